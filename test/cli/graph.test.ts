import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import Ajv from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import schema from "./graph-report.schema.json" with { type: "json" };
import { runHere } from "./support/here.ts";
import { rolewright } from "./support/program.ts";

const files: Readonly<Record<string, string>> = {
  "rolewright.config.yaml": "organization: 示例科技\nexternal: [董事会]\n",
  "总部/总经理.role.yaml": "title: 总经理\nroot: true\ndepartment: 总经办\ndottedLineTo: [董事会]\n",
  "客服/客服总监.role.md":
    "# 客服总监\n\n- **所属部门**：客服中心\n- **直接上级**：总经理\n- **直接下级**：客服经理\n",
  "客服/客服总监.en.role.md": "# Head of Service\n\n- **Reports to**: 总经理\n",
  "客服/客服经理.role.md": "# 客服经理\n\n- **所属部门**：客服中心\n- **直接上级**：客服总监\n",
  "财务/会计 (主办).role.md": "# 会计\n\n- **直接上级**：财务总监\n",
};

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly title: string }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly declaredBy: readonly string[];
  }[];
}

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "rolewright-graph-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const graph = (...args: readonly string[]) => runHere(["graph", ...args], cwd);
const titles = ({ nodes }: Graph): readonly string[] => nodes.map(({ title }) => title);

