import { describe, expect, it } from "vitest";
import { commands } from "../commands/index.ts";
import { parseArguments, strangerAmong } from "../flags.ts";
import { flagsOf } from "../help.ts";
import { reporters } from "../report/index.ts";
import { commonFlags, versionFlag } from "./common.ts";
import { specs } from "./index.ts";
import type { FlagSpec } from "./spec.ts";

const everyFlag = [...commonFlags, versionFlag, ...specs.flatMap(({ flags }) => flags)];

describe("what commands say of themselves", () => {
  it("names each command once, and each can be loaded", () => {
    const names = specs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(commands).sort()).toEqual([...names].sort());
  });

  it("gives a flag the same letter and kind wherever it stands", () => {
    const kind = ({ short, value }: FlagSpec): string =>
      `${short ?? ""} ${value === null ? "flag" : "value"}`;
    const kinds = new Map<string, string>();
    for (const flag of everyFlag) {
      expect(`${flag.name}: ${kinds.get(flag.name) ?? kind(flag)}`).toBe(`${flag.name}: ${kind(flag)}`);
      kinds.set(flag.name, kind(flag));
    }
  });

  it.each(specs.map((spec) => [spec.name, spec] as const))(
    "%s is told in every language, in no sentence but its description",
    (_name, spec) => {
      for (const text of [spec.summary, ...spec.flags.map(({ does }) => does)]) {
        expect(text.en).toMatch(/\S/u);
        expect(text["zh-CN"]).toMatch(/\S/u);
        expect(`${text.en}${text["zh-CN"]}`).not.toMatch(/[.。]$/u);
      }
    },
  );

  it("shows only examples the parser takes", () => {
    for (const spec of specs) {
      const known = [...flagsOf(spec), ...spec.flags].map(({ name }) => name);
      for (const { line } of spec.examples) {
        const written = typeof line === "string" ? line : line.en;
        const own = /.*\brolewright ([^|>)]+)/u.exec(written)?.[1] ?? "";
        const parsed = parseArguments(own.trim().split(/\s+/u), everyFlag);
        if (!("value" in parsed)) throw new Error(`${written}: ${parsed.failure.en}`);
        expect(parsed.value.command).toBe(spec.name);
        expect(strangerAmong(parsed.value.flags, known, spec.name)).toBeNull();
        const format = parsed.value.flags.get("format");
        if (format !== undefined) expect(spec.formats).toContain(format);
      }
    }
  });

  it("check offers exactly the formats there are", () => {
    expect(specs.find(({ name }) => name === "check")?.formats).toEqual(Object.keys(reporters));
  });
});
