import { beforeAll, describe, expect, test } from "vitest";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar } from "./engine.ts";

/** VS Code itself stops colouring a line at 20,000 characters. */
describe("very long lines", () => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar("text.html.markdown", "small");
  });
  const pieces = [
    "3",
    "3年",
    "1,1,",
    "《法",
    "直接上级：",
    "一二三",
    "a",
    " ",
    "| 岗位 ",
    "3-5至",
    "3年以上，",
    "3年以上",
    "经验 ",
    "经验3年",
    "月薪1-2千",
    "月薪3元",
    "1K-2",
    "审批300元",
    "含3",
    "率不高于3",
    "完成率3%",
    "a salary of $3 ",
    "4 years with ",
  ];
  // A pattern that goes back and forth would take hours; there is nothing to measure.
  test.each(pieces)("of %j are done at once", (piece) => {
    const line = piece.repeat(Math.ceil(25_000 / piece.length));
    expect(grammar.tokenizeLine(line, null, 20_000).stoppedEarly).toBe(false);
  });
  test("nor does what looks back at every sign", () => {
    const line = "x：**".repeat(1000);
    expect(grammar.tokenizeLine(line, null, 20_000).stoppedEarly).toBe(false);
  });
  test.each(["3", "a", "《法", "一二三"])("of a megabyte of %j are, too", (piece) => {
    const line = piece.repeat(Math.ceil(2 ** 20 / piece.length));
    expect(grammar.tokenizeLine(line, null, 20_000).stoppedEarly).toBe(false);
  });
});
