import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver-protocol";
import { changesOf } from "../check/change.ts";
import { suppressionEdits } from "../config/suppress.ts";
import type { Finding } from "../rules/finding.ts";
import { overlaps, type Span } from "../text/span.ts";
import { inLanguage, type Localised } from "../vocabulary/language.ts";
import { diagnostic } from "./diagnostic.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** Ways to settle the findings under the cursor: their fixes, then “not here” and “not in this file”. */
export const codeAction = feature({
  method: "textDocument/codeAction",
  capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  handle(context, { textDocument, range, context: asked }: CodeActionParams): CodeAction[] {
    const { uri } = textDocument;
    const current = context.session.document(uri);
    if (current === undefined) return [];
    if (asked.only !== undefined && !asked.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind)))
      return [];
    const { lines } = current.document;
    const place = { start: lines.offset(range.start), end: lines.offset(range.end) };
    const here = context.checker.findings(uri).filter(({ span }) => meets(span, place));
    return [
      ...here.flatMap((finding) => fixes(context, uri, finding)),
      ...here.flatMap((finding) => suppressions(context, uri, finding)),
    ];
  },
});

const meets = (span: Span, place: Span): boolean =>
  overlaps(span, place) || (span.start <= place.end && place.start <= span.end);

function fixes(context: FeatureContext, uri: string, finding: Finding): CodeAction[] {
  const current = context.session.document(uri);
  if (current === undefined) return [];
  return (finding.fixes ?? []).flatMap((fix, index) => {
    const edit = workspaceEdit(context, changesOf(context, { uri, role: finding.role }, fix.intents));
    if (edit === null) return [];
    return {
      title: inLanguage(fix.title, context.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic(context, uri, current.document.lines, finding)],
      ...(index === 0 && fix.safe ? { isPreferred: true } : {}),
      edit,
    };
  });
}

function suppressions(context: FeatureContext, uri: string, finding: Finding): CodeAction[] {
  const current = context.session.document(uri);
  if (current === undefined) return [];
  const offer = (scope: "here" | "file", title: Localised): CodeAction[] => {
    const edits = suppressionEdits(current.document, finding.span, finding.rule, scope);
    const edit = edits.length === 0 ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
    if (edit === null) return [];
    return [{ title: inLanguage(title, context.language), kind: CodeActionKind.QuickFix, edit }];
  };
  return [
    ...offer("here", {
      "zh-CN": `此处忽略 ${finding.rule}`,
      en: `Ignore ${finding.rule} here`,
    }),
    ...offer("file", {
      "zh-CN": `在本文件中忽略 ${finding.rule}`,
      en: `Ignore ${finding.rule} in this file`,
    }),
  ];
}
