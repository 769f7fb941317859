import type { Language } from "../../vocabulary/language.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";

/** How a YAML file is laid out, as far as Markdown has no place for it. */
export interface Layout {
  /** Columns of the keys of sections; 0 when they stand beside the fields, without `sections`. */
  readonly keys: number;
  /** Columns a list stands further in than its key. */
  readonly items: number;
  /** Columns the text of a `|` stands further in than its key. */
  readonly text: number;
  /** Keys are headings (`岗位职责`), not ids (`responsibilities`). */
  readonly words: boolean;
  /** The quotes texts stand in though they need none. */
  readonly quote: "" | '"' | "'";
}

export const usualLayout: Layout = { keys: 2, items: 2, text: 2, words: false, quote: "" };

/** What turning a section into the other format depends on. */
export interface Style {
  readonly br: string;
  readonly layout: Layout;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** `2/0/2 headings "`, behind `# yaml: layout `; null for the usual one. */
export function writeLayout({ keys, items, text, words, quote }: Layout): string | null {
  const written = `${keys}/${items}/${text}${words ? " headings" : ""}${quote === "" ? "" : ` ${quote}`}`;
  return written === "2/2/2" ? null : written;
}

export function readLayout(source: string): Layout | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{1,2})( headings)?(?: (["']))?$/.exec(source);
  if (found === null) return null;
  const [, keys, items, text, words, quote] = found;
  return {
    keys: Number(keys),
    items: Number(items),
    text: Number(text),
    words: words !== undefined,
    quote: quote === '"' || quote === "'" ? quote : "",
  };
}
