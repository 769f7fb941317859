import { describe, expect, it } from "vitest";
import { changesOf } from "../../server/src/check/change.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { check, marksOf } from "./check.ts";
import { readFixture } from "./fixture.ts";

export interface RuleCases {
  /** Documents the rule must speak about, each place marked `⟦…⟧`. YAML ones begin with `yaml`, after which a line break follows. */
  readonly fires: readonly string[];
  /** Documents it must be silent about. */
  readonly silent: readonly string[];
}

/** The file name a case goes by: its first line may be `yaml` alone. */
export const nameOf = (text: string): readonly [string, string] =>
  text.startsWith("yaml\n") ? ["role.role.yaml", text.slice(5)] : ["role.role.md", text];

/** Tests one rule on text that must fire and text that must stay silent, and every fix it offers. */
export function testRule(rule: string, { fires, silent }: RuleCases): void {
  describe(rule, () => {
    it.each(fires.map((text) => [title(text), text]))("fires: %s", (_, text) => {
      const [name, body] = nameOf(text);
      const checked = check(body, name, alone(rule));
      const expected = readFixture(body, name).marks.map((mark) => ({ ...mark, rule: "" }));
      expect(expected.length, "the case marks at least one place").toBeGreaterThan(0);
      expect(described(checked.fixture.files, marksOf(checked, rule))).toEqual(
        described(checked.fixture.files, expected),
      );
    });
    it.each(silent.map((text) => [title(text), text]))("silent: %s", (_, text) => {
      const [name, body] = nameOf(text);
      const checked = check(body, name, alone(rule));
      expect(described(checked.fixture.files, marksOf(checked, rule))).toEqual([]);
    });
    it.each(fires.map((text) => [title(text), text]))("fixes settle it: %s", (_, text) => {
      const [name, body] = nameOf(text);
      for (const problem of unsettled(body, name, rule)) expect.fail(problem);
    });
  });
}

/** What is said of suppressions depends on what the others say. */
const alone = (rule: string): string | undefined => (rule === "config/suppression" ? undefined : rule);

const title = (text: string): string => text.replace(/\s+/gu, " ").slice(0, 60);

/** Marks as words with their place, so that a failure can be read. */
const described = (
  files: ReadonlyMap<string, string>,
  marks: readonly {
    readonly file: string;
    readonly span: { readonly start: number; readonly end: number };
  }[],
): readonly string[] =>
  marks
    .map(
      ({ file, span }) => `${file}:${span.start}-${span.end} ${files.get(file)?.slice(span.start, span.end)}`,
    )
    .sort();

/**
 * What a fix must do: after it the finding is gone and no error is there that was not before. Fixes that go
 * through the config file count what they write there.
 */
export function unsettled(text: string, name: string, rule: string): string[] {
  const problems: string[] = [];
  const own = [...check(text, name, alone(rule)).findings.values()].flat();
  if (!own.some((finding) => finding.rule === rule && (finding.fixes ?? []).length > 0)) return problems;
  const before = check(text, name);
  for (const [file, findings] of before.findings) {
    for (const finding of findings.filter((each) => each.rule === rule)) {
      for (const fix of finding.fixes ?? []) {
        const files = new Map(before.fixture.files);
        for (const change of changesOf(
          before.context,
          { uri: before.uriOf(file), role: finding.role },
          fix.intents,
        )) {
          const path = before.pathOf(change.uri);
          if (change.kind === "create") files.set(path, change.text);
          else files.set(path, applyEdits(files.get(path) ?? "", change.edits));
        }
        const changed = [...files].map(([path, body]) => `=== ${path}\n${body}`).join("");
        const label = `${rule}: fix “${fix.title.en}”`;
        if ([...files].every(([path, body]) => before.fixture.files.get(path) === body)) {
          problems.push(`${label} changes nothing`);
          continue;
        }
        const after = check(joined(files));
        if (same(after.findings.get(file) ?? [], finding))
          problems.push(`${label} leaves its finding:\n${changed}`);
        const fresh = errors(after.findings).filter((each) => !errors(before.findings).includes(each));
        if (fresh.length > 0) problems.push(`${label} brings new errors: ${fresh.join("; ")}\n${changed}`);
      }
    }
  }
  return problems;
}

/** Files as one fixture again; a file need not end with a line break, so one is added where it is missing. */
const joined = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([path, body]) => `=== ${path}\n${body}${body.endsWith("\n") ? "" : "\n"}`).join("");

const same = (findings: readonly Finding[], finding: Finding): boolean =>
  findings.some((other) => other.rule === finding.rule && other.message.en === finding.message.en);

const errors = (findings: ReadonlyMap<string, readonly Finding[]>): readonly string[] =>
  [...findings.values()]
    .flat()
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule} ${message.en}`);
