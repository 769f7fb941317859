import { lineStart } from "../build.ts";

/** What stands between two offsets has words or marks. */
export function hasInk(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
  }
  return false;
}

/** Line breaks between two offsets. */
export function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count++;
  }
  return count;
}

/** The blanks in front of the first word of the line an offset is in, when nothing else stands before it. */
export function indentOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}
