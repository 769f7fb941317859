import { describe, expect, it } from "vitest";
import { parseArguments } from "./flags.ts";
import type { FlagSpec } from "./specs/spec.ts";

const does = { "zh-CN": "…", en: "…" };
const known: readonly FlagSpec[] = [
  { name: "format", value: "F", does },
  { name: "quiet", value: null, does },
  { name: "help", short: "h", value: null, does },
];

describe("arguments", () => {
  it.each<
    [
      argv: readonly string[],
      command: string | null,
      operands: readonly string[],
      flags: Record<string, string | true>,
    ]
  >([
    [[], null, [], {}],
    [["check"], "check", [], {}],
    [["check", "a", "b", "-"], "check", ["a", "b", "-"], {}],
    [["--quiet", "check", "a"], "check", ["a"], { quiet: true }],
    [["check", "--format", "json", "a"], "check", ["a"], { format: "json" }],
    [["check", "--format=json"], "check", [], { format: "json" }],
    [["check", "--format=--odd"], "check", [], { format: "--odd" }],
    [["check", "--format", "-"], "check", [], { format: "-" }],
    [["check", "--format", "text", "--format", "json"], "check", [], { format: "json" }],
    [["check", "--", "--quiet"], "check", ["--quiet"], {}],
    [["check", "-h"], "check", [], { help: true }],
  ])("%j", (argv, command, operands, flags) => {
    const parsed = parseArguments(argv, known);
    expect(parsed).toMatchObject({ value: { command, operands } });
    expect("value" in parsed && Object.fromEntries(parsed.value.flags)).toEqual(flags);
  });

  it.each<[argv: readonly string[], words: string]>([
    [["--quit"], "unknown option --quit; did you mean --quiet?"],
    [["-x"], "unknown option -x"],
    [["--constructor"], "unknown option --constructor"],
    [["--format"], "--format needs a value"],
    [["--format", "--quiet"], "--format needs a value"],
    [["--quiet=1"], "--quiet takes no value"],
  ])("%j is refused", (argv, words) => {
    expect(parseArguments(argv, known)).toMatchObject({ failure: { en: words } });
  });
});
