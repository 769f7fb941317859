import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { linter, lintKeymap } from "@codemirror/lint";
import { formatKeymap, hoverTooltips, LSPPlugin } from "@codemirror/lsp-client";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { type DocumentFormat, uriOf } from "../format.ts";
import type { Server } from "../server/connection.ts";
import { completion } from "./completion.ts";
import { formatOf, formatState, setFormat } from "./format-state.ts";
import { highlighting, languageFor } from "./languages.ts";
import { marks } from "./marks.ts";
import { type PasteHandlers, paste } from "./paste.ts";
import { semanticTokens } from "./semantic.ts";
import { editorTheme } from "./theme.ts";

/** The editor's words, in the reader's language. */
export interface EditorWords {
  readonly label: string;
  readonly placeholder: string;
  /** The library's own words (its panels and announcements) by the English ones. */
  readonly phrases: Readonly<Record<string, string>>;
}

export interface EditorOptions extends PasteHandlers {
  readonly parent: HTMLElement;
  /** Lets the library's style elements past the page's policy. */
  readonly nonce: string;
  readonly text: string;
  readonly format: DocumentFormat;
  readonly words: EditorWords;
  onChange(): void;
  onPointed(id: string | null): void;
  /** F2 and Ctrl+. */
  onRename(): void;
  onActions(): void;
}

export interface Editor {
  readonly view: EditorView;
  text(): string;
  format(): DocumentFormat;
  /** Another text in the place of this one, as one step that can be undone. */
  replace(text: string, format: DocumentFormat): void;
  /** From now on this server looks at the text. */
  connect(server: Server): void;
  speak(words: EditorWords): void;
  /** Puts the cursor there and the place into the middle. */
  show(from: number, to: number, focus: boolean): void;
}

/** Typing that goes on is not interrupted for the server; a long text is sent less often. */
const restMs = (length: number): number => (length > 100_000 ? 600 : 120);

export function createEditor(options: EditorOptions): Editor {
  const { parent, nonce, onChange, onPointed, onRename, onActions } = options;
  const speaking = new Compartment();
  let server: Server | null = null;
  const format = formatState(options.format, (is) => [
    languageFor(is),
    server === null ? [] : server.client.plugin(uriOf(is), is),
  ]);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const changed = EditorView.updateListener.of(({ docChanged, state }) => {
    if (!docChanged) return;
    clearTimeout(resting);
    resting = setTimeout(() => server?.client.sync(), restMs(state.doc.length));
    onChange();
  });
  const view = new EditorView({
    parent,
    doc: options.text,
    extensions: [
      EditorView.cspNonce.of(nonce),
      lineNumbers(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      drawSelection(),
      highlightSelectionMatches(),
      EditorView.lineWrapping,
      history(),
      search({ top: true }),
      completion,
      // What a squiggle says comes before what its words mean; the findings come from the server.
      linter(null),
      hoverTooltips(),
      semanticTokens,
      marks(onPointed),
      highlighting,
      editorTheme,
      paste(options),
      keymap.of([
        { key: "F2", run: told(onRename) },
        { key: "Mod-.", run: told(onActions) },
        ...formatKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...lintKeymap,
        ...defaultKeymap,
      ]),
      speaking.of(spoken(options.words)),
      format.extension,
      changed,
    ],
  });
  return {
    view,
    text: () => view.state.doc.toString(),
    format: () => formatOf(view.state),
    replace(text, is) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        effects: is === formatOf(view.state) ? [] : setFormat.of(is),
        selection: { anchor: 0 },
        annotations: isolateHistory.of("full"),
        scrollIntoView: true,
      });
      server?.client.sync();
    },
    connect(next) {
      server = next;
      view.dispatch({ effects: format.renew(view.state) });
    },
    speak: (words) => view.dispatch({ effects: speaking.reconfigure(spoken(words)) }),
    show(from, to, focus) {
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      if (focus) view.focus();
    },
  };
}

const spoken = ({ label, placeholder: hint, phrases }: EditorWords): Extension => [
  EditorState.phrases.of(phrases),
  EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", tabindex: "0" }),
  placeholder(hint),
];

/** A command of the editor that always has something to do. */
const told = (act: () => void) => (): boolean => {
  act();
  return true;
};

/** The link between the view and the server it is connected to; null before there is one. */
export const pluginOf = (view: EditorView): LSPPlugin | null => LSPPlugin.get(view);
