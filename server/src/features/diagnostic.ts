import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import type { Severity } from "../config/settings.ts";
import { ruleUrl } from "../rules/documentation.ts";
import type { Finding } from "../rules/finding.ts";
import type { Lines } from "../text/lines.ts";
import { inLanguage } from "../vocabulary/language.ts";
import type { FeatureContext } from "./feature.ts";
import { locationOf } from "./place.ts";

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tagOf = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** A finding as LSP has it. `lines` are those of the finding's own document. */
export function diagnostic(context: FeatureContext, uri: string, lines: Lines, finding: Finding): Diagnostic {
  const related = (finding.related ?? []).flatMap(({ uri: other, span, message }) => {
    const location =
      other === undefined || other === uri
        ? { uri, range: lines.range(span) }
        : locationOf(context, other, span);
    return location === null ? [] : [{ location, message: inLanguage(message, context.language) }];
  });
  return {
    range: lines.range(finding.span),
    severity: severityOf[finding.severity],
    code: finding.rule,
    codeDescription: { href: ruleUrl(finding.rule) },
    source: "rolewright",
    message: inLanguage(finding.message, context.language),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(finding.tags === undefined ? {} : { tags: finding.tags.map((tag) => tagOf[tag]) }),
    data: { rule: finding.rule, start: finding.span.start, end: finding.span.end },
  };
}
