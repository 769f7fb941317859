import { foldWords } from "../generated/fold.ts";
import { scriptWords } from "./tables.ts";

/** A character that only traditional text has (1), only simplified text (2), or both or none (0). */
export type Script = 0 | 1 | 2;
export const traditional = 1;
export const simplified = 2;

const scripts = new Uint8Array(0x10000);
const toSimplifiedUnit = new Map<string, string>();
const toTraditionalUnit = new Map<string, string>();

for (let at = 0; at < foldWords.to.length; at++) {
  const from = foldWords.from.charAt(at);
  const to = foldWords.to.charAt(at);
  scripts[to.charCodeAt(0)] = simplified;
  toTraditionalUnit.set(to, from);
}
for (const unit of foldWords.shared) scripts[unit.charCodeAt(0)] = 0;
for (let at = 0; at < foldWords.from.length; at++) {
  const from = foldWords.from.charAt(at);
  scripts[from.charCodeAt(0)] = traditional;
  toSimplifiedUnit.set(from, foldWords.to.charAt(at));
}
for (const unit of scriptWords.both) scripts[unit.charCodeAt(0)] = 0;
for (let at = 0; at < scriptWords.usual.from.length; at++) {
  toTraditionalUnit.set(scriptWords.usual.from.charAt(at), scriptWords.usual.to.charAt(at));
}

export const scriptOf = (code: number): Script => (scripts[code] ?? 0) as Script;

/** Wrong words of traditional text and the right ones, by their first character. */
const misspelt = new Map<string, (readonly [wrong: string, right: string])[]>();
for (const pair of scriptWords.words.split("|")) {
  const [wrong = "", right = ""] = pair.split(" ");
  const list = misspelt.get(wrong.charAt(0));
  if (list === undefined) misspelt.set(wrong.charAt(0), [[wrong, right]]);
  else list.push([wrong, right]);
}

/** Simplified characters in simplified text for traditional ones, unit for unit. */
export function toSimplified(text: string): string {
  let made = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    made += scriptOf(text.charCodeAt(at)) === traditional ? (toSimplifiedUnit.get(unit) ?? unit) : unit;
  }
  return made;
}

/**
 * Traditional characters for simplified ones in traditional text, unit for unit, and the right one where several
 * are simplified alike and the wrong one stands (售后, 復雜). What is right stays.
 */
export function toTraditional(text: string): string {
  let made = "";
  for (let at = 0; at < text.length; at++) made += traditionalUnit(text, at);
  return spelt(made);
}

function traditionalUnit(text: string, at: number): string {
  const unit = text.charAt(at);
  if (unit === "后") return isPartOf(scriptWords.empress, text, at) ? unit : "後";
  if (unit === "并") return isPartOf(scriptWords.merge, text, at) ? "併" : "並";
  return scriptOf(text.charCodeAt(at)) === simplified ? (toTraditionalUnit.get(unit) ?? unit) : unit;
}

/** True when the unit at `at` stands in one of the words there. */
const isPartOf = (words: readonly string[], text: string, at: number): boolean =>
  words.some((word) => {
    const start = at - word.indexOf(text.charAt(at));
    return start >= 0 && word.includes(text.charAt(at)) && text.startsWith(word, start);
  });

function spelt(text: string): string {
  let made = "";
  for (let at = 0; at < text.length; ) {
    const pair = misspelt.get(text.charAt(at))?.find(([wrong]) => text.startsWith(wrong, at));
    const right = pair?.[1] ?? text.charAt(at);
    made += right;
    at += right.length;
  }
  return made;
}

/** The misspelt word of traditional text that the unit at `at` is a part of, as offsets, or null. */
export function misspeltAt(
  text: string,
  at: number,
): { readonly start: number; readonly end: number } | null {
  for (let start = at; start >= 0 && at - start < 4; start--) {
    const pair = misspelt
      .get(text.charAt(start))
      ?.find(([wrong]) => start + wrong.length > at && text.startsWith(wrong, start));
    if (pair !== undefined) return { start, end: start + pair[0].length };
  }
  return null;
}
