import { type DocumentFormat, isFormat } from "./format.ts";

/** What a link holds: a text and the format it is written in. */
export interface Shared {
  readonly format: DocumentFormat;
  readonly text: string;
}

/** Longer links are cut by chat programs and mail. */
export const longestLink = 30_000;
/** More text than any role definition has: a small link must not unfold into a full memory. */
export const mostText = 4_000_000;

const mark = "#1=";

/**
 * A text as the part of an address that browsers never send: `#1=` and the deflated JSON of it in base64url. JSON,
 * because it also carries halves of surrogate pairs that UTF-8 has no bytes for.
 */
export async function toFragment({ format, text }: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ f: format, t: text }));
  return (
    mark + base64url(await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY))
  );
}

/** Null for what is no link of ours: another fragment, a cut or altered one, one that holds too much. */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith(mark)) return null;
  try {
    const packed = bytesOf(decodeURIComponent(fragment.slice(mark.length)));
    const bytes = await through(packed, new DecompressionStream("deflate-raw"), mostText);
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const { f: format, t: text } = value as { readonly f?: unknown; readonly t?: unknown };
    return isFormat(format) && typeof text === "string" ? { format, text } : null;
  } catch {
    return null;
  }
}

/** Whether an address carries a text, readable or not. */
export const isFragment = (fragment: string): boolean => fragment.startsWith(mark);

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  // What goes wrong comes out at the reading end.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = transform.readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError("more than a link may hold");
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Bytes as base64, in pieces: a function takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Bytes of base64 or base64url. Throws for what is neither. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
