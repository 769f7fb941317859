import { describe, expect, it } from "vitest";
import { createVocabulary } from "../vocabulary/create.ts";
import { importText } from "./import-text.ts";

const vocabulary = createVocabulary();
const imported = (text: string, name = "1.txt"): string =>
  importText({ name, text, plain: true, dropped: null }, { to: "markdown", vocabulary }).text;

const duties = "\n岗位职责\n1、接待客户\n";
const dutiesOut = "\n## 岗位职责\n\n1. 接待客户\n";

describe("fields of the head", () => {
  it.each<[name: string, head: string, out: string]>([
    [
      "several roles become a list, brackets kept whole",
      "基本信息\n直接下级：客服专员、培训师（内训、外训）",
      "---\ndirectReports:\n  - 客服专员\n  - 培训师（内训、外训）\n---\n",
    ],
    [
      "alternatives stay as they are written",
      "基本信息\n直接上级：客服总监（或运营总监）",
      "---\nreportsTo: 客服总监（或运营总监）\n---\n",
    ],
    [
      "two different values stay in the text",
      "基本信息\n所属部门：客服部\n部门：运营部",
      "## 基本信息\n\n- **所属部门**：客服部\n- **部门**：运营部\n",
    ],
    [
      "what front matter would hold to be wrong stays in the text",
      "基本信息\n招聘人数：若干\n岗位编码：KF-1",
      "---\ncode: KF-1\n---\n\n## 基本信息\n\n- **招聘人数**：若干\n",
    ],
    ["a number is a number", "基本信息\n招聘人数：3", "---\nheadcount: 3\n---\n"],
    [
      "a place and a company",
      "示例科技有限公司\n工作地点：杭州",
      "---\norganization: 示例科技有限公司\nlocation: 杭州\n---\n",
    ],
    ["what a role asks for is a section's", "基本信息\n学历：本科", "## 基本信息\n\n学历：本科\n"],
    ["what YAML would read otherwise is quoted", "基本信息\n岗位编码：#12: a", '---\ncode: "#12: a"\n---\n'],
    ["no value, no field", "基本信息\n岗位编码：", "## 基本信息\n\n岗位编码：\n"],
  ])("%s", (_name, head, out) => {
    expect(imported(head + duties)).toBe(`${out}${dutiesOut}`);
  });

  it("front matter that is there is kept and added to", () => {
    const made = importText(
      {
        name: "1.md",
        text: "---\ntags: [a]\ncode: X-1\n---\n\n# 客服经理\n\n- 所属部门：客服部\n- 岗位编码：X-2\n\n## 岗位职责\n\n- 接待客户\n",
        plain: false,
        dropped: null,
      },
      { to: "markdown", vocabulary },
    );
    expect(made.text).toBe(
      "---\ntags: [a]\ncode: X-1\ndepartment: 客服部\n---\n\n# 客服经理\n\n- 岗位编码：X-2\n\n## 岗位职责\n\n- 接待客户\n",
    );
  });
});

describe("the kind", () => {
  it.each([
    [
      "an advertisement says how to apply",
      "客服专员\n岗位职责\n1、接待客户\n应聘方式\n简历投递至官网\n",
      "posting",
    ],
    ["a position does not", "客服专员\n岗位职责\n1、接待客户\n", "position"],
    [
      "one with rights is none though it does",
      "客服专员\n岗位职责\n1、接待客户\n岗位权限\n1、补偿\n应聘方式\n官网\n",
      "position",
    ],
  ])("%s", (_name, text, kind) => {
    const { report } = importText(
      { name: "", text, plain: true, dropped: null },
      { to: "markdown", vocabulary },
    );
    expect(report.kind).toBe(kind);
  });
});
