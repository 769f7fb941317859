import type { ElementContent, Text } from "hast";
import { type Span, slice } from "../text/span.ts";
import { isMarked, type NamedRole, roleNameClass, unknownRoleClass } from "./role-name.ts";

/*
 * Names of roles on their way through Markdown: they stand between two noncharacters (U+FDD0 and U+FDD1, never part
 * of a text), the first followed by the name's number in digits of the same kind. To Markdown they are letters. After
 * sanitising they become links; whatever is left of them is taken out.
 */

const open = "\ufdd0";
const close = "\ufdd1";
const firstDigit = 0xfdd2;
const digits = 16;
const marks = /[\ufdd0-\ufdef]/gu;
const anyMark = /[\ufdd0-\ufdef]/u;
const marked = /\ufdd0([\ufdd2-\ufde1]+)([^\ufdd0\ufdd1]*)\ufdd1/gu;

/** The text without anything that could be taken for a mark. */
export const unmarked = (text: string): string => (anyMark.test(text) ? text.replaceAll(marks, "") : text);

const numberMark = (number: number): string =>
  (number >= digits ? numberMark(Math.floor(number / digits)) : "") +
  String.fromCharCode(firstDigit + (number % digits));

const numberOf = (mark: string): number =>
  [...mark].reduce((number, digit) => number * digits + digit.charCodeAt(0) - firstDigit, 0);

/** The pieces of a span between and within names, in order. `name` is an index in `names`. */
export interface Piece {
  readonly place: Span;
  readonly name: number | null;
}

/** Cuts a span at the names in it; `names` as `orderNames` gives them. */
export function piecesOf(text: string, place: Span, names: readonly NamedRole[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = place.start;
  for (let index = firstFrom(names, place.start); index < names.length; index++) {
    const name = names[index];
    if (name === undefined || name.span.end > place.end) break;
    if (!isMarked(name) || !isPlain(text, name.span)) continue;
    if (name.span.start > at) pieces.push({ place: { start: at, end: name.span.start }, name: null });
    pieces.push({ place: name.span, name: index });
    at = name.span.end;
  }
  if (at < place.end || pieces.length === 0)
    pieces.push({ place: { start: at, end: place.end }, name: null });
  return pieces;
}

function firstFrom(names: readonly NamedRole[], offset: number): number {
  const index = names.findIndex(({ span }) => span.start >= offset);
  return index < 0 ? names.length : index;
}

/** Markup within a name, or a name within an address, stays what it is. */
const isPlain = (text: string, place: Span): boolean =>
  !/[[\]()<>*_`|\r\n]/u.test(slice(text, place)) &&
  !/[\]/#=]\(?$/u.test(text.slice(Math.max(0, place.start - 2), place.start));

export const mark = (words: string, name: number): string => `${open}${numberMark(name)}${words}${close}`;

/** Numbers of the names that are marked in a text. */
export const markedNames = (text: string): readonly number[] =>
  text.includes(open) ? Array.from(text.matchAll(marked), ([, digit = ""]) => numberOf(digit)) : [];

/** A text node with marks as text, links and soft marks; null when it has none. `linked`: it stands in a link. */
export function resolveMarks(
  { value }: Text,
  names: readonly NamedRole[],
  linked: boolean,
): ElementContent[] | null {
  if (!anyMark.test(value)) return null;
  const content: ElementContent[] = [];
  const add = (words: string): void => {
    const plain = words.replaceAll(marks, "");
    if (plain !== "") content.push({ type: "text", value: plain });
  };
  let at = 0;
  for (const found of value.matchAll(marked)) {
    const name = names[numberOf(found[1] ?? "")];
    const element = name === undefined || linked ? null : elementFor(name, found[2] ?? "");
    add(value.slice(at, found.index));
    if (element === null) add(found[2] ?? "");
    else content.push(element);
    at = found.index + found[0].length;
  }
  add(value.slice(at));
  return content;
}

function elementFor({ state, href }: NamedRole, words: string): ElementContent {
  const children: Text[] = [{ type: "text", value: words.replaceAll(marks, "") }];
  return state === "unknown"
    ? { type: "element", tagName: "span", properties: { className: [unknownRoleClass] }, children }
    : {
        type: "element",
        tagName: "a",
        properties: { className: [roleNameClass], href: href ?? "" },
        children,
      };
}
