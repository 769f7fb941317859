import { optionsOf, severityOf } from "../config/ask.ts";
import type { Settings } from "../config/settings.ts";
import type { Facts } from "../facts/fact.ts";
import type { Passage } from "../facts/passages.ts";
import { forgetPassages, passagesOf } from "../facts/passages.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Role, RoleDocument, RoleKind } from "../role/role.ts";
import type { Finding } from "../rules/finding.ts";
import type { Rule, RuleContext } from "../rules/rule.ts";
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
  /** The role is not looked at again soon: what was worked out of its words is not kept with it. */
  readonly leave?: boolean;
}

/** The one rule that speaks about a file too large to be looked at. */
const tooLarge = "document/too-large";

/** What the rules say about a role, rule by rule. Suppressions are applied later, to the whole document. */
export function checkRole(subject: Subject, { rules, ready, log, leave }: EngineOptions): readonly Finding[] {
  const { document, role, facts, entry, organisation, settings } = subject;
  const findings: Finding[] = [];
  const huge = document.problems.some((problem) => problem.rule === tooLarge);
  const complete = role.complete && document.complete;
  let asked = null as readonly Passage[] | null;
  let current: Due | null = null;
  // One for all rules, and written out: to make it takes longer than most rules.
  const context: { -readonly [K in keyof RuleContext<Due["options"]>]: RuleContext<Due["options"]>[K] } = {
    document,
    role,
    facts,
    entry,
    organisation,
    settings,
    options: noOptions,
    passages: () => (asked ??= passagesOf(role, document.text, settings.vocabulary)),
    words: (place) => slice(document.text, place),
    report(said) {
      if (current === null) return;
      const severity = severityOf(settings, current.rule, said.severity);
      // The rule stands first, so that findings share few shapes: behind a spread a new property gives each its own.
      if (severity !== "off") findings.push({ rule: current.rule.id, ...said, severity, role: role.index });
    },
  };
  for (const one of dueRules(rules, settings, role.kind)) {
    if (huge && one.rule.id !== tooLarge) continue;
    if ((one.needsComplete && !complete) || (one.asksOthers && !ready)) continue;
    const before = findings.length;
    current = one;
    context.options = one.options;
    try {
      one.rule.check(context);
    } catch (error) {
      // What it said before it threw is dropped with it: half an answer helps nobody.
      findings.length = before;
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log(`rule ${one.rule.id} failed on ${document.uri}: ${cause}`);
    }
  }
  if (leave === true) forgetPassages(role);
  return findings;
}

/** A rule that is on, with its options and what it waits for: records of one shape, which rules are not. */
interface Due {
  readonly rule: Rule;
  readonly options: Rule["defaults"];
  readonly needsComplete: boolean;
  readonly asksOthers: boolean;
}

const noOptions: Due["options"] = {};

type ByKind = Map<RoleKind, readonly Due[]>;

const due = new WeakMap<readonly Rule[], WeakMap<Settings, ByKind>>();

/**
 * The rules that are on under these settings and speak about roles of a kind. Settings are the same object for many
 * documents and keystrokes.
 */
function dueRules(rules: readonly Rule[], settings: Settings, kind: RoleKind): readonly Due[] {
  let bySettings = due.get(rules);
  if (bySettings === undefined) {
    bySettings = new WeakMap();
    due.set(rules, bySettings);
  }
  let byKind = bySettings.get(settings);
  if (byKind === undefined) {
    byKind = new Map();
    bySettings.set(settings, byKind);
  }
  let on = byKind.get(kind);
  if (on === undefined) {
    on = rules
      .filter((rule) => applies(rule, kind) && severityOf(settings, rule) !== "off")
      .map((rule) => ({
        rule,
        options: optionsOf(settings, rule),
        needsComplete: rule.needsComplete,
        asksOthers: rule.scope === "organisation",
      }));
    byKind.set(kind, on);
  }
  return on;
}

const applies = (rule: Rule, kind: RoleKind): boolean => kind !== "reference" && rule.kinds.includes(kind);

/** By place, then rule: equal input gives equal output, whatever the order of rules. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length < 2
    ? findings
    : [...findings].sort(
        (a, b) =>
          a.span.start - b.span.start ||
          a.span.end - b.span.end ||
          (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
          a.role - b.role,
      );
