import type { Severity } from "../../config/settings.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import { printable } from "./excerpt.ts";
import { findingText, unpainted } from "./finding-text.ts";
import type { CheckReport, FileReport, FindingReport } from "./report.ts";

export interface JunitOptions {
  readonly language: Language;
  /** Severities that make the check fail, and so a test. */
  readonly failing: ReadonlySet<Severity>;
}

/**
 * `check --format junit`: JUnit XML as Jenkins and GitLab read it. A file is a test suite; in it a test case for each
 * rule that makes the check fail, named by file and rule so that it is the same test on the next run, and one for the
 * file itself that passes and has the lesser findings as its output. So the tests fail exactly when `check` does.
 * No times are given: equal input gives equal bytes.
 */
export function reportJunit({ files }: CheckReport, { language, failing }: JunitOptions): string {
  const suites = files.map((file) => suiteOf(file, language, failing));
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Rolewright" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Suite {
  readonly lines: readonly string[];
  readonly tests: number;
  readonly failures: number;
}

function suiteOf(file: FileReport, language: Language, failing: ReadonlySet<Severity>): Suite {
  const bad = file.findings.filter(({ severity }) => failing.has(severity));
  const rest = file.findings.filter(({ severity }) => !failing.has(severity));
  const rules = [...new Set(bad.map(({ rule }) => rule))].sort();
  const says = (findings: readonly FindingReport[]): string =>
    findings
      .map((finding) => `${findingText(file, finding, language, unpainted)}\n  ${finding.url}`)
      .join("\n\n");
  const own = testcase(file.path, file.path, null, rest.length === 0 ? null : says(rest));
  const cases = rules.map((rule) => {
    const findings = bad.filter((finding) => finding.rule === rule);
    const [first] = findings;
    const message = first === undefined ? "" : inLanguage(first.message, language);
    const more = findings.length > 1 ? ` (+${findings.length - 1})` : "";
    const type = first?.severity ?? "error";
    return testcase(file.path, `${file.path} ${rule}`, {
      message: message + more,
      type,
      text: says(findings),
    });
  });
  const tests = cases.length + 1;
  return {
    lines: [
      `  <testsuite name="${xml(file.path)}" file="${xml(file.path)}" tests="${tests}" failures="${cases.length}" errors="0" skipped="0">`,
      ...own,
      ...cases.flat(),
      "  </testsuite>",
    ],
    tests,
    failures: cases.length,
  };
}

interface Failure {
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

function testcase(
  path: string,
  name: string,
  failure: Failure | null,
  output: string | null = null,
): readonly string[] {
  const head = `    <testcase classname="${xml(className(path))}" name="${xml(name)}"`;
  if (failure === null && output === null) return [`${head}/>`];
  const inner =
    failure === null
      ? `<system-out>${xml(output ?? "")}</system-out>`
      : `<failure message="${xml(failure.message)}" type="${failure.type}">${xml(failure.text)}</failure>`;
  return [`${head}>`, `      ${inner}`, "    </testcase>"];
}

/**
 * Jenkins takes what stands before the last dot for the package: the folders are one, the file without its ending the
 * class (`roles/客服.A组/客服总监.role.md` is `roles.客服_A组.客服总监`).
 */
const className = (path: string): string =>
  path
    .replace(/(?:\.role)?\.(?:md|ya?ml|txt)$/i, "")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .map((part) => part.replaceAll(".", "_"))
    .join(".");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** For text and attributes alike. XML 1.0 has no way to write control characters, nor U+FFFE and U+FFFF. */
const xml = (text: string): string =>
  text
    .split("\n")
    .map(printable)
    .join("\n")
    .replaceAll(/[\ufffe\uffff]/g, "\ufffd")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
