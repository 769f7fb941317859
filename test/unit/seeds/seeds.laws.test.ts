import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../support/check.ts";
import { outcomes, wronglySaid } from "./defects.ts";

const folder = path.resolve(import.meta.dirname, "../../../../shared/data/seeds");
const present = existsSync(folder);
if (!present) console.log("skipped: the documents the project started from are not beside this checkout");

/** The one finding asked for: rule, line (from 1) and words it stands at. `*` is any words. */
type Expected = readonly [rule: string, line: number, words: string];

/** What a careful reader must find in each document, of what the rules here cover. */
const expected: Readonly<Record<string, readonly Expected[]>> = {
  "000": [
    ["experience/inconsistent", 28, "10年以上"],
    ["experience/upper-bound", 40, "8-10年"],
    ["reporting/ambiguous-superior", 8, "*"],
    ["reporting/undefined-role", 8, "客服副总裁"],
    ["reporting/undefined-role", 8, "COO"],
    ["reporting/undefined-role", 8, "CEO"],
    ["reporting/undefined-role", 9, "客服经理"],
    ["reporting/undefined-role", 9, "客服体系专员"],
    ["reporting/mismatch", 9, "客服体系专员"],
    ["field/duplicate", 5, "岗位名称"],
    ["career/conflict", 78, "首席运营官"],
  ],
  "001": [
    ["experience/missing", 23, "*"],
    ["section/missing", 1, "*"],
    ["career/conflict", 77, "运营总监"],
  ],
  "002": [
    ["reporting/mismatch", 17, "客户小组长"],
    ["reporting/ambiguous-superior", 39, "*"],
    ["reporting/undefined-role", 5, "总经理"],
    ["reporting/undefined-role", 5, "服务员"],
    ["reporting/undefined-role", 5, "技师"],
    ["reporting/undefined-role", 5, "技工"],
    ["reporting/undefined-role", 17, "客户小组长"],
    ["reporting/undefined-role", 39, "分管副总"],
    ["reporting/undefined-role", 41, "行政总监"],
    ["reporting/undefined-role", 41, "人资总监"],
    ["reporting/undefined-role", 41, "市场总监"],
    ["experience/missing", 32, "*"],
    ["section/missing", 2, "*"],
  ],
  "003": [
    ["experience/range-plus-open", 45, "三至五年以上"],
    ["experience/range-plus-open", 45, "至少一至两年以上"],
    ["reporting/unnamed-superior", 23, "管理层"],
    ["section/missing", 8, "*"],
  ],
  "004": [
    ["field/missing", 1, "*"],
    ["section/missing", 1, "*"],
    ["section/inline-only", 8, "*"],
    ["reporting/unnamed-superior", 29, "管理層"],
  ],
};

/** What the list of missing sections must name, and must not. */
const missing: Readonly<
  Record<string, { readonly named: readonly string[]; readonly silent: readonly string[] }>
> = {
  "001": {
    named: ["保密意识", "法律法规知识", "岗位权限", "工作关系"],
    silent: ["岗位职责", "学历要求", "技能要求"],
  },
  "002": { named: ["保密意识", "法律法规知识"], silent: ["岗位权限", "岗位职责", "工作关系"] },
  "003": { named: ["保密意识", "法律法规知识", "工作条件"], silent: ["岗位权限", "岗位职责"] },
  "004": { named: ["保密義務"], silent: ["法規知識", "工作內容"] },
};

/** Lines with figures that only look like years of experience, degrees or pay. */
const silentLines: Readonly<Record<string, readonly number[]>> = {
  "000": [12, 16, 17, 20, 67, 24, 75, 79],
  "001": [36, 60, 61, 62],
  "002": [24, 31],
  "003": [3, 5],
  "004": [26, 27, 32],
};

const files = present ? readdirSync(folder).sort() : [];

describe.skipIf(!present)("the documents the project started from", () => {
  it.each(files)("%s", (file) => {
    const seed = file.slice(0, 3);
    const text = readFileSync(path.join(folder, file), "utf8");
    const { findings } = check(text, "role.role.md");
    const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
    const found = (findings.get("role.role.md") ?? []).map(({ rule, span, message }) => ({
      rule,
      line: lineOf(span.start),
      words: text.slice(span.start, span.end),
      message: message["zh-CN"],
    }));
    const lost = (expected[seed] ?? []).filter(
      ([rule, line, words]) =>
        !found.some(
          (each) => each.rule === rule && each.line === line && (words === "*" || each.words === words),
        ),
    );
    expect(lost, JSON.stringify(found, null, 1)).toEqual([]);
    const list = found.find(({ rule }) => rule === "section/missing")?.message ?? "";
    for (const name of missing[seed]?.named ?? []) expect(list).toContain(name);
    for (const name of missing[seed]?.silent ?? []) expect(list).not.toContain(name);
    const figures = found.filter(
      ({ rule }) => rule.startsWith("experience/") || rule.startsWith("education/"),
    );
    expect(figures.filter(({ line }) => silentLines[seed]?.includes(line))).toEqual([]);
  });

  it("hold 87 defects that nobody could call a matter of taste, and nearly all that the rules cover are found", () => {
    const all = outcomes(folder, readFileSync(path.join(import.meta.dirname, "defects.yaml"), "utf8"));
    const covered = all.filter(({ state }) => state !== "not covered");
    const missed = covered.filter(({ state }) => state === "missed");
    expect(all.length).toBe(87);
    expect(covered.length).toBeGreaterThanOrEqual(78);
    expect(missed.length / covered.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it("hold figures that only look like something, and nothing is said of them", () => {
    const list = readFileSync(path.join(import.meta.dirname, "silent.yaml"), "utf8");
    expect(wronglySaid(folder, list)).toEqual([]);
  });
});
