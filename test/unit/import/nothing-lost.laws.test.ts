import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importText } from "../../../server/src/import/import-text.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import { unaccounted } from "./account.ts";

const vocabulary = createVocabulary();

/** Headings in every style the field has. */
const names = [
  "岗位职责",
  "任职资格",
  "基本信息",
  "工作權限",
  "職務使命",
  "考核指标",
  "Responsibilities",
  "杂项",
];
const heading = fc
  .tuple(fc.constantFrom(...names), fc.nat({ max: 8 }), fc.constantFrom("一", "二", "三", "4", "5"))
  .map(([name, style, number]) => {
    const styles = [
      `【${name}】`,
      `${number}、${name}`,
      `${number}. ${name}`,
      `**${name}**`,
      `## ${name}`,
      `${name}：`,
      `${name}\n----`,
      `| ${number}、${name} | |||`,
      `（${number}）${name}?`,
    ];
    return styles[style] ?? name;
  });

const words = [
  "每周复盘一次投诉,当日回复客户。",
  "3年以上工作经验;本科优先;",
  "熟悉《劳动合同法》等法规。。",
  "保 密 要 求 严 格",
  "經(jīng)驗豐富,服務(wù)意識強(qiáng);?",
  "满意度(90%以上) 结案率(98%以上)",
  "Runs a shift of 12; *keeps* the log_book.",
  "<负责人> & \\* `code` [x](y) #1",
  "本站所有内容均由网友上传,侵权必究。",
  "求职时遇到索取财物者请提高警惕",
  "文档评论(0)",
  "第 3 页 共 9 页",
  "- 4 -",
  "\ufffd\u0007末尾\u200b",
  "2-3万",
  "示例科技有限公司",
];
const line = fc
  .tuple(
    fc.constantFrom("", "- ", "1、", "2.", "*", "• ", "    ", "　　", "(3)", "> ", "A. "),
    fc.constantFrom(...words),
  )
  .map(([marker, text]) => marker + text);
const field = fc
  .tuple(
    fc.constantFrom(
      "职位名称",
      "所属部门",
      "直接上级",
      "直接下级",
      "岗位编码",
      "薪资",
      "Reports to",
      "招聘人数",
    ),
    fc.constantFrom(":", "：", ": "),
    fc.constantFrom(
      "客服总监",
      "客服经理、培训师(内训、外训)",
      "总经理(或COO/CEO)",
      "KF-1#",
      "15-25K·14薪",
      "若干",
      "",
    ),
    fc.constantFrom("", "- ", "**"),
  )
  .map(([key, colon, value, mark]) =>
    mark === "**" ? `**${key}**${colon}${value}` : `${mark}${key}${colon}${value}`,
  );
const row = fc
  .array(
    fc.constantFrom(
      "岗位名称",
      "客服总监",
      "部门",
      "客服部",
      "1、接待。 2、回访。",
      "类别",
      "[一] 研 究",
      "",
      "目标",
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((cells) => `| ${cells.join(" | ")} | |`);
const any = fc.oneof(heading, line, field, row, fc.constantFrom("", "", "---", "```", "| --- | --- |"));
const document = fc.array(any, { maxLength: 30 }).map((lines) => lines.join("\n"));

describe("importing loses nothing", () => {
  it.each([true, false])("of generated documents, plain text: %s", (plain) => {
    fc.assert(
      fc.property(document, fc.constantFrom("客服总监.txt", "1.txt"), (text, name) => {
        const made = importText({ name, text, plain, dropped: null }, { to: "markdown", vocabulary });
        expect(unaccounted(text, made)).toBe("");
        const { source, kept, fields, dropped, repaired, layout } = made.report.characters;
        expect(kept + fields + dropped + repaired + layout).toBe(source);
      }),
      { numRuns: 150 },
    );
  });

  it("of anything at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.boolean(), (text, plain) => {
        const made = importText({ name: "", text, plain, dropped: null }, { to: "markdown", vocabulary });
        expect(unaccounted(text, made)).toBe("");
      }),
      { numRuns: 150 },
    );
  });

  it("never needs to give up on a generated document", () => {
    fc.assert(
      fc.property(document, (text) => {
        const made = importText(
          { name: "1.txt", text, plain: true, dropped: null },
          { to: "yaml", vocabulary },
        );
        expect(
          made.report.doubts.filter(({ about }) => about === "not-placed" || about === "internal"),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
