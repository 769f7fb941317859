import { describe, expect, it } from "vitest";
import { readPlain } from "../../facts/grammar/plain-text.ts";
import { siteWords } from "../../vocabulary/tables.ts";
import { siteLines } from "./site-notices.ts";

const linesOf = (written: string): readonly (readonly [level: string, words: string])[] =>
  siteLines(readPlain(written), written, { start: 0, end: written.length }).map(
    ({ level, start, end, part }) => [level, written.slice(part?.start ?? start, part?.end ?? end)] as const,
  );

describe("siteLines", () => {
  it.each([...siteWords.notices, ...siteWords.warnings].map((phrase) => [phrase.join("…")]))(
    "finds the notice %s",
    (phrase) => expect(linesOf(phrase.replaceAll("…", " 甲 "))[0]?.[0]).toBe("notice"),
  );
  it.each(siteWords.signs.map((phrase) => [phrase.join("…")]))("finds the sign %s", (phrase) =>
    expect(linesOf(phrase.replaceAll("…", " 甲 "))).not.toEqual([]),
  );
  it.each(siteWords.lines.map((line) => [line]))("finds the button %s", (line) => {
    expect(linesOf(`> **${line.toUpperCase()}**`)).not.toEqual([]);
    expect(linesOf(`负责入库验收\n- ${line}`)).not.toEqual([]);
  });

  it("finds a sentence among others", () =>
    expect(linesOf("负责仓库的入库验收、盘点、出库复核与单据归档。未經授權，禁止轉載。")).toEqual([
      ["notice", "未經授權，禁止轉載。"],
    ]));

  it("looks 30 characters ahead for the rest of a phrase", () => {
    expect(linesOf(`招聘${"甲".repeat(30)}请立即举报`)).toHaveLength(1);
    expect(linesOf(`招聘${"甲".repeat(31)}请立即举报`)).toEqual([]);
    expect(linesOf(`招聘${"甲".repeat(31)}招聘请立即举报`)).toHaveLength(1);
    expect(linesOf("招聘。请立即举报")).toEqual([]);
  });

  it.each([
    "每月跟进招聘进展并抄送相关部门",
    "协助求职者办理入职",
    "分享经验，收藏品的登记与举报的处理",
    "负责分享会的筹备\n\n收起与展开",
    "Save jobs, share files and sign into accounts",
    "",
  ])("finds nothing in %s", (written) => expect(linesOf(written)).toEqual([]));
});
