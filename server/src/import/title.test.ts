import { expect, it } from "vitest";
import { roleNamedBy } from "./title.ts";

it.each([
  ["客服总监.docx", "客服总监"],
  ["3. 客服总监岗位说明书(终稿) v2.docx", "客服总监"],
  ["客服經理_職務說明書.pdf", "客服經理"],
  ["客服经理-最终版.txt", "客服经理"],
  ["shift-lead.html", "shift lead"],
  ["Plant Manager job description.docx", "Plant Manager"],
  ["文档1.docx", null],
  ["000_676c4111738616df.txt", null],
  ["scan.pdf", null],
  ["", null],
])("%s names %s", (name, title) => {
  expect(roleNamedBy(name)).toBe(title);
});
