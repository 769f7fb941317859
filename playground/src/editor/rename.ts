import { LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import { showDialog } from "@codemirror/view";
import { uriOf } from "../format.ts";
import type { Server } from "../server/connection.ts";
import { applyEdit } from "./edits.ts";
import { formatOf } from "./format-state.ts";

export interface RenameWords {
  readonly newName: string;
  readonly rename: string;
  readonly nothingToRename: string;
}

/**
 * F2: another name for the role, alias or mention at the cursor. The library's own command takes the word at the
 * cursor; in Chinese that is half the sentence, and the server knows better.
 */
export async function rename(view: EditorView, server: Server, words: RenameWords): Promise<void> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return;
  server.client.sync();
  const place = {
    textDocument: { uri: uriOf(formatOf(view.state)) },
    position: plugin.toPosition(view.state.selection.main.head),
  };
  const subject = await server.request("textDocument/prepareRename", place);
  if (subject === null) {
    showDialog(view, { label: words.nothingToRename, top: true });
    return;
  }
  const { close, result } = showDialog(view, {
    label: words.newName,
    input: { name: "name", value: subject.placeholder, type: "text" },
    focus: true,
    submitLabel: words.rename,
    top: true,
  });
  const form = await result;
  view.dispatch({ effects: close });
  view.focus();
  const newName = new FormData(form ?? undefined).get("name");
  if (form === null || typeof newName !== "string") return;
  await server.client.withMapping(async (mapping) => {
    try {
      const edit = await server.request("textDocument/rename", { ...place, newName });
      applyEdit(view, edit, mapping, "rename");
    } catch (error) {
      // The server says in the reader's language why the name will not do.
      showDialog(view, { label: messageOf(error), top: true });
    }
  });
}

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
