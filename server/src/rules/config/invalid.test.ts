import { describe, expect, it } from "vitest";
import { readConfig } from "../../config/config-file.ts";
import { rules } from "../registry.ts";

const problems = (text: string): readonly string[] =>
  readConfig("file:///rolewright.config.yaml", text, { rules }).problems.map(({ span }) =>
    text.slice(span.start, span.end),
  );

describe("config/invalid", () => {
  it.each([
    ["rules:\n  experience/inconsistant: off\n", ["experience/inconsistant"]],
    ["extend: minimal\n", ["extend"]],
    ["asOf: 2026-02-30\n", ["2026-02-30"]],
  ])("stands at the words: %j", (text, expected) => expect(problems(text)).toEqual(expected));

  it.each(["", "extends: minimal\n", "rules:\n  experience/inconsistent: off\n"])("is silent: %j", (text) =>
    expect(problems(text)).toEqual([]),
  );
});
