import type { RoleDocument } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { Localised } from "../vocabulary/language.ts";
import {
  type Directive,
  type DirectiveId,
  directiveNames,
  readDirectives,
  type UnknownDirective,
} from "./directive.ts";
import { closing, suppressing } from "./matching.ts";
import { nearest, nearestRule } from "./nearest.ts";
import { type ConfigFix, type ConfigProblem, suspect } from "./problem.ts";
import { removalOf, removalOfId } from "./removal.ts";

/** The comments of a document by which its author says “not here”. */
export interface Suppressions {
  readonly document: RoleDocument;
  readonly directives: readonly Directive[];
  readonly unknown: readonly UnknownDirective[];
}

/** The rule everything about suppressions is reported under. No comment suppresses it: only the config does. */
export const suppressionRule = "config/suppression";

/** Has the shape of a report of `config/suppression`. */
export interface SuppressionReport extends ConfigProblem {
  readonly severity: "info";
  readonly tags?: readonly "unnecessary"[];
}

export interface Applied<Finding> {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** In document order. */
  readonly reports: readonly SuppressionReport[];
}

export interface ApplyOptions {
  /** Every rule there is. */
  readonly ruleIds: readonly string[];
  /** False while findings may be missing (the organisation is still being read): nothing is called unused then. */
  readonly settled?: boolean;
}

export const parseSuppressions = (document: RoleDocument): Suppressions => ({
  document,
  ...readDirectives(document),
});

/**
 * Takes out the findings that comments suppress, by rule id and place: a finding stands where its span starts.
 * Nothing here depends on a message.
 */
export function applySuppressions<Finding extends { readonly rule: string; readonly span: Span }>(
  findings: readonly Finding[],
  { document, directives, unknown }: Suppressions,
  { ruleIds, settled = true }: ApplyOptions,
): Applied<Finding> {
  if (directives.length === 0 && unknown.length === 0) return { kept: findings, suppressed: [], reports: [] };
  const suppressedBy = suppressing(directives, document.lines);
  const used = new Set<DirectiveId>();
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of findings) {
    const by = finding.rule === suppressionRule ? null : suppressedBy(finding);
    if (by === null) kept.push(finding);
    else {
      used.add(by);
      suppressed.push(finding);
    }
  }
  const closed = closing(directives);
  const known = patternsOf(ruleIds);
  const judge = settled && document.complete;
  const reports = directives.flatMap((directive) => {
    const isUsed = (id: DirectiveId): boolean => used.has(id) || closed.has(id);
    return reportsOf(directive, document, ruleIds, known, judge ? isUsed : () => true);
  });
  for (const { name, span } of unknown) reports.push(info(unknownName(name, span)));
  reports.sort((a, b) => a.span.start - b.span.start);
  return { kept, suppressed, reports };
}

function reportsOf(
  directive: Directive,
  document: RoleDocument,
  ruleIds: readonly string[],
  known: ReadonlySet<string>,
  isUsed: (id: DirectiveId) => boolean,
): SuppressionReport[] {
  const strangers = directive.ids.filter(({ id }) => !known.has(id));
  const words = strangers.filter(({ id }) => !id.includes("/"));
  const reports = strangers
    .filter(({ id }) => id.includes("/"))
    .slice(0, mostTold)
    .map((id) => info(unknownId(id, ruleIds)));
  if (words.length > 0) reports.push(info(strayWords(document.text, words)));
  const unused = directive.ids.filter((id) => known.has(id.id) && !isUsed(id));
  if (unused.length > 0 && unused.length === directive.ids.length) {
    return [
      unnecessary(directive.comment, allUnused(directive), removal(removalOf(document, directive.comment))),
    ];
  }
  const others = new Set(directive.ids.filter((id) => !known.has(id.id) || isUsed(id)));
  for (const id of unused.slice(0, mostTold)) {
    reports.push(unnecessary(id.span, oneUnused(id.id), removal(removalOfId(directive, id, others))));
  }
  if (directive.kind !== "enable" && directive.reason === null && words.length === 0) {
    reports.push(info({ span: directive.comment, message: noReason }));
  }
  return reports;
}

/** Everything that may be written for a rule: its id, its category, all. */
const patternsOf = (ruleIds: readonly string[]): ReadonlySet<string> =>
  new Set(["*", ...ruleIds, ...ruleIds.map(categoryOf)]);

const categoryOf = (rule: string): string => `${rule.slice(0, rule.indexOf("/"))}/*`;

/** Of the ids of one comment: whoever wrote more that mean nothing wrote no ids. */
const mostTold = 20;

const info = (problem: ConfigProblem): SuppressionReport => ({ ...problem, severity: "info" });

const unnecessary = (span: Span, message: Localised, fix: ConfigFix): SuppressionReport => ({
  span,
  message,
  severity: "info",
  fixes: [fix],
  tags: ["unnecessary"],
});

const removal = (span: Span): ConfigFix => ({
  title: { "zh-CN": "删除", "zh-TW": "刪除", en: "Remove" },
  safe: true,
  intents: [{ kind: "replaceSpan", span, text: "" }],
});

const noReason: Localised = {
  "zh-CN": "忽略了规则却没有写明原因：请在冒号后写上，后来的人才知道为什么。",
  "zh-TW": "忽略了規則卻沒有寫明原因：請在冒號後寫上，後來的人才知道為什麼。",
  en: "This suppression gives no reason; write it after a colon, so that the next reader knows why.",
};

const allUnused = ({ kind }: Directive): Localised =>
  kind === "enable"
    ? {
        "zh-CN": "此前没有被忽略的规则，这条注释没有作用。",
        "zh-TW": "此前沒有被忽略的規則，這條註解沒有作用。",
        en: "Nothing is suppressed before this comment, so it has no effect.",
      }
    : {
        "zh-CN": "这里没有可忽略的问题，这条注释没有作用。",
        "zh-TW": "這裡沒有可忽略的問題，這條註解沒有作用。",
        en: "There is nothing here to suppress, so this comment has no effect.",
      };

const oneUnused = (id: string): Localised => ({
  "zh-CN": `这里没有“${id}”的问题可忽略。`,
  "zh-TW": `這裡沒有「${id}」的問題可忽略。`,
  en: `There is nothing of “${id}” here to suppress.`,
});

function strayWords(text: string, words: readonly DirectiveId[]): ConfigProblem {
  const start = words[0]?.span.start ?? 0;
  const end = words[words.length - 1]?.span.end ?? start;
  const written = text.slice(start, Math.min(end, start + 60));
  return {
    span: { start, end },
    message: {
      "zh-CN": `“${written}”不是规则；原因应写在冒号之后。`,
      "zh-TW": `「${written}」不是規則；原因應寫在冒號之後。`,
      en: `“${written}” is no rule; a reason goes after a colon.`,
    },
  };
}

const unknownId = ({ id, span }: DirectiveId, ruleIds: readonly string[]): ConfigProblem =>
  suspect(
    span,
    { "zh-CN": `没有“${id}”这条规则。`, "zh-TW": `沒有「${id}」這條規則。`, en: `There is no rule “${id}”.` },
    id.endsWith("/*") ? nearest(id, new Set(ruleIds.map(categoryOf))) : nearestRule(id, ruleIds),
  );

const unknownName = (name: string, span: Span): ConfigProblem =>
  suspect(
    span,
    {
      "zh-CN": `没有“${name}”这种注释。`,
      "zh-TW": `沒有「${name}」這種註解。`,
      en: `There is no comment “${name}”.`,
    },
    nearest(name, directiveNames),
  );
