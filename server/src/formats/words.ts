import type { Dropped, DropReason } from "../import/converters.ts";

/** White space of every kind as single blanks. */
export const fold = (text: string): string => text.replaceAll(/[\s\u200b\ufeff]+/g, " ").trim();

/** Characters that stand for nothing in a text: controls, and halves of characters. */
export const printable = (text: string): string => text.replaceAll(unprintable, "");

const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a reader of a source saw: all its words in order, and which of them it leaves out. */
export interface Account {
  /** A piece of the source's words, in reading order; blanks between pieces are said too. */
  say(text: string): void;
  /** Words that are left out; they are said too. Without words it is only noted, once for each reason. */
  drop(text: string, why: DropReason): void;
  result(): { readonly text: string; readonly dropped: readonly Dropped[] };
}

export function createAccount(): Account {
  const said: string[] = [];
  const dropped: Dropped[] = [];
  return {
    say: (text) => {
      said.push(text);
    },
    drop: (text, why) => {
      const words = fold(text);
      said.push(` ${words} `);
      if (words !== "" || !dropped.some((one) => one.text === "" && one.why === why))
        dropped.push({ text: words, why });
    },
    result: () => ({ text: fold(said.join("")), dropped }),
  };
}
