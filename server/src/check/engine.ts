import { optionsOf, severityOf } from "../config/ask.ts";
import type { Settings } from "../config/settings.ts";
import type { Facts } from "../facts/fact.ts";
import { passagesOf } from "../facts/passages.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Role, RoleDocument } from "../role/role.ts";
import type { Finding, Report } from "../rules/finding.ts";
import type { Rule } from "../rules/rule.ts";
import { slice } from "../text/span.ts";

/** A role with all that rules may look at. */
export interface Subject {
  readonly document: RoleDocument;
  readonly role: Role;
  readonly facts: Facts;
  readonly entry: RoleEntry;
  readonly organisation: Organisation;
  readonly settings: Settings;
}

export interface EngineOptions {
  readonly rules: readonly Rule[];
  /** False while the organisation is still being read: rules about other roles wait. */
  readonly ready: boolean;
  /** Told when a rule throws; the rule then says nothing about the role. */
  readonly log: (message: string) => void;
}

/** The one rule that speaks about a file too large to be looked at. */
const tooLarge = "document/too-large";

/** What the rules say about a role, in order of place. Suppressions are applied later, to the whole document. */
export function checkRole(subject: Subject, { rules, ready, log }: EngineOptions): readonly Finding[] {
  const { document, role, settings } = subject;
  const findings: Finding[] = [];
  const huge = document.problems.some((problem) => problem.rule === tooLarge);
  for (const rule of rules) {
    if (!applies(rule, role) || (huge && rule.id !== tooLarge)) continue;
    if (rule.needsComplete && !(role.complete && document.complete)) continue;
    if (rule.scope === "organisation" && !ready) continue;
    if (severityOf(settings, rule) === "off") continue;
    try {
      findings.push(...run(rule, subject));
    } catch (error) {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log(`rule ${rule.id} failed on ${document.uri}: ${cause}`);
    }
  }
  return sortFindings(findings);
}

const applies = (rule: Rule, { kind }: Role): boolean => kind !== "reference" && rule.kinds.includes(kind);

/** One rule on one role. What it said before it threw is dropped with it: half an answer helps nobody. */
function run(rule: Rule, subject: Subject): readonly Finding[] {
  const { document, role, settings } = subject;
  const findings: Finding[] = [];
  const report = (said: Report): void => {
    const severity = severityOf(settings, rule, said.severity);
    if (severity !== "off") findings.push({ ...said, rule: rule.id, severity, role: role.index });
  };
  rule.check({
    ...subject,
    options: optionsOf(settings, rule),
    passages: () => passagesOf(role, document.text, settings.vocabulary),
    words: (place) => slice(document.text, place),
    report,
  });
  return findings;
}

/** By place, then rule: equal input gives equal output, whatever the order of rules. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      a.role - b.role,
  );
