import { describe, expect, it } from "vitest";
import { cueCursor } from "./cue.ts";

describe("cueCursor", () => {
  it.each([
    ["- 向", ""],
    ["- 每周向客服", "客服"],
    ["- 本岗位汇报给 kf", "kf"],
    ["- 本職務匯報給客服", "客服"],
    ["工作汇报至总", "总"],
    ["直接上级为", ""],
    ["隸屬於客服", "客服"],
    ["负责团队建设，向客服", "客服"],
    ["- 协助客服", "客服"],
    ["This role reports to the Head of C", "Head of C"],
    ["It Reports Directly Into Head", "Head"],
    ["reporting to ", ""],
    ["under the supervision of the C", "C"],
    ["managed by COO", "COO"],
    // The last cue counts.
    ["向总监汇报并协助客服", "客服"],
  ])("%s is a role's name: %s", (line, typed) =>
    expect(cueCursor(line, 500)).toEqual({
      kind: "role",
      replace: { start: 500 - typed.length, end: 500 },
      typed,
    }),
  );

  it.each([
    "面向客户",
    "明确工作方向",
    "以结果为导向",
    "一向",
    "客服",
    "向客服总监，",
    "向客服总监。每日",
    "reports toe",
    "misreports to",
    `向${"长".repeat(41)}`,
    "",
  ])("%s is none", (line) => expect(cueCursor(line, 500)).toEqual({ kind: "none" }));

  it("looks at the end of a long line only", () =>
    expect(cueCursor(`${"向向汇报给".repeat(50_000)}客`, 1_000_000)).toMatchObject({ typed: "客" }));
});
