import { describe, expect, it } from "vitest";
import { plainWords } from "./words.ts";

describe("words without the marks of Markdown", () => {
  it.each([
    ["**安排**班次，见[说明](a_(b).md)", "安排班次，见说明"],
    [
      "write to <hr@a.example> or <https://a.example/x?y=1>",
      "write to hr@a.example or https://a.example/x?y=1",
    ],
    ["<mailto:hr@a.example>", "hr@a.example"],
    ["<b>bold</b>", "bold"],
    ["runs `scan_all --fast` and ``a`` b", "runs scan_all --fast and a b"],
    ["[ ] 检查", "检查"],
    ["[x] done", "done"],
    ["记录[^1]", "记录[1]"],
    ["[^1]: 表 301", "[1] 表 301"],
    ["snake_case 3 * 4 * 5", "snake_case 3 * 4 * 5"],
  ])("%s", (markdown, expected) => {
    expect(plainWords(markdown)).toBe(expected);
  });
});
