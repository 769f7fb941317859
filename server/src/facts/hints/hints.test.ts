import { describe, expect, it } from "vitest";
import { unitsOf } from "../../vocabulary/fold.ts";
import { hint, hintWords } from "./hint-words.ts";
import { hintsOf } from "./hints.ts";

const holds = (text: string, bit: number): boolean => (hintsOf(unitsOf(text)) & bit) !== 0;

describe("hintsOf", () => {
  it.each([
    ["5年", hint.experience],
    ["年", hint.experience],
    ["a year", hint.experience],
    ["15k", hint.pay],
    ["10-15k/月", hint.pay],
    ["us$50", hint.pay],
    ["$", hint.pay],
    ["€5", hint.pay],
    ["¥5", hint.pay],
    ["客户信息", hint.privacy],
    ["10:30", hint.hours],
  ])("%j", (text, bit) => {
    expect(holds(text, bit)).toBe(true);
  });

  it.each([
    // Latin words count where they begin.
    ["yesteryear", hint.experience],
    ["ok", hint.pay],
    ["k", hint.pay],
    // A whole word has nothing behind it.
    ["months", hint.lines],
    ["moat", hint.experience],
    ["客户名", hint.privacy],
    ["", hint.pay],
  ])("nothing of the kind: %j", (text, bit) => {
    expect(holds(text, bit)).toBe(false);
  });

  it("finds every word of the lists, alone and inside Chinese", () => {
    for (const [kind, list] of Object.entries(hintWords)) {
      const bit = hint[kind as keyof typeof hint];
      for (const word of list.split("|")) {
        expect(holds(word.trimEnd(), bit), word).toBe(true);
        expect(holds(`的${word.trimEnd()}的`, bit), word).toBe(true);
      }
    }
  });
});
