import type { WorkspaceMapping } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { uriOf } from "../format.ts";
import { formatOf } from "./format-state.ts";

/** What an edit changes in the document that is open; other files there are none. */
export const editsOf = (view: EditorView, edit: WorkspaceEdit | null | undefined): readonly TextEdit[] =>
  edit?.changes?.[uriOf(formatOf(view.state))] ?? [];

/**
 * Applies the server's edit. `mapping` knows whether something was typed since the server was asked; then nothing is
 * changed, for the edit is about a text that is gone. True when the text was changed.
 */
export function applyEdit(
  view: EditorView,
  edit: WorkspaceEdit | null | undefined,
  mapping: WorkspaceMapping,
  userEvent: string,
): boolean {
  const uri = uriOf(formatOf(view.state));
  const edits = editsOf(view, edit);
  const since = mapping.getMapping(uri);
  if (edits.length === 0 || (since !== null && !since.empty)) return false;
  const changes = edits.map(({ range, newText }) => ({
    from: mapping.mapPosition(uri, range.start),
    to: mapping.mapPosition(uri, range.end),
    insert: newText,
  }));
  view.dispatch({ changes, userEvent });
  return true;
}
