import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../server/src/check/check-document.ts";
import type { RuleSetting, Settings, Severity } from "../../../server/src/config/settings.ts";
import { analyse } from "../../../server/src/organisation/reading.ts";
import type { Problem, RoleKind } from "../../../server/src/role/role.ts";
import type { Report } from "../../../server/src/rules/finding.ts";
import { defineRule, type Rule } from "../../../server/src/rules/rule.ts";
import { tinyReading, tinyWorld, uriOf } from "../organisation/tiny.ts";
import { settingsOf } from "./tiny-checker.ts";

const message = { "zh-CN": "", en: "" };

const rule = (id: Rule["id"], over: Partial<Rule> = {}, report: Partial<Report> = {}): Rule => ({
  ...defineRule({
    id,
    summary: message,
    severity: "warning",
    scope: "role",
    kinds: ["position", "posting"],
    needsComplete: false,
    options: {},
    defaults: {},
    check: (context) => context.report({ span: context.role.anchor, message, ...report }),
  }),
  ...over,
});

interface Run {
  readonly text?: string;
  readonly rules: readonly Rule[];
  readonly set?: Readonly<Record<string, RuleSetting>>;
  readonly ready?: boolean;
  readonly complete?: boolean;
  readonly problems?: readonly Problem[];
  readonly comments?: readonly string[];
  readonly strict?: boolean;
}

function check({ text = "title: 甲\n", rules, set = {}, ready = true, strict = false, ...over }: Run) {
  const log: string[] = [];
  const settings: Settings = {
    ...settingsOf({}),
    rules: new Map(Object.entries(set)),
    hintsAsWarnings: strict,
  };
  const read = analyse({ uri: uriOf("a"), text, open: false }, settings, tinyReading);
  const comments = (over.comments ?? []).map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const document = {
    ...read.document,
    complete: over.complete ?? true,
    problems: over.problems ?? [],
    comments,
  };
  const { organisation } = tinyWorld({ a: text }).session;
  const findings = checkDocument({ ...read, document }, organisation, () => settings, {
    rules,
    ready,
    log: (line) => log.push(line),
  });
  return { findings, said: findings.map((finding) => `${finding.rule} ${finding.severity}`), log };
}

const set = (severity: Severity | "off" | undefined, options = {}): RuleSetting =>
  severity === undefined ? { options } : { severity, options };

describe("which rules speak", () => {
  it.each<[string, Run, readonly string[]]>([
    ["a rule", { rules: [rule("field/a")] }, ["field/a warning"]],
    ["off", { rules: [rule("field/a")], set: { "field/a": set("off") } }, []],
    [
      "set",
      { rules: [rule("field/a", {}, { severity: "hint" })], set: { "field/a": set("error") } },
      ["field/a error"],
    ],
    ["said", { rules: [rule("field/a", {}, { severity: "hint" })] }, ["field/a hint"]],
    [
      "said under strict",
      { rules: [rule("field/a", {}, { severity: "hint" })], strict: true },
      ["field/a warning"],
    ],
    ["off by default", { rules: [rule("field/a", { offByDefault: true })] }, []],
    [
      "turned on",
      { rules: [rule("field/a", { offByDefault: true })], set: { "field/a": set("info") } },
      ["field/a info"],
    ],
    [
      "options alone turn nothing on",
      { rules: [rule("field/a", { offByDefault: true })], set: { "field/a": set(undefined, { x: 1 }) } },
      [],
    ],
    [
      "absence waits while broken",
      { rules: [rule("field/a", { needsComplete: true })], complete: false },
      [],
    ],
    [
      "others wait until all is read",
      { rules: [rule("field/a", { scope: "organisation" })], ready: false },
      [],
    ],
    [
      "a huge file is not looked at",
      {
        rules: [rule("document/too-large"), rule("field/a")],
        problems: [{ rule: "document/too-large", span: { start: 0, end: 1 }, message }],
      },
      ["document/too-large warning"],
    ],
  ])("%s", (_, run, expected) => {
    expect(check(run).said).toEqual(expected);
  });

  it.each<[RoleKind, number]>([
    ["position", 1],
    ["posting", 1],
    ["occupation", 0],
    ["reference", 0],
  ])("kind %s: %i", (kind, count) => {
    const everyKind = ["position", "posting", "reference"] as unknown as Rule["kinds"];
    const run = { text: `title: 甲\nkind: ${kind}\n`, rules: [rule("field/a", { kinds: everyKind })] };
    expect(check(run).findings.length).toBe(count);
  });
});

describe("a run", () => {
  it("merges options over defaults", () => {
    const seen: unknown[] = [];
    const asked = rule("field/a", {
      defaults: { x: 1, y: 2 },
      check: ({ options }) => void seen.push(options),
    });
    check({ rules: [asked], set: { "field/a": set("info", { y: 3 }) } });
    expect(seen).toEqual([{ x: 1, y: 3 }]);
  });

  it("logs a rule that throws, drops what it said and goes on", () => {
    const broken = rule("field/broken", {
      check(context) {
        context.report({ span: context.role.anchor, message });
        throw new Error("bug");
      },
    });
    const { said, log } = check({ rules: [broken, rule("field/a")] });
    expect(said).toEqual(["field/a warning"]);
    expect(log).toHaveLength(1);
    expect(log[0]).toContain("field/broken");
  });

  it("orders findings by place, then rule, over all roles of a file", () => {
    const at = (id: Rule["id"], start: number) => rule(id, {}, { span: { start, end: start + 1 } });
    const text = "title: 甲\n---\ntitle: 乙\n";
    const { findings } = check({ text, rules: [at("field/c", 3), at("field/b", 1), at("field/a", 3)] });
    expect(findings.map((finding) => [finding.span.start, finding.rule, finding.role])).toEqual([
      [1, "field/b", 0],
      [1, "field/b", 1],
      [3, "field/a", 0],
      [3, "field/a", 1],
      [3, "field/c", 0],
      [3, "field/c", 1],
    ]);
  });

  it("gives rules the words of a span", () => {
    const seen: string[] = [];
    check({ rules: [rule("field/a", { check: ({ words, role }) => void seen.push(words(role.anchor)) })] });
    expect(seen).toEqual(["甲"]);
  });
});

describe("comments in the document", () => {
  const disable = "<!-- rolewright-disable-file field/a: agreed -->";
  const mute = "<!-- rolewright-disable-file field/a -->";
  it.each<[string, Run, readonly string[]]>([
    ["suppress", { text: `title: 甲\n${disable}\n`, comments: [disable], rules: [rule("field/a")] }, []],
    [
      "are reported without a reason",
      { text: `title: 甲\n${mute}\n`, comments: [mute], rules: [rule("field/a")] },
      ["config/suppression info"],
    ],
    [
      "are reported when unused",
      { text: `title: 甲\n${disable}\n`, comments: [disable], rules: [rule("field/a", { check: () => {} })] },
      ["config/suppression info"],
    ],
    [
      "not before all is read",
      {
        text: `title: 甲\n${disable}\n`,
        comments: [disable],
        ready: false,
        rules: [rule("field/a", { check: () => {} })],
      },
      [],
    ],
    [
      "as the config says",
      {
        text: `title: 甲\n${mute}\n`,
        comments: [mute],
        rules: [rule("field/a")],
        set: { "config/suppression": set("error") },
      },
      ["config/suppression error"],
    ],
    [
      "not in a file that is no role",
      { text: `title: 甲\nkind: reference\n${mute}\n`, comments: [mute], rules: [rule("field/a")] },
      [],
    ],
  ])("%s", (_, run, expected) => {
    expect(check(run).said).toEqual(expected);
  });
});
