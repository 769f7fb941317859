import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { readMarkdown } from "../../surface/markdown/read.ts";
import { writeMarkdown } from "../../surface/markdown-write.ts";
import { applyEdits } from "../../text/edit.ts";
import { createVocabulary } from "../../vocabulary/create.ts";

testRule("text/non-standard-heading", {
  fires: [
    "客服经理\n\n【⟦岗位职责⟧】\n1. 接听电话\n【岗位权限】\n1. 审批请假\n",
    "客服经理\n\n一、⟦岗位职责⟧\n\n- 接听电话\n\n二、岗位权限\n\n- 审批请假\n",
    "# 客服经理\n\n**⟦岗位职责⟧**\n\n- 接听电话\n",
    "# 客服经理\n\n⟦岗位职责⟧：\n\n- 接听电话\n",
    "# 客服经理\n\n##⟦岗位职责⟧\n\n- 接听电话\n",
    "客服經理\n\n【⟦工作內容⟧】\n1. 接聽電話\n",
    "# Support Manager\n\n**⟦Responsibilities⟧**\n\n- Answer calls\n\n**Requirements**\n\n- Two years of experience\n",
  ],
  silent: [
    "# 销售\n\n## 任职资格\n\n**学历**：本科\n**能力**：商务谈判、渠道管理\n",
    "# 店员\n\n## 岗位职责\n\n- 收银\n\n福利：五险一金、双休\n",
    "# 客服经理\n\n## 岗位职责\n\n- 接听电话\n",
    "# 客服经理\n\n## 一、岗位职责\n\n- 接听电话\n",
    "# 客服经理\n\n岗位职责\n--------\n\n- 接听电话\n",
    "# 客服经理\n\n## 岗位职责\n\n- **接听电话**：每天\n",
    "| 一、基本信息 | |\n| 岗位名称 | 客服经理 |\n| 二、岗位职责 | |\n| 接待 | 接听电话 |\n",
    "# Support Manager\n\n## Responsibilities\n\n**Note:** answers calls\n",
    "yaml\ntitle: 客服经理\nsections:\n  岗位职责:\n    - 接听电话\n",
    "yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities:\n    - Answer calls\n",
  ],
});

const vocabulary = createVocabulary();

/** The document with all its headings rewritten. */
function rewritten(text: string): string {
  const document = readMarkdown(text, { uri: "file:///a.role.md", vocabulary });
  return applyEdits(text, writeMarkdown(document, 0, [{ kind: "standardHeadings" }], vocabulary));
}

describe("standardHeadings", () => {
  it.each([
    [
      "客服经理\n【岗位职责】\n1. 接听电话\n【经验要求】3年以上客服经验\n",
      "客服经理\n\n## 岗位职责\n\n1. 接听电话\n\n## 经验要求\n\n3年以上客服经验\n",
    ],
    [
      "# 客服经理\r\n\r\n一、岗位职责：\r\n\r\n- 接听电话\r\n",
      "# 客服经理\r\n\r\n## 一、岗位职责\r\n\r\n- 接听电话\r\n",
    ],
    [
      "# Lead\n\n**Responsibilities:**\n\n- Answer calls\n",
      "# Lead\n\n## Responsibilities\n\n- Answer calls\n",
    ],
    ["# 客服经理\n\n##岗位职责\n\n- 接听电话\n", "# 客服经理\n\n## 岗位职责\n\n- 接听电话\n"],
    ["# 客服经理\n\n## 岗位职责\n\n- 接听电话\n", "# 客服经理\n\n## 岗位职责\n\n- 接听电话\n"],
  ])("%j", (before, after) => {
    expect(rewritten(before)).toBe(after);
    expect(rewritten(after)).toBe(after);
  });
});
