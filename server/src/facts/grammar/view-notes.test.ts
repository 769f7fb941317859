import { describe, expect, it } from "vitest";
import { readPlain } from "./plain-text.ts";
import { remember, rememberSome, rememberWritten } from "./view-notes.ts";

describe("what was worked out from a view", () => {
  it.each([
    ["for every view", remember],
    ["for some", rememberSome],
  ] as const)("is worked out once, %s", (_name, keep) => {
    const asked: string[] = [];
    const length = keep(({ text }) => {
      asked.push(text);
      return text.length;
    });
    const first = keep(({ text }) => text.charAt(0));
    const [view, other] = [readPlain("制定计划"), readPlain("Plan")];
    expect([length(view), length(other), length(view), first(view), first(other)]).toEqual([
      4,
      4,
      4,
      "制",
      "p",
    ]);
    expect(asked).toEqual(["制定计划", "plan"]);
  });

  it("may be nothing", () => {
    let times = 0;
    const nothing = remember(() => {
      times++;
      return null;
    });
    const view = readPlain("職務");
    expect([nothing(view), nothing(view), times]).toEqual([null, null, 1]);
  });

  it("is told apart from all else that was worked out from it", () => {
    const signs = Array.from({ length: 40 }, (_, at) =>
      rememberSome(({ text }) => text.codePointAt(at) ?? 0),
    );
    const view = readPlain("按时完成各项工作");
    const read = (): unknown => signs.map((sign) => sign(view));
    expect(read()).toEqual(read());
    expect(signs.map((sign) => sign(view)).slice(0, 8)).toEqual(
      [..."按时完成各项工作"].map((sign) => sign.codePointAt(0)),
    );
  });

  it("may come of the words as they are written", () => {
    const document = "- **值班**\n";
    const place = { start: 2, end: 8 };
    const written = rememberWritten((words, { text }) => `${words} ${text}`);
    const view = readPlain(document.slice(place.start, place.end));
    expect(written(view, document, place)).toBe("**值班** 值班");
    expect(written(view, "", { start: 0, end: 0 })).toBe("**值班** 值班");
  });
});
