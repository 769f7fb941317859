import type { FieldValue } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { bareData, readTomlString, type TomlString } from "./toml-scalar.ts";

/** One `key = value`. Keys below a `[table]` are one pair, the table's. */
export interface TomlPair {
  readonly key: string;
  readonly keySpan: Span;
  /** The words of a text, inside its quotes; a list's or table's whole value. */
  readonly valueSpan: Span;
  /** End of the value, closing quotes included. */
  readonly valueEnd: number;
  readonly values: readonly FieldValue[];
  readonly data: unknown;
  readonly keys: readonly { readonly path: readonly (string | number)[]; readonly span: Span }[];
}

export interface TomlReading {
  readonly pairs: readonly TomlPair[];
  /** Lines that could not be read. */
  readonly broken: readonly Span[];
  readonly comments: readonly Span[];
}

type Path = readonly (string | number)[];

interface Value {
  readonly data: unknown;
  readonly words: Span;
  readonly end: number;
}

/** A pair that grows line by line. */
interface Table {
  key: string;
  keySpan: Span;
  valueSpan: Span;
  valueEnd: number;
  values: FieldValue[];
  data: Record<string, unknown>;
  keys: { path: Path; span: Span }[];
}

const deepest = 16;

/** `[pay]`, `["薪酬"] # …`; not `[[menu]]` and `[a.b]`. */
const headerLine = /^\[\s*(?:"([^"]*)"|'([^']*)'|([^\]"'.[]+))\s*\]\s*(#.*)?$/;
const longestHeader = 300;

/**
 * Reads the part of TOML that front matter uses: bare and quoted keys, all kinds of values, `[table]` headers.
 * Dotted keys and `[[lists of tables]]` are left out, since no field of ours is written so. Linear; a line that
 * cannot be read is reported and the next one read.
 */
