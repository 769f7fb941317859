import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../text/width.ts";
import { excerpt, printable } from "./excerpt.ts";

/** `⟦…⟧` is the place. */
function shown(marked: string) {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  return excerpt(marked.replace("⟦", "").replace("⟧", ""), start, end);
}

describe("an excerpt", () => {
  it.each<[name: string, marked: string, line: string, marks: string]>([
    ["English", "reports to ⟦nobody⟧ yet", "reports to nobody yet", "           ^^^^^^"],
    [
      "Chinese: two columns each",
      "直接上级：⟦客服总监⟧（暂缺）",
      "直接上级：客服总监（暂缺）",
      "          ^^^^^^^^",
    ],
    ["both", "经验 10 年以上的⟦CRM 经验⟧", "经验 10 年以上的CRM 经验", "                ^^^^^^^^"],
    ["an empty place", "title: ⟦⟧", "title:", "       ^"],
    ["indentation left out", "      - ⟦丰富⟧", "- 丰富", "  ^^^^"],
    ["a tab", "a\t⟦b⟧", "a  b", "   ^"],
    ["emoji and combined characters", "👩 e\u0301 ⟦好⟧", "👩 e\u0301 好", "     ^^"],
    ["a whole line", "⟦一、基本信息⟧", "一、基本信息", "^^^^^^^^^^^^"],
    ["traditional and full-width", "３年以上⟦經驗⟧", "３年以上經驗", "        ^^^^"],
  ])("%s", (_name, marked, line, marks) => {
    expect(shown(marked)).toEqual({ line, marks });
  });

  it("of a long line is cut on both sides", () => {
    const { line, marks } = shown(
      `${"一二三四五六七八九十".repeat(20)}⟦丰富的经验⟧${"一二三四五六七八九十".repeat(20)}`,
    );
    expect(line).toMatch(/^….*丰富的经验.*…$/);
    expect(displayWidth(line)).toBeLessThan(100);
    expect(displayWidth(line.slice(0, line.indexOf("丰富")))).toBe(marks.indexOf("^"));
    expect(marks.trim()).toHaveLength(10);
  });

  it("of a place longer than the terminal is wide is cut, too", () => {
    const { line, marks } = shown(`⟦${"长".repeat(500)}⟧`);
    expect(line.endsWith("…")).toBe(true);
    expect(displayWidth(marks)).toBeLessThan(100);
  });

  it("never lets a document command the terminal or turn its words around", () => {
    expect(shown("\u001b[2J⟦好\u202e⟧\u0007")).toEqual({ line: "·[2J好··", marks: "    ^^^" });
    expect(printable("\ud83d x \u2066")).toBe("\ufffd x ·");
  });

  it("marks exactly the columns of the place, whatever stands around it", () => {
    const piece = fc.stringMatching(/^[a-z 一-鿿，。（）Ａ-Ｚ]{0,80}$/);
    fc.assert(
      fc.property(piece, piece, piece, (before, place, after) => {
        const text = before + place + after;
        const { line, marks } = excerpt(text, before.length, before.length + place.length);
        const columns = marks.indexOf("^");
        let width = 0;
        let at = 0;
        for (const character of line) {
          if (width >= columns) break;
          width += displayWidth(character);
          at += character.length;
        }
        const words = line.slice(at).replace(/…$/, "");
        expect(width).toBeGreaterThanOrEqual(Math.min(columns, displayWidth(line)));
        expect((place + after).startsWith(words.trimEnd())).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
