import { isPlainSafe, writeScalar } from "../yaml/write/scalar.ts";

const onLine = { flow: false, key: false, typed: false } as const;

/**
 * Words as YAML text that holds them letter by letter: plain unless `quote` asks for quotes, else in quotes that need
 * no escapes; null where neither can.
 */
export function verbatimScalar(words: string, place: "value" | "key" = "value", quote = ""): string | null {
  if (quote === "" && isPlainSafe(words, { ...onLine, key: place === "key" })) return words;
  if (/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u.test(words)) return null;
  const single = words.includes("'") ? null : `'${words}'`;
  const double = /["\\]/.test(words) ? null : `"${words}"`;
  return quote === "'" ? (single ?? double) : (double ?? single);
}

/** A field's value on its line; numbers, dates and flags stay bare. Empty for an empty one. */
export const fieldScalar = (words: string): string =>
  words === "" ? "" : writeScalar(words, "plain", "double", { ...onLine, typed: true });

export interface Worded {
  readonly words: string;
  /** What stands behind the `#` on the same line, null when there is no comment. */
  readonly comment: string | null;
}

/** The words of what `verbatimScalar` writes, and the comment behind them; null for other YAML. */
export function readVerbatim(source: string): Worded | null {
  const quoted = /^"([^"\\]*)"|^'([^']*)'/.exec(source);
  if (quoted !== null) {
    const rest = source.slice(quoted[0].length);
    const words = quoted[1] ?? quoted[2] ?? "";
    if (rest === "") return { words, comment: null };
    return rest.startsWith(" #") ? { words, comment: rest.slice(2) } : null;
  }
  const hash = source.indexOf(" #");
  return hash < 0
    ? { words: source, comment: null }
    : { words: source.slice(0, hash), comment: source.slice(hash + 2) };
}

/** `# words` as `<!-- words -->`: what stands behind the sign stays letter by letter. */
export const htmlComment = (words: string): string => `<!--${words} -->`;

/** What would stand behind `#` for an HTML comment on one line; null for what is none or cannot be one. */
export function commentWords(html: string): string | null {
  const words = /^<!--(.*) -->$/.exec(html)?.[1];
  if (words === undefined || /-->|<!--|^-?>|\s$|^(?: )?yaml[ !:]/.test(words)) return null;
  return words;
}

/** An item's words and the comment at its end: `核对库存 <!-- 每天 -->`. */
export function readItem(source: string): Worded {
  const at = source.lastIndexOf(" <!--");
  const comment = at <= 0 ? null : commentWords(source.slice(at + 1));
  return comment === null ? { words: source, comment: null } : { words: source.slice(0, at), comment };
}
