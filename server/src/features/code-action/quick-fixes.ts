import { CodeActionKind } from "vscode-languageserver-protocol";
import { changesOf } from "../../check/change.ts";
import { diagnostic } from "../diagnostic.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider, Offer } from "./provider.ts";

/** The fixes of the findings at the place; the first safe one of each is the preferred one. */
export const quickFixes: ActionProvider = {
  id: "fix",
  kinds: [CodeActionKind.QuickFix],
  offers: ({ context, uri, current, findings }) =>
    findings.flatMap((finding) =>
      (finding.fixes ?? []).map(
        (fix, index): Offer => ({
          id: `${finding.rule} ${finding.span.start} ${index}`,
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic(context, uri, current.document.lines, finding)],
          preferred: index === 0 && fix.safe,
          edit: () => workspaceEdit(context, changesOf(context, { uri, role: finding.role }, fix.intents)),
        }),
      ),
    ),
};
