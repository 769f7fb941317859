import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlain, type View } from "./plain-text.ts";
import { createViews } from "./views.ts";

describe("createViews", () => {
  it("gives one view for equal words, wherever they stand", () => {
    const { viewOf } = createViews();
    const first = viewOf("五年经验|五年经验", 0, 4);
    expect(first.text).toBe("五年经验");
    expect(viewOf("五年经验|五年经验", 5, 9)).toBe(first);
    expect(viewOf("**要求**：五年经验", 7, 11)).toBe(first);
    expect(viewOf("五年经验")).toBe(first);
  });

  it("tells parts of one document apart that begin or end alike", () => {
    const { viewOf } = createViews();
    const text = "负责客户服务的规划";
    for (let start = 0; start <= text.length; start++)
      for (let end = start; end <= text.length; end++)
        expect(viewOf(text, start, end).text).toBe(text.slice(start, end));
  });

  it("forgets the places of a document when another one is asked about", () => {
    const { viewOf } = createViews();
    expect(viewOf("三年经验", 0, 4).text).toBe("三年经验");
    expect(viewOf("五年经验", 0, 4).text).toBe("五年经验");
    expect(viewOf("三年经验", 0, 4).text).toBe("三年经验");
  });

  it("reads what it has forgotten anew", () => {
    const { viewOf } = createViews();
    const words = Array.from({ length: 20_000 }, (_, at) => `第${at}项职责`);
    const views = words.map((raw) => viewOf(raw));
    expect(viewOf("第19999项职责")).toBe(views[19_999]);
    const anew = viewOf("第0项职责");
    expect(anew).not.toBe(views[0]);
    expect(anew.text).toBe("第0项职责");
  });

  it("keeps words of the last documents when one passes after the other", () => {
    const { viewOf, pass } = createViews();
    const read = (at: number): readonly View[] =>
      Array.from({ length: 100 }, (_, line) =>
        viewOf(line === 0 ? "完成领导交办的其他工作" : `第${at}份第${line}项职责`),
      );
    const first = read(0);
    pass();
    expect(read(0)).toEqual(first);
    for (let at = 1; at < 10; at++) {
      expect(read(at)[0]).toBe(first[0]);
      pass();
    }
    expect(viewOf("第0份第1项职责")).not.toBe(first[1]);
  });

  it("gives what reading gives, whatever was asked before", () => {
    const { viewOf } = createViews();
    const piece = fc.string({ unit: fc.constantFrom(..."职责a*[](x) ，Ａ\n"), maxLength: 6 });
    fc.assert(
      fc.property(piece, piece, piece, (before, words, after) => {
        const text = before + words + after;
        const { text: read, cased, hints } = viewOf(text, before.length, before.length + words.length);
        expect({ read, cased, hints }).toEqual(
          (({ text: read, cased, hints }) => ({ read, cased, hints }))(readPlain(words)),
        );
      }),
    );
  });
});
