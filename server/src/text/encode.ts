import { type Decoded, decodeText, type Encoding, readWestern } from "./decode.ts";

/**
 * Bytes of a text in an encoding; null when a character has none in it. JavaScript only knows how to read old
 * encodings, so their tables are made by reading every sequence there is, once.
 */
export function encodeText(text: string, encoding: Encoding, bom: boolean): Uint8Array | null {
  const marked = bom ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "utf-16le" || encoding === "utf-16be") return wide(marked, encoding === "utf-16le");
  return byTable(text, tableOf(encoding));
}

/**
 * Bytes of `text` in the encoding another text was read from; null when that would lose something: a character that
 * is not in the encoding, or bytes of the former text that would not come out as they were.
 */
export function encodeLike(text: string, before: Uint8Array, read: Decoded): Uint8Array | null {
  if (read.damaged) return null;
  const same = encodeText(read.text, read.encoding, read.bom);
  if (same === null || !equal(same, before)) return null;
  const bytes = encodeText(text, read.encoding, read.bom);
  // Whoever opens it next must find the same encoding.
  return bytes !== null && decodeText(bytes)?.text === text ? bytes : null;
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

type OldEncoding = Exclude<Encoding, "utf-8" | "utf-16le" | "utf-16be">;
/** The bytes of each character above ASCII. */
type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<OldEncoding, Table>();

function tableOf(encoding: OldEncoding): Table {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return table;
}

function makeTable(encoding: OldEncoding): Table {
  const sequences = [...sequencesOf(encoding)];
  // Line breaks end whatever came before them: one reading tells them all.
  const bytes = Uint8Array.from(sequences.flatMap((sequence) => [...sequence, 0x0a]));
  const read = encoding === "windows-1252" ? readWestern(bytes) : new TextDecoder(encoding).decode(bytes);
  const signs = read.split("\n");
  const table = new Map<string, readonly number[]>();
  for (const [at, sequence] of sequences.entries()) {
    const sign = signs[at] ?? "";
    // Of two ways to write a character the first is the usual one. Two signs are what means nothing, read apart.
    if (isOne(sign) && sign !== "\ufffd" && !table.has(sign)) table.set(sign, sequence);
  }
  return table;
}

const isOne = (text: string): boolean =>
  text !== "" && text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length;

function* sequencesOf(encoding: OldEncoding): Generator<readonly number[]> {
  for (let first = 0x80; first <= 0xff; first++) {
    if (encoding === "windows-1252") yield [first];
    else for (let second = 0x40; second <= 0xfe; second++) yield [first, second];
  }
}

function byTable(text: string, table: Table): Uint8Array | null {
  const bytes: number[] = [];
  for (const sign of text) {
    if (sign < "\u0080") bytes.push(sign.charCodeAt(0));
    else {
      const own = table.get(sign);
      if (own === undefined) return null;
      for (const byte of own) bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}
