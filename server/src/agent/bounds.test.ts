import { describe, expect, it } from "vitest";
import { longestAnswer, withinBounds } from "./bounds.ts";
import { failed } from "./tool.ts";

describe("answers", () => {
  it("stay as they are when they are short", () => {
    const answer = { roles: [{ title: "客服经理", level: null, reports: 3, external: false }], more: 0 };
    expect(withinBounds(answer)).toEqual({ value: answer });
  });

  it("have no word without end, and no half character", () => {
    const title = `${"长".repeat(998)}\ud83d\ude00${"长".repeat(9000)}`;
    const answer = withinBounds({ roles: [{ title, aliases: [title] }] });
    const cutOff = `${"长".repeat(998)}…`;
    expect(answer).toEqual({ value: { roles: [{ title: cutOff, aliases: [cutOff] }] } });
  });

  it("have whole texts", () => {
    const file = { text: "长".repeat(90_000) };
    expect(withinBounds({ file })).toEqual({ value: { file } });
  });

  it("are refused when they are too long all the same, in words that help", () => {
    const answer = withinBounds({ facts: Array.from({ length: longestAnswer / 10 }, () => "5 years") });
    expect(failed(answer) && answer.failure.en).toMatch(/ask for less/);
    expect(failed(answer) && answer.failure["zh-CN"]).toMatch(/少要一些/);
  });
});
