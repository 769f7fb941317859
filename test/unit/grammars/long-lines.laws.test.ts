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
