import { expect, test } from "vitest";
import { roleSnippet } from "./role-snippet.ts";

test.each([
  [
    "# 客服经理\n\n- **所属部门**：\n- **直接上级**：客服总监",
    "# 客服经理\n\n- **所属部门**：$1\n- **直接上级**：客服总监",
  ],
  ["- **Department**:\n- **Reports to**:", "- **Department**: $1\n- **Reports to**: $2"],
  [
    'title: Clerk\ndepartment: ""\nsections:\n  legal:\n    - a',
    "title: Clerk\ndepartment: $1\nsections:\n  legal:\n    - a",
  ],
  ["reportsTo:\ntitle: x", "reportsTo: $1\ntitle: x"],
  ["pay: $5 {a} \\ }", "pay: \\$5 {a\\} \\\\ \\}"],
  ["- 所属部门一句话，不是字段：", "- 所属部门一句话，不是字段："],
])("%j", (text, expected) => {
  expect(roleSnippet(text)).toBe(expected);
});
