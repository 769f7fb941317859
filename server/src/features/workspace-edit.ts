import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import type { FileChange } from "../check/change.ts";
import { indexLines } from "../text/lines.ts";
import type { FeatureContext } from "./feature.ts";

/**
 * Changes as the client applies them: one versioned edit a file. Null when the client cannot do what is
 * needed (create a file) or a file is gone.
 */
export function workspaceEdit(context: FeatureContext, changes: readonly FileChange[]): WorkspaceEdit | null {
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  for (const change of changes) {
    if (change.kind === "create") {
      if (!context.client.documentChanges || !context.client.createFile) return null;
      documentChanges.push(
        { kind: "create", uri: change.uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri: change.uri, version: null },
          edits: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
              newText: change.text,
            },
          ],
        },
      );
      continue;
    }
    const text = context.session.text(change.uri) ?? context.config(change.uri)?.text ?? null;
    if (text === null) return null;
    const lines = context.session.document(change.uri)?.document.lines ?? indexLines(text);
    documentChanges.push({
      textDocument: { uri: change.uri, version: context.session.version(change.uri) },
      edits: change.edits.map(({ span, newText }) => ({ range: lines.range(span), newText })),
    });
  }
  if (documentChanges.length === 0) return null;
  if (context.client.documentChanges) return { documentChanges };
  return {
    changes: Object.fromEntries(
      documentChanges.flatMap((change) =>
        "textDocument" in change ? [[change.textDocument.uri, change.edits]] : [],
      ),
    ),
  } as WorkspaceEdit;
}
