import { isHan, skipBlanks } from "./chars.ts";

const BACKSLASH = 0x5c;

/**
 * True for a link reference definition that fits on one line: `[handbook]: https://example.com "title"`.
 * The destination must look like an address: `[岗位职责]: 负责…` and `[Location]: Berlin` are words to us.
 */
export function isDefinition(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 0x5b) return false;
  let close = at + 1;
  while (close < end && text.charCodeAt(close) !== 0x5d) {
    if (text.charCodeAt(close) === 0x5b) return false;
    if (text.charCodeAt(close) === BACKSLASH) close++;
    close++;
  }
  if (close >= end || close === at + 1 || text.charCodeAt(close + 1) !== 0x3a) return false;
  if (skipBlanks(text, at + 1, close) === close) return false;
  const from = skipBlanks(text, close + 2, end);
  const to = destinationEnd(text, from, end);
  if (to === -1) return false;
  const title = skipBlanks(text, to, end);
  if (title === end) return true;
  return title > to && isTitle(text, title, end);
}

function destinationEnd(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) === 0x3c) {
    const close = text.indexOf(">", from);
    return close === -1 || close >= end ? -1 : close + 1;
  }
  let at = from;
  let address = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09) break;
    if (isHan(code) || code < 0x20) return -1;
    if (code === 0x2f || code === 0x23 || code === 0x2e || code === 0x3a) address = true;
    at++;
  }
  return address ? at : -1;
}

function isTitle(text: string, from: number, end: number): boolean {
  const open = text.charAt(from);
  const close = open === "(" ? ")" : open;
  if (close !== '"' && close !== "'" && close !== ")") return false;
  const at = text.indexOf(close, from + 1);
  return at !== -1 && at < end && skipBlanks(text, at + 1, end) === end;
}
