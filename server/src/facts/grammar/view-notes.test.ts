import { describe, expect, it } from "vitest";
import { readPlain } from "./plain-text.ts";
import { leaveNotes, remember, rememberSome, rememberWritten } from "./view-notes.ts";

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

  it.each([
    ["for every view", remember],
    ["for some", rememberSome],
  ] as const)("is left behind once, %s", (_name, keep) => {
    let times = 0;
    const count = keep(() => ++times);
    const view = readPlain("值班安排");
    expect(count(view)).toBe(1);
    leaveNotes(view);
    expect(count(view)).toBe(2);
    leaveNotes(view);
    expect(count(view)).toBe(2);
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

  it("may come of the words as they are written", () => {
    const document = "- **值班**\n";
    const place = { start: 2, end: 8 };
    const written = rememberWritten((words, { text }) => `${words} ${text}`);
    const view = readPlain(document.slice(place.start, place.end));
    expect(written(view, document, place)).toBe("**值班** 值班");
    expect(written(view, "", { start: 0, end: 0 })).toBe("**值班** 值班");
  });
});
