import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../../../test/support/chart.ts";
import type { OrganisationGraph } from "../../organisation/chart.ts";
import { chartHtml } from "./html.ts";
import type { PageData } from "./page/data.ts";

const page = (graph: OrganisationGraph, more: Partial<Parameters<typeof chartHtml>[1]> = {}): string =>
  chartHtml(graph, {
    language: "zh-CN",
    direction: "down",
    careers: false,
    href: (path) => `../${encodeURIComponent(path)}`,
    ...more,
  });

const dataOf = (html: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "") as PageData;
const hashOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

describe("the chart as a page", () => {
  const graph = chartOf("经理 > 总监\n专员 ~ ?副总裁", {
    经理: { organisation: "示例" },
    总监: { organisation: "示例" },
  });
  const html = page(graph);

  it("allows its own script and style, by their hashes, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text ?? "");
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text ?? "");
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    expect(policy).toBe(
      `default-src 'none'; script-src '${hashOf(scripts[0] ?? "")}'; style-src '${hashOf(styles[0] ?? "")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ style="| on\w+="|<link|https?:\/\/(?!www\.w3\.org)/);
  });

  it("shows the chart without its script, with links to the files", () => {
    const shown = html.slice(html.indexOf("<main>"), html.indexOf("</main>"));
    expect(shown).toContain(`<a href="../${encodeURIComponent("经理.role.md")}">`);
    expect(shown).toMatch(/<text class="rw-title"[^>]*>总监<\/text>/);
    expect(shown).not.toContain("treeitem");
    expect(html).toContain('<div class="tools" hidden>');
  });

  it("says nothing of the machine it was made on", () => {
    expect(html).not.toContain("file:");
    expect(dataOf(html).graph.nodes.map(({ uri }) => uri)).toEqual([null, null, null, null]);
  });

  it("takes any name for what it is", () => {
    const hostile = `</script><script>alert(1)</script><!--"'&`;
    const evil = page(
      chartOf("甲 > 乙", { 甲: { id: "甲", title: hostile, path: hostile, organisation: hostile } }),
    );
    expect(evil.match(/<script/g)).toHaveLength(2);
    expect(evil).not.toContain("<!--");
    expect(dataOf(evil).graph.nodes[0]?.title).toBe(hostile);
  });

  it("opens large charts with the lower levels folded", () => {
    const lines = Array.from({ length: 400 }, (_, index) => `r${index + 1} > r${Math.floor(index / 6)}`);
    const large = page(chartOf(lines.join("\n")));
    expect(dataOf(large).collapsed).not.toEqual([]);
    expect(large.match(/<g class="rw-box/g)?.length).toBeLessThan(100);
    expect(dataOf(html).collapsed).toEqual([]);
  });

  it.each([
    ["zh-CN", "查找岗位"],
    ["zh-TW", "尋找職位"],
    ["en", "Find a role"],
  ] as const)("speaks %s", (language, words) => {
    expect(page(graph, { language })).toContain(words);
    expect(page(graph, { language })).toContain(`<html lang="${language}">`);
  });

  it("offers careers where there are any", () => {
    expect(html).not.toContain('data-do="careers"');
    expect(page(chartOf("甲 ^ 乙"), { careers: true })).toMatch(/data-do="careers"[^>]*aria-pressed="true"/);
  });
});
