import { describe, expect, it } from "vitest";
import { exportedText } from "../../../../test/support/export.ts";
import { textLength } from "./print-text.ts";

describe("plain text", () => {
  it("of a Chinese posting can be pasted as it is", async () => {
    const text = await exportedText(
      `---
kind: posting
organization: 示例科技
location: 杭州市
pay: 6000-8000元/月
---
# 客服专员

## 岗位职责

1. **接听**客户电话，见 [流程](https://example.com/a)
2. 回复邮件
   - 当天回复
   - 不漏一封

## 服务指标

| 指标 | 目标 |
| --- | --- |
| 接通率 | 90% |
`,
      "text",
    );
    expect(text).toBe(`客服专员

公司：示例科技
工作地点：杭州市
薪酬：6000-8000元/月

【岗位职责】
1. 接听客户电话，见 流程 (https://example.com/a)
2. 回复邮件
  – 当天回复
  – 不漏一封
`);
  });

  it("of an English role has plain headings, and all of it when it is internal", async () => {
    const text = await exportedText(
      "# Support Agent\n\n- **Department**: Service\n\n## Responsibilities\n\n- Answer calls\n\n## Authority\n\n- Refunds up to $50\n",
      "text",
      { variant: "internal" },
    );
    expect(text).toBe(
      "Support Agent\n\nDepartment: Service\n\nResponsibilities\n• Answer calls\n\nAuthority\n• Refunds up to $50\n",
    );
  });

  it("keeps rights and indicators from candidates", async () => {
    const text = await exportedText(
      "# 客服专员\n\n## 岗位权限\n\n- 补偿五十元\n\n## 岗位职责\n\n- 接听电话\n",
      "text",
    );
    expect(text).toBe("客服专员\n\n【岗位职责】\n• 接听电话\n");
  });

  it("repeats no marks that items bring themselves", async () => {
    const text = await exportedText("# 客服专员\n\n## 岗位职责\n\n（一）接听电话\n（二）回复邮件\n", "text");
    expect(text).toContain("（一）接听电话");
    expect(text).not.toContain("•");
  });
});

describe("length", () => {
  it.each([
    ["", { characters: 0, visible: 0, chinese: 0, words: 0 }],
    ["客服专员\n接听 3 个电话", { characters: 12, visible: 10, chinese: 9, words: 1 }],
    ["Answer the customer's calls", { characters: 27, visible: 24, chinese: 0, words: 4 }],
    ["熟练使用Excel和C++", { characters: 13, visible: 13, chinese: 5, words: 2 }],
    ["𠮷😀", { characters: 2, visible: 2, chinese: 1, words: 0 }],
  ])("%j", (text, expected) => {
    expect(textLength(text)).toEqual(expected);
  });
});
