import type { ImportDocumentParams } from "../../server/src/features/protocol.ts";
import { offsetIn } from "./editor/diagnostics.ts";
import { type Editor, pluginOf } from "./editor/editor.ts";
import { isOurs, type Pasted } from "./editor/paste.ts";
import { folder, guessFormat, uriOf } from "./format.ts";
import { base64 } from "./link.ts";
import { forget, notify } from "./page/notice.ts";
import type { Server } from "./server/connection.ts";
import type { Words } from "./words/words.ts";

/** What the acts of a person on the text need. */
export interface Desk {
  readonly editor: Editor;
  server(): Server;
  words(): Words;
  /** Shows a report, which is Markdown. */
  report(markdown: string): void;
  undo(): void;
}

/** A role definition has a few thousand characters; what is larger than this is something else. */
const largestFile = 20_000_000;

/** The text in the other format, by the server; as it is when it has none yet. */
export async function convert({ editor, server, words }: Desk, to: "markdown" | "yaml"): Promise<void> {
  if (editor.format() === to) return;
  const before = editor.text();
  if (before.trim() === "") {
    editor.replace(before, to);
    return;
  }
  server().client.sync();
  const made = await server().request("rolewright/convertRole", { uri: uriOf(editor.format()), to });
  if (editor.text() !== before) return;
  const [first] = made?.files ?? [];
  const notes = made?.notes.join(" ") ?? "";
  if (first === undefined) {
    if (notes !== "") notify(notes, words().close);
    return;
  }
  if (made !== null && made.files.length > 1) {
    notify(words().severalRoles(made.files.length), words().close);
    return;
  }
  editor.replace(first.text, to);
  if (notes === "") forget();
  else notify(notes, words().close);
}

/** Clean Markdown, or a formatted YAML file. */
export async function tidy({ editor, server, words, undo }: Desk): Promise<void> {
  const { view } = editor;
  const before = editor.text();
  server().client.sync();
  const uri = uriOf(editor.format());
  const edits =
    editor.format() === "yaml"
      ? await server().request("textDocument/formatting", {
          textDocument: { uri },
          options: { tabSize: 2, insertSpaces: true },
        })
      : await server().request("rolewright/normalize", { uri });
  if (editor.text() !== before) return;
  if (edits === null || edits.length === 0) {
    notify(words().tidyAlready, words().close);
    return;
  }
  const place = (position: (typeof edits)[number]["range"]["start"]): number =>
    offsetIn(view.state.doc, position);
  view.dispatch({
    changes: edits.map(({ range, newText }) => ({
      from: place(range.start),
      to: place(range.end),
      insert: newText,
    })),
    userEvent: "format",
  });
  notify(words().tidied, words().close, [{ label: words().undo, act: undo }]);
}

/** A whole document was pasted: it stands there as it came, and what the server makes of it takes its place. */
export async function takeIn(desk: Desk, { text, html }: Pasted): Promise<void> {
  const { editor } = desk;
  if (html === null && isOurs(text)) {
    const format = guessFormat(text);
    if (format !== editor.format()) editor.replace(editor.text(), format);
    return;
  }
  await importInto(desk, { name: "", text, ...(html === null ? {} : { html }) }, editor.text());
}

/** Formatted words for a place in the text. */
export async function takeFragment({ editor, server }: Desk, { text, html }: Pasted): Promise<void> {
  const { view } = editor;
  const before = editor.text();
  const asked =
    html === null || editor.format() === "yaml"
      ? null
      : await server()
          .request("rolewright/importFragment", { html, uri: uriOf(editor.format()) })
          .catch(() => null);
  if (editor.text() !== before) return;
  view.dispatch(view.state.replaceSelection(asked?.text ?? text), {
    userEvent: "input.paste",
    scrollIntoView: true,
  });
}

/** A file that was dropped or chosen. */
export async function takeFile(desk: Desk, file: File): Promise<void> {
  const { editor, words } = desk;
  if (file.size > largestFile) {
    notify(words().tooLarge(file.name), words().close);
    return;
  }
  if (/\.pdf$/i.test(file.name)) {
    notify(words().cannotRead(file.name), words().close);
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  if (/\.(?:md|markdown|ya?ml)$/i.test(file.name)) {
    const text = utf8(bytes);
    if (text !== null) {
      forget();
      editor.replace(text, /ml$/i.test(file.name) ? "yaml" : "markdown");
      return;
    }
  }
  await importInto(desk, { name: file.name, base64: base64(bytes) }, editor.text());
}

/** Null for what is another encoding; the server knows those of Chinese. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function importInto(
  { editor, server, words, report, undo }: Desk,
  source: Omit<ImportDocumentParams, "to" | "folder">,
  before: string,
): Promise<void> {
  const to = editor.format();
  const made = await server().request("rolewright/importDocument", { ...source, to, folder });
  if (editor.text() !== before) return;
  const { close } = words();
  if (made === null || "error" in made) {
    // Pasted words stay as they are.
    if (source.base64 !== undefined) notify(made?.error ?? words().cannotRead(source.name), close);
    return;
  }
  if (made.text === before) return;
  editor.replace(made.text, to);
  notify(words().imported(made.report.sections.length), close, [
    { label: words().undo, act: undo },
    { label: words().report, act: () => report(made.reportText) },
  ]);
}

/** Whether the server has the text as it stands. */
export const isSynced = ({ view }: Editor): boolean => pluginOf(view)?.unsyncedChanges.empty === true;
