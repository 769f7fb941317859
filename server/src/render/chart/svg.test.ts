import { describe, expect, it } from "vitest";
import { chartOf } from "../../../../test/support/chart.ts";
import { drawContents } from "./draw.ts";
import { layoutChart } from "./layout.ts";
import { narrowed } from "./narrow.ts";
import { chartSvg } from "./svg.ts";

const graph = chartOf("经理 > 总监\n专员 > 经理\n经理 ~ ?副总裁", {
  经理: { department: "客服中心", level: "M2", code: "KF-2" },
  "?副总裁": { family: true },
});

/** Elements that are open at the end, or closed without being open; attributes without quotes. */
function malformed(xml: string): readonly string[] {
  const open: string[] = [];
  const problems: string[] = [];
  for (const [tag, close, name = "", attributes = "", empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close === "/") {
      if (open.pop() !== name) problems.push(tag);
    } else if (empty !== "/") open.push(name);
    if (/&(?!#\d+;)/.test(attributes)) problems.push(attributes);
  }
  const rest = xml.replace(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, "");
  return [...problems, ...open, ...(/[<]/.test(rest) ? [rest] : [])];
}

describe("the chart as SVG", () => {
  it("is an image with a name whose words are words", () => {
    const svg = chartSvg(layoutChart(graph), { language: "zh-CN" });
    expect(malformed(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="rw-title rw-desc"/,
    );
    expect(svg).toContain('<title id="rw-title">组织架构图</title>');
    expect(svg).toContain('<desc id="rw-desc">3 个岗位</desc>');
    expect(svg).toMatch(/<text class="rw-title"[^>]*>总监<\/text>/);
    expect(svg).toMatch(/<text class="rw-detail"[^>]*>客服中心 · M2<\/text>/);
    expect(svg).toContain("<title>经理 客服中心 · M2，KF-2</title>");
    expect(svg).toContain("虚线汇报");
    expect(svg).toContain("一类岗位");
  });

  it("asks nobody for anything and runs nothing", () => {
    const svg = chartSvg(layoutChart(graph), { language: "en" });
    expect(svg).not.toMatch(/<script|<image|href=|@import|url\((?!#)|\son\w+=|style="/);
  });

  it.each(["zh-CN", "zh-TW", "en"] as const)("speaks %s", (language) => {
    const svg = chartSvg(layoutChart(chartOf("甲 > ?乙")), { language });
    expect(svg).toContain(`lang="${language}"`);
    expect(svg).toContain({ "zh-CN": "未建档", "zh-TW": "未建檔", en: "No file" }[language]);
  });

  it("takes any name for what it is", () => {
    const hostile = `</text><script>alert(1)</script>"'&\u0000\ud800]]>`;
    const evil = chartOf("甲 > 乙", { 甲: { id: "甲", title: hostile, department: hostile, code: hostile } });
    for (const direction of ["down", "right"] as const) {
      const layout = layoutChart(evil, { direction });
      const svg = chartSvg(layout, { language: "en", title: hostile });
      expect(malformed(svg)).toEqual([]);
      expect(svg).not.toContain("<script");
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
      const page = drawContents(layout, {
        language: "en",
        foldable: true,
        items: true,
        href: () => `javascript:"${hostile}`,
      });
      expect(malformed(page)).toEqual([]);
    }
  });

  it("is drawn of nobody, too", () => {
    const svg = chartSvg(layoutChart({ version: 1, nodes: [], edges: [] }), { language: "zh-TW" });
    expect(malformed(svg)).toEqual([]);
    expect(svg).toContain("沒有職位");
  });

  it("marks what can be folded and where the focus may go", () => {
    const layout = layoutChart(graph, { collapsed: new Set(["经理"]) });
    const drawn = drawContents(layout, { language: "en", foldable: true, items: true });
    expect([...drawn.matchAll(/aria-expanded="(\w+)"/g)].map(([, value]) => value)).toEqual([
      "true",
      "false",
    ]);
    expect(drawn.match(/class="rw-fold"/g)).toHaveLength(2);
    expect(drawn).toMatch(/<text class="rw-fold-count"[^>]*>1<\/text>/);
    expect(drawn.match(/role="treeitem"/g)).toHaveLength(layout.boxes.length);
    expect(drawContents(layout, { language: "en" })).not.toMatch(/treeitem|rw-fold"/);
  });
});

describe("a part of the graph", () => {
  it("has the roles asked for, whom they are linked to, and no other lines", () => {
    const part = narrowed(
      chartOf("经理 > 总监\n专员 > 经理\n总监 > 总裁\n顾问 ~ 总监"),
      ({ id }) => id === "经理",
    );
    expect(part.nodes.map(({ id }) => id)).toEqual(["经理", "总监", "专员"]);
    expect(part.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(["经理 总监", "专员 经理"]);
  });
});
