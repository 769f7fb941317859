/** How a text is written in YAML. `plain` only where it reads back as the same text. */
export type ScalarStyle = "plain" | "single" | "double";

/** Where a scalar stands; `[a, b]` and keys forbid more than a value on its own line does. */
export interface ScalarPlace {
  readonly flow: boolean;
  readonly key: boolean;
  /** A number, date or flag may stay bare: the value is meant to be one. */
  readonly typed: boolean;
}

/**
 * The source of a scalar: in the wanted style when that is safe, else in quotes. What YAML or another reader of
 * it (YAML 1.1 has `yes` and bare dates) would take for something else than text is quoted.
 */
export function writeScalar(
  words: string,
  style: ScalarStyle,
  quote: "single" | "double",
  place: ScalarPlace,
): string {
  if (style === "plain" && isPlainSafe(words, place)) return words;
  const wanted = style === "plain" ? quote : style;
  return wanted === "single" && isSingleSafe(words)
    ? `'${words.replaceAll("'", "''")}'`
    : `"${escapeDouble(words)}"`;
}

/** What cannot begin a plain scalar. `-`, `?` and `:` may, before a word; they are quoted all the same. */
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** Control characters, line ends of any kind, byte order mark, lone surrogates. */
const unprintable = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const isUnprintable = (words: string): boolean => unprintable.test(words);

export function isPlainSafe(words: string, { flow, key, typed }: ScalarPlace): boolean {
  if (words === "" || words.trim() !== words || indicator.test(words) || isUnprintable(words)) return false;
  if (/:(\s|$)|\s#/.test(words) || words.startsWith("...") || words === "<<" || words === "=") return false;
  if (flow && /[,[\]{}]|:["']/.test(words)) return false;
  if (key && words.length > 200) return false;
  return typed ? bareValue.test(words) || !looksTyped(words) : !looksTyped(words);
}

/** A number, a flag, a day. */
const bareValue = /^(true|false|[-+]?\d+(\.\d+)?|\d{4}-\d\d-\d\d)$/;

/** What a YAML 1.2 or 1.1 reader takes for a number, date, flag or nothing. */
export function looksTyped(words: string): boolean {
  if (/^(~|null|true|false|yes|no|on|off|y|n)$/i.test(words)) return true;
  if (/^[-+]?\.(inf|nan)$/i.test(words)) return true;
  if (/^\d{4}-\d\d?-\d\d?/.test(words)) return true;
  return (
    /^[-+]?(0[xob])?[\d_][\d_a-f]*(\.[\d_]*)?(e[-+]?\d+)?$/i.test(words) ||
    /^[-+]?\.\d/.test(words) ||
    /^\d+(:\d+)+$/.test(words)
  );
}

/** Words between single quotes; the quote itself is doubled. */
const isSingleSafe = (words: string): boolean => !isUnprintable(words);

export const escapeSingle = (words: string): string => words.replaceAll("'", "''");

const named: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "\\": "\\\\",
  "\0": "\\0",
};

export function escapeDouble(words: string): string {
  return words.replace(/["\\]|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu, (char) => {
    const code = char.charCodeAt(0);
    return (
      named[char] ??
      (code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`)
    );
  });
}
