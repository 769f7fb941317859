import { describe, expect, it } from "vitest";
import { readText } from "../../organisation/file.ts";
import { indexLines } from "../../text/lines.ts";
import { decodeKnown, encodeKnown } from "./codec.ts";

describe("what other threads know of a file", () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ["nothing", ""],
    ["a few lines", "# 甲\n\n乙\r\n丙"],
    ["a line as long as fits in a character", `a\n${"b".repeat(0xd000 - 1)}\nc`],
    ["a longer line", `a\n${"b".repeat(0xd000)}\nc`],
    ["as many lines as fit in a string", "a\n".repeat(4095)],
    ["more lines", "a\n".repeat(4096)],
  ];
  it.each(texts)("%s", (_name, text) => {
    const read = readText(text, indexLines(text));
    const known = [["file:///a.role.md", { entries: [], read }]] as const;
    expect(decodeKnown(encodeKnown(known))).toEqual(known);
  });
});