export function readTomlPairs(text: string, block: Span): TomlReading {
  const pairs: TomlPair[] = [];
  const broken: Span[] = [];
  const comments: Span[] = [];
  let table: Table | null = null;
  let ignored = false;
  let at = block.start;
  while (at < block.end) {
    at = skipSpace(at);
    if (at >= block.end) break;
    const start = at;
    const char = text.charAt(at);
    if (char === "#") {
      skipComment();
    } else if (char === "[") {
      readHeader();
    } else if (!readPair()) {
      at = lineEnd(start);
      broken.push({ start, end: at });
    }
  }
  return { pairs, broken, comments };

  function readHeader(): void {
    const end = lineEnd(at);
    const header = end - at <= longestHeader ? headerLine.exec(text.slice(at, end)) : null;
    const name = (header?.[1] ?? header?.[2] ?? header?.[3])?.trim();
    ignored = name === undefined;
    if (name === undefined) table = null;
    else {
      const start = text.indexOf(name, at + 1);
      const keySpan = { start, end: start + name.length };
      table = {
        key: name,
        keySpan,
        valueSpan: { start: end, end },
        valueEnd: end,
        values: [],
        data: {},
        keys: [],
      };
      pairs.push(table);
    }
    at = end;
  }

  function readPair(): boolean {
    const key = readKey();
    if (key === null) return false;
    at = skipBlank(at);
    // `a.b = 1` is a key of some generator.
    const dotted = text.charAt(at) === ".";
    if (dotted) {
      at = lineEnd(at);
      return true;
    }
    if (text.charAt(at) !== "=") return false;
    at = skipBlank(at + 1);
    const values: FieldValue[] = [];
    const keys: { path: Path; span: Span }[] = [];
    const value = readValue(table === null ? [] : [key.words], values, keys, 0);
    if (value === null || !endsLine()) return false;
    if (ignored) return true;
    if (table === null) {
      const { data, words, end } = value;
      pairs.push({ key: key.words, keySpan: key.span, valueSpan: words, valueEnd: end, values, data, keys });
      return true;
    }
    put(table.data, key.words, value.data);
    table.valueSpan = {
      start: table.keys.length === 0 ? key.span.start : table.valueSpan.start,
      end: value.end,
    };
    table.valueEnd = value.end;
    table.values.push(...values);
    table.keys.push({ path: [key.words], span: key.span }, ...keys);
    return true;
  }

  function readKey(): { readonly words: string; readonly span: Span } | null {
    const quote = text.charAt(at);
    if (quote === '"' || quote === "'") {
      const quoted = readString();
      return quoted === null ? null : { words: quoted.value, span: quoted.words };
    }
    const start = at;
    while (at < block.end && !/[\s=.#"'[\]{},]/.test(text.charAt(at))) at++;
    return at === start ? null : { words: text.slice(start, at), span: { start, end: at } };
  }

  function readValue(
    path: Path,
    values: FieldValue[],
    keys: { path: Path; span: Span }[],
    depth: number,
  ): Value | null {
    if (depth > deepest) return null;
    const start = at;
    const char = text.charAt(at);
    if (char === '"' || char === "'") {
      const found = readString();
      if (found === null) return null;
      values.push({ value: found.value, span: found.words, path });
      return { data: found.value, words: found.words, end: at };
    }
    if (char === "[") return readList(path, values, keys, depth);
    if (char === "{") return readInline(path, values, keys, depth);
    while (at < block.end && !/[\s,#\]}]/.test(text.charAt(at))) at++;
    const words = text.slice(start, at);
    if (words === "") return null;
    const span = { start, end: at };
    values.push({ value: words, span, path });
    const data = bareData(words);
    return data === undefined ? null : { data, words: span, end: at };
  }

  function readList(
    path: Path,
    values: FieldValue[],
    keys: { path: Path; span: Span }[],
    depth: number,
  ): Value | null {
    const start = at++;
    const data: unknown[] = [];
    for (;;) {
      skipBetween();
      if (at >= block.end) return null;
      if (text.charAt(at) === "]") break;
      const entry = readValue([...path, data.length], values, keys, depth + 1);
      if (entry === null) return null;
      data.push(entry.data);
      skipBetween();
      if (text.charAt(at) === ",") at++;
      else if (text.charAt(at) !== "]") return null;
    }
    at++;
    return { data, words: { start, end: at }, end: at };
  }

  function readInline(
    path: Path,
    values: FieldValue[],
    keys: { path: Path; span: Span }[],
    depth: number,
  ): Value | null {
    const start = at++;
    const data: Record<string, unknown> = {};
    for (;;) {
      at = skipBlank(at);
      if (at >= block.end) return null;
      if (text.charAt(at) === "}") break;
      const key = readKey();
      if (key === null) return null;
      at = skipBlank(at);
      if (text.charAt(at) !== "=") return null;
      at = skipBlank(at + 1);
      keys.push({ path: [...path, key.words], span: key.span });
      const entry = readValue([...path, key.words], values, keys, depth + 1);
      if (entry === null) return null;
      put(data, key.words, entry.data);
      at = skipBlank(at);
      if (text.charAt(at) === ",") at++;
      else if (text.charAt(at) !== "}") return null;
    }
    at++;
    return { data, words: { start, end: at }, end: at };
  }

  function readString(): TomlString | null {
    const found = readTomlString(text, at, lineEnd(at), block.end);
    if (found) at = found.end;
    return found;
  }

  /** After a value only a comment may follow on its line. */
  function endsLine(): boolean {
    at = skipBlank(at);
    if (at >= block.end || /[\r\n]/.test(text.charAt(at))) return true;
    if (text.charAt(at) !== "#") return false;
    skipComment();
    return true;
  }

  function skipBetween(): void {
    for (;;) {
      at = skipSpace(at);
      if (text.charAt(at) !== "#" || at >= block.end) return;
      skipComment();
    }
  }

  function skipComment(): void {
    const end = lineEnd(at);
    comments.push({ start: at, end });
    at = end;
  }

  function skipSpace(from: number): number {
    let next = from;
    while (next < block.end && /[\s\ufeff]/.test(text.charAt(next))) next++;
    return next;
  }

  function skipBlank(from: number): number {
    let next = from;
    while (next < block.end && (text.charAt(next) === " " || text.charAt(next) === "\t")) next++;
    return next;
  }

  function lineEnd(from: number): number {
    let end = from;
    while (end < block.end && text.charAt(end) !== "\n" && text.charAt(end) !== "\r") end++;
    return end;
  }
}

/** Keys come from the document: `__proto__` must stay a plain key. */
const put = (data: object, key: string, value: unknown): void => {
  Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
};
