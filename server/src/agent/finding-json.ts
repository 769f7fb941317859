import type { Severity } from "../config/settings.ts";
import { ruleUrl } from "../rules/documentation.ts";
import type { Finding } from "../rules/finding.ts";
import type { Lines, Range } from "../text/lines.ts";
import { inLanguage } from "../vocabulary/language.ts";
import type { ToolContext } from "./tool.ts";

/** A finding as `check --format json` has it, key by key. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly url: string;
}

/** A finding of the file at `uri` for programs. */
export function findingJson(
  { session, pathOf, language }: ToolContext,
  uri: string,
  lines: Lines,
  { rule, severity, message, span, related = [], fixes = [] }: Finding,
): FindingJson {
  return {
    rule,
    severity,
    message: inLanguage(message, language),
    range: lines.range(span),
    related: related.flatMap((other) => {
      const own = other.uri === undefined || other.uri === uri;
      const range = own ? lines.range(other.span) : session.range(other.uri ?? uri, other.span);
      if (range === undefined) return [];
      return [{ path: pathOf(other.uri ?? uri), range, message: inLanguage(other.message, language) }];
    }),
    fixes: fixes.map(({ title, safe }) => ({ title: inLanguage(title, language), safe })),
    url: ruleUrl(rule),
  };
}
