import { severityOf } from "../config/ask.ts";
import type { SettingsFor } from "../config/settings.ts";
import { applySuppressions, parseSuppressions, suppressionRule } from "../config/suppressions.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Analysed } from "../organisation/reading.ts";
import type { RoleDocument } from "../role/role.ts";
import type { Finding } from "../rules/finding.ts";
import type { Rule } from "../rules/rule.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";
import { checkRole, type EngineOptions, sortFindings } from "./engine.ts";

/**
 * All findings of a document in order of place, those that its comments suppress taken out. `before`: what rules have
 * said of the document alone (`aloneOf`), when `options` has only the others.
 */
export function checkDocument(
  analysed: Analysed,
  organisation: Organisation,
  settingsFor: SettingsFor,
  options: EngineOptions & { readonly allRules?: readonly Rule[] },
  before: readonly Finding[] = [],
): readonly Finding[] {
  const { document } = analysed;
  const said = saidOf(analysed, organisation, settingsFor, options);
  // In the order in which a rule in two parts speaks.
  const found = before.length === 0 ? said : said.length === 0 ? before : [...said, ...before];
  if (document.comments.length === 0) return sortFindings(found);
  return sortFindings(suppress(document, found, settingsFor, options));
}

/** What the rules say of each role of a document, before anything is suppressed. */
export const saidOf = (
  { document, facts, entries }: Analysed,
  organisation: Organisation,
  settingsFor: SettingsFor,
  options: EngineOptions,
): readonly Finding[] =>
  document.roles.flatMap((role, index) => {
    const own = facts[index];
    const entry = entries[index];
    if (own === undefined || entry === undefined) return [];
    const settings = settingsFor(document.uri, role.language);
    return checkRole({ document, role, facts: own, entry, organisation, settings }, options);
  });

/** What is left of the findings, and what there is to say about the comments themselves. */
function suppress(
  document: RoleDocument,
  found: readonly Finding[],
  settingsFor: SettingsFor,
  { rules, allRules = rules, ready }: EngineOptions & { readonly allRules?: readonly Rule[] },
): readonly Finding[] {
  const ruleIds = [...allRules.map(({ id }) => id), suppressionRule];
  const { kept, reports } = applySuppressions(found, parseSuppressions(document), {
    ruleIds,
    settled: ready,
  });
  const about = reports.flatMap((report): readonly Finding[] => {
    const role = document.roles[roleAt(document, report.span)];
    if (role === undefined || role.kind === "reference") return [];
    const settings = settingsFor(document.uri, role.language);
    const rule = { id: suppressionRule, severity: report.severity };
    const severity = severityOf(settings, rule, report.severity);
    return severity === "off" ? [] : [{ ...report, rule: suppressionRule, severity, role: role.index }];
  });
  return [...kept, ...about];
}

/** The role a place stands in; the first one for what stands before or between roles. */
const roleAt = ({ roles }: RoleDocument, place: Span): number =>
  Math.max(
    0,
    roles.findIndex(({ span }) => overlaps(span, place)),
  );
