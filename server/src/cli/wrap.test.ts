import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../text/width.ts";
import { wrap } from "./wrap.ts";

describe("wrapped text", () => {
  it.each<[text: string, columns: number, lines: readonly string[]]>([
    ["one two three", 8, ["one two", "three"]],
    ["one", 2, ["one"]],
    ["", 10, [""]],
    ["检查岗位文件", 6, ["检查岗", "位文件"]],
    ["检查文件，再检查", 8, ["检查文", "件，再检", "查"]],
    ["檢查（職位）檔案", 6, ["檢查", "（職", "位）檔", "案"]],
    ["写到 stdout 上", 10, ["写到", "stdout 上"]],
  ])("%s in %d columns", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it("keeps every word, and the width where words allow it", () => {
    const text = fc.stringMatching(/^([一-鿿]{0,9}[，。（）]?|[a-z]{1,8} ){0,30}$/u);
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (words, columns) => {
        const lines = wrap(words, columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        const runs = Math.max(
          0,
          ...[...words.matchAll(/[（），。]{2,}/gu)].map(([run]) => displayWidth(run)),
        );
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns + runs + 2);
      }),
    );
  });
});
