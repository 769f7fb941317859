import { LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type { CodeAction, Range } from "vscode-languageserver-protocol";
import { uriOf } from "../format.ts";
import type { Server } from "../server/connection.ts";
import type { Finding } from "./diagnostics.ts";
import { applyEdit, editsOf } from "./edits.ts";
import { formatOf } from "./format-state.ts";

/** A change the server offers, by what stays the same when it is asked again. */
export interface Offered {
  readonly title: string;
  readonly preferred: boolean;
}

/** Kind of the action that does everything that is safe. */
export const fixEverything = "source.fixAll.rolewright";

/** More findings than that are told without their fixes until one of them is chosen. */
const mostAsked = 150;

async function ask(
  view: EditorView,
  server: Server,
  range: Range,
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  const actions = await server.request("textDocument/codeAction", {
    textDocument: { uri: uriOf(formatOf(view.state)) },
    range,
    context: { diagnostics: [], ...(only === undefined ? {} : { only: [...only] }) },
  });
  // What changes other files (the config file) cannot be done here.
  return (actions ?? []).filter(({ edit }) => edit === undefined || editsOf(view, edit).length > 0);
}

/** The fixes of each finding, asked for in one go. */
export async function fixesOf(
  view: EditorView,
  server: Server,
  findings: readonly Finding[],
): Promise<ReadonlyMap<Finding, readonly Offered[]>> {
  const found = new Map<Finding, Offered[]>();
  const asked = findings.slice(0, mostAsked);
  if (asked.length === 0) return found;
  const lines = asked.flatMap(({ source }) => [source.range.start.line, source.range.end.line]);
  const range = {
    start: { line: Math.min(...lines), character: 0 },
    end: { line: Math.max(...lines) + 1, character: 0 },
  };
  for (const action of await ask(view, server, range, ["quickfix"])) {
    for (const diagnostic of action.diagnostics ?? []) {
      const finding = asked.find(({ source }) => same(source.data, diagnostic.data));
      if (finding === undefined) continue;
      const offer = { title: action.title, preferred: action.isPreferred === true };
      found.set(finding, [...(found.get(finding) ?? []), offer]);
    }
  }
  return found;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What can be done at the cursor. */
export async function actionsAtCursor(view: EditorView, server: Server): Promise<readonly CodeAction[]> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return [];
  server.client.sync();
  const { from, to } = view.state.selection.main;
  const range = { start: plugin.toPosition(from), end: plugin.toPosition(to) };
  return await ask(view, server, range);
}

/** Asks again and does what is chosen, so that it is about the text as it is now. True when the text was changed. */
export async function perform(
  view: EditorView,
  server: Server,
  place: { readonly from: number; readonly to: number },
  chosen: (action: CodeAction) => boolean,
  only?: readonly string[],
): Promise<boolean> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return false;
  server.client.sync();
  const range = { start: plugin.toPosition(place.from), end: plugin.toPosition(place.to) };
  return await server.client.withMapping(async (mapping) => {
    const action = (await ask(view, server, range, only)).find(chosen);
    if (action === undefined) return false;
    const whole = action.edit === undefined ? await server.request("codeAction/resolve", action) : action;
    return applyEdit(view, whole.edit, mapping, "fix");
  });
}
