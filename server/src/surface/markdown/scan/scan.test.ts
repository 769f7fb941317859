import { describe, expect, it } from "vitest";
import { scan } from "./scan.ts";

/** Kind, words and depth of every piece. */
const told = (text: string): string[] =>
  scan(text, 0).pieces.map(
    ({ kind, from, to, depth, blank }) =>
      `${kind}${depth}${blank ? "+" : ""} ${kind === "break" ? "" : JSON.stringify(text.slice(from, to))}`,
  );

describe("a bullet without indentation", () => {
  /** Lines that begin like one, beside one that is read step by step because of its second blank. */
  it.each([
    "负责客服",
    "a",
    "1",
    "(一) a",
    "“a”",
    "\\- a",
    "**a**",
    "_a_",
    "`a`",
    "# a",
    "> a",
    "- a",
    "1. a",
    "[a]: http://b",
    "[a](b)",
    "<b>a</b>",
    "| a | b |",
    "---",
    "- -",
    "~~~",
    "=",
    "",
  ])("holds %j as one with two blanks behind its mark does", (words) => {
    for (const before of [
      "",
      "a\n",
      "\n",
      "> q\n",
      "- x\n",
      "- x\n  - y\n\n",
      "1. x\n\n",
      "|a|b|\n|-|-|\n",
    ]) {
      for (const mark of "-*+") {
        const one = told(`${before}${mark} ${words}\nb\n\nc`);
        const two = told(`${before}${mark}  ${words}\nb\n\nc`);
        expect(one, `${before}${mark}`).toEqual(two);
      }
    }
  });

  it.each([
    ["```\n- a\n```", ['code0+ "- a"']],
    ["<div>\n- a\n\n- b", ['html0+ "<div>\\n- a"', 'item0+ ""', 'line1+ "b"']],
    ["    a\n- b", ['code0+ "a"', 'item0 ""', 'line1 "b"']],
    ["> - a\n- b", ['quote0+ "> - a"', 'item0 ""', 'line1 "b"']],
    ["- a\n\n  b\n\n\n- c", ['item0+ ""', 'line1+ "a"', 'line1+ "b"', 'item0+ ""', 'line1+ "c"']],
    ["-\n\n  a", ['item0+ ""', 'line0+ "a"']],
  ])("reads %j", (text, pieces) => {
    expect(told(text)).toEqual(pieces);
  });
});

describe("an ATX heading without indentation", () => {
  /** Beside one that is read step by step because of the blank before it. */
  it.each(["# a", "## a ##", "###### a", "#", "# ", "#a", "####### a", "# - b", "#\ta", "# `#`", "\\# a"])(
    "is read as %j with a blank before it is",
    (words) => {
      for (const before of [
        "",
        "a\n",
        "\n",
        "a\n\n",
        "> q\n",
        "> > q\n",
        "- x\n",
        "-\n",
        "- x\n  - y\n\n",
        "- x\n\n  y\n",
        "- ```\n  x\n",
        "- <div>\n",
        "-     x\n",
        "|a|b|\n|-|-|\n",
        "- |a|b|\n  |-|-|\n",
        "    x\n",
        "# t\n",
      ]) {
        for (const after of ["", "\n", "\na", "\n===", "\n\n- z", "\r\n  z"]) {
          expect(told(before + words + after), before + after).toEqual(
            told(`${before} ${words}${after}`).map((piece) => piece.replace("\\n ", "\\n")),
          );
        }
      }
    },
  );

  it.each([
    ["```\n# a\n```", ['code0+ "# a"']],
    ["<div>\n# a\n</div>", ['html0+ "<div>\\n# a\\n</div>"']],
    ["<!--\n# a\n-->\n# b", ['html0+ "<!--\\n# a\\n-->"', 'heading0 "b"']],
  ])("is none in code and HTML: %j", (text, pieces) => {
    expect(told(text)).toEqual(pieces);
  });
});
