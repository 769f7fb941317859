import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlain } from "./plain-text.ts";

describe("readPlain", () => {
  test.each([
    ["plain words stay", "8-10年客服经验", "8-10年客服经验"],
    ["emphasis goes", "**3 年**以上 *客服* __经验__", "3 年以上 客服 经验"],
    ["a name with low lines stays", "frontend_dev, backend_dev", "frontend_dev, backend_dev"],
    ["code marks go", "`qa-lead`", "qa-lead"],
    ["a link is its words", "the [VP, Sales](/roles/vp(1)) role", "the vp, sales role"],
    ["a reference link too", "the [VP][vp] role", "the vp role"],
    ["brackets that are no link stay", "[一] 研究客户", "[一] 研究客户"],
    ["an image goes", "![logo](a.png) 3年", "3年"],
    ["full width is folded", "３年以上（含）", "3年以上(含)"],
    ["traditional is simplified", "學歷與經驗", "学历与经验"],
    ["pinyin goes", "經(jīng)驗(yàn)", "经验"],
    ["other brackets stay", "客户关系管理(CRM)", "客户关系管理(crm)"],
    [
      "a wrap in English is a blank",
      "at least five years of experience in\n  the field",
      "at least five years of experience in the field",
    ],
    [
      "a wrap in Chinese is nothing",
      "负责公司客户服务体系的规划与建设并且持续推动服务质\n量提升",
      "负责公司客户服务体系的规划与建设并且持续推动服务质量提升",
    ],
    ["a short line ends", "2-3万\n前海大厦", "2-3万\n前海大厦"],
    ["a tag goes", "<b>5+</b> years<br>of work", "5+ years\nof work"],
    ["a comparison stays", "delivery < 21 days, <3年", "delivery < 21 days, <3年"],
    ["a comment goes", "5年<!-- 原为3年 -->以上", "5年以上"],
    ["templates go", "salary {{ page.min }} to {% include max %} here", "salary to here"],
    ["entities are read", "FP&amp;A&nbsp;team", "fp&a team"],
    ["escapes go", "5\\+ years \\*", "5+ years *"],
    ["ranges with a tilde stay", "8~10年", "8~10年"],
  ])("%s", (_, raw, text) => {
    expect(readPlain(raw).text).toBe(text);
  });

  // The shortest there are of each kind, and what is almost one.
  test.each([
    ["經(jīng)", "经"],
    ["經（ǎ）", "经"],
    ["經(abcdeā)", "经"],
    ["經(abcdefā)", "经(abcdefā)"],
    ["經(abcde)", "经(abcde)"],
    ["经(", "经("],
    ["a ~~b~~", "a b"],
    ["~", "~"],
    ["a  b", "a b"],
    ["a b ", "a b "],
    ["a  ", "a "],
    ["!", "!"],
    ["![a](b)", ""],
    ["a\u200bb", "ab"],
    ["a\u3000b", "a b"],
  ])("%j reads %j", (raw, text) => {
    expect(readPlain(raw).text).toBe(text);
  });

  test("links are known", () => {
    const view = readPlain("reports to the [Sr Director, IT](x) and [b](y)");
    expect(view.links.map(({ start, end }) => view.cased.slice(start, end))).toEqual([
      "Sr Director, IT",
      "b",
    ]);
  });

  test("every place leads back to its words", () => {
    const raw = "要求 **３ 年以上** 經(jīng)驗(yàn)";
    const view = readPlain(raw);
    const start = view.text.indexOf("3");
    const span = view.source(start, view.text.indexOf("上") + 1);
    expect(raw.slice(span.start, span.end)).toBe("３ 年以上");
    const word = view.source(view.text.indexOf("经"), view.text.length);
    expect(raw.slice(word.start, word.end)).toBe("經(jīng)驗");
  });

  test("whatever the text, units correspond and spans stay inside and in order", () => {
    const piece = fc.constantFrom(
      "*",
      "_",
      "[",
      "]",
      "(",
      ")",
      "`",
      "<",
      ">",
      "&amp;",
      "\n",
      "  ",
      "經(jīng)",
      "年",
      "a",
      "\\",
      "{{",
      "%}",
      "~~",
      "３",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
        const raw = pieces.join("");
        const view = readPlain(raw);
        expect(view.cased.length).toBe(view.text.length);
        let last = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.source(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
        for (const link of view.links) expect(link.end).toBeLessThanOrEqual(view.text.length);
      }),
    );
  });
});
