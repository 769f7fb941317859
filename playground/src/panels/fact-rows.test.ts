import { describe, expect, it } from "vitest";
import { analyse, createUsualReading } from "../../../server/src/organisation/reading.ts";
import { inspectDocument } from "../../../server/src/render/inspect.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import type { Locale } from "../locale.ts";
import { wordsIn } from "../words/words.ts";
import { factTables } from "./fact-rows.ts";

const settings = { vocabulary: createVocabulary(), language: null, organization: "", external: [] };

/** The rows as lines: `experience: 3–5 年 · 客服 [优先]`. */
function lines(text: string, locale: Locale): readonly string[] {
  const uri = "file:///x.role.md";
  const [role] = inspectDocument(uri, analyse({ uri, text, open: false }, settings, createUsualReading()));
  if (role === undefined) throw new Error("a document has a role");
  return factTables(role, null, wordsIn[locale].fact, locale).flatMap(({ group, rows }) =>
    rows.map(
      ({ label, value, tags }) =>
        `${group}: ${label === null ? "" : `${label}=`}${value}${tags.map((tag) => ` [${tag}]`).join("")}`,
    ),
  );
}

describe("rows of what was understood", () => {
  it("in simplified Chinese", () => {
    const text = `# 客服主管

- **直接上级**：客服经理或运营总监
- **所属部门**：客服部
- **薪资**：8-15K·13薪

## 岗位职责

- 客户满意度不低于90%

## 奇怪的一节

- 遵守《合同法》

## 任职资格

- 本科及以上学历
- 3-5年客服工作经验，有管理经验者优先
- 6个月试用期
`;
    expect(lines(text, "zh-CN")).toMatchInlineSnapshot(`
      [
        "role: 岗位名称=客服主管",
        "role: 类型=岗位说明书",
        "role: 语言=简体中文",
        "role: 部门=客服部",
        "reporting: 直接上级=客服经理 或 运营总监",
        "experience: 3–5 年 · 客服",
        "education: 本科",
        "pay: 8,000–15,000 CNY [每月] [13 个月]",
        "metrics: 客户满意度 ≥ 90%",
        "laws: 中华人民共和国合同法 [已废止]",
        "probation: 6 个月",
        "sections: 岗位职责",
        "sections: 奇怪的一节 [不认识的标题]",
        "sections: 任职资格",
      ]
    `);
  });

  it("in traditional Chinese", () => {
    const text =
      "# 門市店長\n\n- 直屬主管：區經理\n- 月薪：40,000元至50,000元\n\n## 條件要求\n\n- 大學以上\n- 2年以上門市管理經驗\n";
    expect(lines(text, "zh-TW")).toMatchInlineSnapshot(`
      [
        "role: 職務名稱=門市店長",
        "role: 類型=職務說明書",
        "role: 語言=繁體中文",
        "reporting: 直屬主管=區經理",
        "experience: 2 年以上 · 門市管理 [管理]",
        "education: 大學",
        "pay: 40,000–50,000 TWD [每月]",
        "sections: 條件要求",
      ]
    `);
  });

  it("in English", () => {
    const text =
      "# Support Lead\n\n- Reports to: Head of Support\n\n## Responsibilities\n\n- Keep satisfaction above 90%\n\n## Qualifications\n\n- Bachelor's degree\n- At least 5 years of experience in support\n- PMP certification preferred\n";
    expect(lines(text, "en")).toMatchInlineSnapshot(`
      [
        "role: Title=Support Lead",
        "role: Kind=Position description",
        "role: Language=English",
        "reporting: Reports to=Head of Support",
        "experience: 5 or more years · support",
        "education: Bachelor’s degree",
        "certificates: PMP certification [preferred]",
        "sections: Responsibilities",
        "sections: Qualifications",
      ]
    `);
  });

  it("of nothing there is only what a document has anyway", () => {
    expect(lines("", "en")).toMatchInlineSnapshot(`
      [
        "role: Kind=Position description",
        "role: Language=English",
      ]
    `);
  });
});
