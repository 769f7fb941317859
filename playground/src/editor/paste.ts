import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { guessFormat } from "../format.ts";

export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

export interface PasteHandlers {
  /** Nobody wrote the text that stands there: a document that is pasted takes its place, wherever the cursor is. */
  isUntouched(text: string): boolean;
  /** A whole document came, and stands in the editor as it is. */
  onWhole(pasted: Pasted): void;
  /** Formatted words came for a place in the text; Markdown of them is to be put there. */
  onFragment(pasted: Pasted): void;
  onFile(file: File): void;
}

/** Fewer lines are a remark, not a document. */
const fewLines = 3;

/** What is pasted or dropped: documents are taken in, formatted words become Markdown, the rest is as usual. */
export const paste = ({ isUntouched, onWhole, onFragment, onFile }: PasteHandlers): Extension =>
  EditorView.domEventHandlers({
    paste(event, view) {
      const data = event.clipboardData;
      const [file] = data?.files ?? [];
      const text = data?.getData("text/plain") ?? "";
      // Spreadsheets put a picture of the cells beside their words.
      if (file !== undefined && text === "") {
        event.preventDefault();
        onFile(file);
        return true;
      }
      const pasted = { text, html: formatted(data?.getData("text/html") ?? "") };
      const { from, to } = view.state.selection.main;
      const { doc } = view.state;
      const all =
        (doc.sliceString(0, from).trim() === "" && doc.sliceString(to).trim() === "") ||
        isUntouched(doc.toString());
      if (all && text.split("\n", fewLines).length >= fewLines) {
        view.dispatch({ selection: { anchor: 0, head: doc.length } });
        if (isOurs(text)) pasted.html = null;
        setTimeout(() => onWhole(pasted));
        return false;
      }
      if (pasted.html === null || isOurs(text) || !text.includes("\n")) return false;
      event.preventDefault();
      onFragment(pasted);
      return true;
    },
    drop(event) {
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return false;
      event.preventDefault();
      onFile(file);
      return true;
    },
  });

/** Written in one of our formats already: nothing is to be made of it. */
export const isOurs = (text: string): boolean =>
  guessFormat(text) === "yaml" || /^#{1,6}\s+\S/m.test(text) || /^\ufeff?---\s*\n/.test(text);

/** Paragraphs, lists and tables; code editors wrap plain text in coloured pieces, which say nothing. */
const formatted = (html: string): string | null =>
  /<(?:p|li|table|h[1-6]|ul|ol)[\s>]/i.test(html) && !/vscode|monaco/i.test(html.slice(0, 2000))
    ? html
    : null;