describe("rolewright graph", () => {
  it("tells who there is and who reports to whom", async () => {
    const { out, err, code } = await rolewright(["graph", "--format", "json"], { cwd });
    expect([err, code]).toEqual(["", 0]);
    const report = JSON.parse(out) as Graph;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(titles(report)).toEqual(["客服总监", "客服经理", "总经理", "会计", "董事会", "财务总监"]);
    expect(
      report.edges.map(({ from, to, type, declaredBy }) => `${from} ${type} ${to} ${declaredBy.join()}`),
    ).toEqual([
      "客服/客服总监.role.md reports 总部/总经理.role.yaml report",
      "客服/客服经理.role.md reports 客服/客服总监.role.md superior,report",
      "总部/总经理.role.yaml dotted undefined:示例科技/董事会 report",
      "财务/会计 (主办).role.md reports undefined:示例科技/财务总监 report",
    ]);
    expect(out).not.toContain(cwd);
    expect((await graph()).out).toBe(out);
  });

  it("of some paths tells them, whom they name and who names them", async () => {
    expect(titles(JSON.parse((await graph("客服")).out) as Graph)).toEqual([
      "客服总监",
      "客服经理",
      "总经理",
    ]);
    expect(titles(JSON.parse((await graph("客服/客服总监.en.role.md")).out) as Graph)).toEqual([
      "客服总监",
      "客服经理",
      "总经理",
    ]);
    expect(titles(JSON.parse((await graph("财务")).out) as Graph)).toEqual(["会计", "财务总监"]);
  });

  it("reads standard input in place of a file", async () => {
    const { out, code } = await rolewright(["graph", "-", "--stdin-filename", "财务/新.role.md"], {
      cwd,
      input: "# 出纳\n\n- **直接上级**：会计\n",
    });
    expect(code).toBe(0);
    expect(titles(JSON.parse(out) as Graph)).toEqual(["会计", "出纳"]);
  });

  it.each([
    ["dot", /^digraph organisation \{\n/],
    ["mermaid", /^---\ntitle: "示例科技组织架构图"\n---\nflowchart TB\n/],
    [
      "svg",
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<title id="rw-title">示例科技组织架构图<\/title>[\s\S]*<\/svg>\n$/,
    ],
    ["html", /^<!doctype html>\n<html lang="zh-CN">[\s\S]*<\/html>\n$/],
  ])("draws it as %s, the same twice, with any reader's language", async (format, expected) => {
    const { out, err, code } = await graph("--format", format, "--locale", "zh-CN");
    expect([err, code]).toEqual(["", 0]);
    expect(out).toMatch(expected);
    expect(out).not.toContain(cwd);
    expect((await graph("--format", format, "--locale", "zh-CN")).out).toBe(out);
    expect((await graph("--format", format, "--locale", "en")).out).toContain("Organisation chart");
  });

  it("writes a file, whole, with links that lead to the roles from there", async () => {
    mkdirSync(path.join(cwd, "out"), { recursive: true });
    const { out, err, code } = await rolewright(["graph", "--format", "html", "-o", "out/chart.html"], {
      cwd,
    });
    expect([out, err, code]).toEqual(["", "", 0]);
    const html = readFileSync(path.join(cwd, "out/chart.html"), "utf8");
    const shown = html.slice(html.indexOf("<main>"), html.indexOf("</main>"));
    const links = [...shown.matchAll(/<a href="([^"]*)"/g)].map(([, href]) =>
      (href ?? "").replaceAll("&#39;", "'"),
    );
    expect(links).toHaveLength(4);
    for (const link of links) expect(existsSync(new URL(link, `file://${cwd}/out/chart.html`))).toBe(true);
    expect(readdirSync(path.join(cwd, "out"))).toEqual(["chart.html"]);
  });

  it("turns the chart", async () => {
    const size = async (...args: readonly string[]): Promise<number> => {
      const { out } = await graph("--format", "svg", ...args);
      return Number(/viewBox="0 0 (\d+)/.exec(out)?.[1]) / Number(/viewBox="0 0 \d+ (\d+)/.exec(out)?.[1]);
    };
    expect(await size("--direction", "right")).toBeGreaterThan(await size("--direction", "down"));
  });

  it("replaces what a link points at, and leaves the link", async () => {
    writeFileSync(path.join(cwd, "out/real.dot"), "old", { mode: 0o600 });
    symlinkSync("real.dot", path.join(cwd, "out/link.dot"));
    expect((await graph("--format", "dot", "-o", "out/link.dot")).code).toBe(0);
    expect(readFileSync(path.join(cwd, "out/real.dot"), "utf8")).toMatch(/^digraph/);
    expect(statSync(path.join(cwd, "out/real.dot")).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.join(cwd, "out")).sort()).toEqual(["chart.html", "link.dot", "real.dot"]);
  });

  it("writes to standard output when asked to", async () => {
    expect((await graph("-o", "-")).out).toMatch(/^\{/);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      "a folder that is not there",
      ["-o", "nowhere/chart.json"],
      /^rolewright: cannot write nowhere\/chart\.json \(ENOENT\)\n$/,
    ],
    ["a folder", ["-o", "客服"], /^rolewright: cannot write 客服 \(EISDIR\)\n$/],
    [
      "a role definition",
      ["-o", "客服/客服总监.role.md"],
      /^rolewright: 客服\/客服总监\.role\.md is a role definition/,
    ],
    [
      "a format there is not",
      ["--format", "png"],
      /^rolewright: --format cannot be png; it takes json, dot, mermaid, svg, html\n$/,
    ],
    ["a direction there is not", ["--direction", "up"], /^rolewright: --direction cannot be up/],
    ["no file name", ["-o"], /^rolewright: -o needs a value\n$/],
    ["a path that is not there", ["无"], /^rolewright: no such file: 无\n$/],
  ])("refuses %s in one line", async (_, args, message) => {
    const before = readFileSync(path.join(cwd, "客服/客服总监.role.md"), "utf8");
    const { out, err, code } = await graph(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(readFileSync(path.join(cwd, "客服/客服总监.role.md"), "utf8")).toBe(before);
  });

  it("of an empty folder is empty", async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), "rolewright-empty-"));
    try {
      const { out, code } = await rolewright(["graph"], { cwd: empty });
      expect([JSON.parse(out), code]).toEqual([{ version: 1, nodes: [], edges: [] }, 0]);
      expect((await rolewright(["graph", "--format", "svg"], { cwd: empty })).out).toContain("No roles");
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
  });

  it.each([
    ["en", "Draw the organisation"],
    ["zh-CN", "画出组织架构图"],
    ["zh-TW", "畫出組織架構圖"],
  ])("explains itself in %s", async (locale, words) => {
    const { out, code } = await graph("--help", "--locale", locale);
    expect(code).toBe(0);
    expect(out).toContain(words);
    expect(out).toContain("-o, --output FILE");
    expect(out).toContain("json|dot|mermaid|svg|html");
  });
});
