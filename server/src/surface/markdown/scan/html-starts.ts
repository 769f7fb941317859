import { isAsciiLetter, isBlankUnit, isDigit, skipBlanks } from "./chars.ts";

/** Names that begin an HTML block of kind 6 (CommonMark 0.31, section 4.6). */
const blockNames = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link " +
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead " +
    "title tr track ul"
  ).split(" "),
);

const rawNames = new Set(["pre", "script", "style", "textarea"]);

/**
 * Kind of the HTML block that begins at a `<`, 0 when none does: 1 raw element, 2 comment, 3 instruction,
 * 4 declaration, 5 CDATA, 6 block element, 7 any complete tag alone on its line (never amid a paragraph).
 */
export function htmlKind(text: string, at: number, end: number, amidParagraph: boolean): number {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= end) return 0;
  if (next === 0x3f) return 3;
  if (next === 0x21) {
    if (text.startsWith("--", at + 2)) return 2;
    if (text.startsWith("[CDATA[", at + 2)) return 5;
    return at + 2 < end && isAsciiLetter(text.charCodeAt(at + 2)) ? 4 : 0;
  }
  const closing = next === 0x2f;
  const nameStart = at + (closing ? 2 : 1);
  let nameEnd = nameStart;
  while (nameEnd < end && isNameUnit(text.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === nameStart || !isAsciiLetter(text.charCodeAt(nameStart))) return 0;
  if (nameEnd - nameStart <= 10) {
    const name = text.slice(nameStart, nameEnd).toLowerCase();
    const after = text.charCodeAt(nameEnd);
    const ended = nameEnd === end || isBlankUnit(after) || after === 0x3e;
    if (!closing && rawNames.has(name) && ended) return 1;
    const selfClosed = after === 0x2f && text.charCodeAt(nameEnd + 1) === 0x3e;
    if (blockNames.has(name) && (ended || selfClosed)) return 6;
  }
  if (amidParagraph) return 0;
  const tagEnd = closing ? closingTagEnd(text, nameEnd, end) : openTagEnd(text, nameEnd, end);
  return tagEnd !== -1 && skipBlanks(text, tagEnd, end) === end ? 7 : 0;
}

const endMarks: readonly (readonly string[])[] = [
  [],
  ["</pre>", "</script>", "</style>", "</textarea>"],
  ["-->"],
  ["?>"],
  [">"],
  ["]]>"],
];

/** True when an HTML block of this kind (1 to 5) ends on the line. */
export function htmlEnds(text: string, from: number, end: number, kind: number): boolean {
  if (kind > 5) return false;
  const line = kind === 1 ? text.slice(from, end).toLowerCase() : text.slice(from, end);
  return (endMarks[kind] ?? []).some((mark) => line.includes(mark));
}

const isNameUnit = (code: number): boolean => isAsciiLetter(code) || isDigit(code) || code === 0x2d;

/** After the `>` of a closing tag whose name ends at `at`, or -1. */
function closingTagEnd(text: string, at: number, end: number): number {
  const close = skipBlanks(text, at, end);
  return close < end && text.charCodeAt(close) === 0x3e ? close + 1 : -1;
}

/** After the `>` of an opening tag whose name ends at `at`, or -1. One pass over the line. */
function openTagEnd(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const next = skipBlanks(text, at, end);
    if (next >= end) return -1;
    const code = text.charCodeAt(next);
    if (code === 0x3e) return next + 1;
    if (code === 0x2f) return text.charCodeAt(next + 1) === 0x3e && next + 1 < end ? next + 2 : -1;
    if (next === at || !(isAsciiLetter(code) || code === 0x5f || code === 0x3a)) return -1;
    at = attributeEnd(text, next, end);
    if (at === -1) return -1;
  }
}

/** After the attribute that begins at `at`, its value included, or -1 when the value is broken. */
function attributeEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isAttributeUnit(text.charCodeAt(at))) at++;
  const equals = skipBlanks(text, at, end);
  if (equals >= end || text.charCodeAt(equals) !== 0x3d) return at;
  const value = skipBlanks(text, equals + 1, end);
  if (value >= end) return -1;
  const quote = text.charCodeAt(value);
  if (quote === 0x22 || quote === 0x27) {
    const close = text.indexOf(quote === 0x22 ? '"' : "'", value + 1);
    return close === -1 || close >= end ? -1 : close + 1;
  }
  let run = value;
  while (run < end && !isUnquotedStop(text.charCodeAt(run))) run++;
  return run === value ? -1 : run;
}

const isAttributeUnit = (code: number): boolean =>
  isNameUnit(code) || code === 0x5f || code === 0x3a || code === 0x2e;

/** Blanks, quotes, `<`, `=`, `>` and the backtick end an unquoted attribute value. */
const isUnquotedStop = (code: number): boolean =>
  isBlankUnit(code) || code === 0x22 || code === 0x27 || (code >= 0x3c && code <= 0x3e) || code === 0x60;
