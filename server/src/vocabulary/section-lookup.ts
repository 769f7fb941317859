import { foldSameLength } from "./fold.ts";
import { type Bracketed, bracketed, headingText, sameBracket } from "./heading-text.ts";
import { isHan, keyOfFolded } from "./keys.ts";
import { scriptBorder } from "./script-border.ts";
import { type Ids, type NameLookup, nameLookup, unique } from "./section-names.ts";
import { sectionPhrase } from "./section-phrase.ts";
import type { SectionMatch } from "./vocabulary.ts";

/** Longer ones are sentences. A Chinese character counts for two: it says more. */
const longestHeading = 96;

function isTooLong(folded: string): boolean {
  let length = folded.length;
  for (let index = 0; index < folded.length; index++) if (isHan(folded.charCodeAt(index))) length++;
  return length > longestHeading;
}

/**
 * Looks headings up. `company` holds a company's own headings by key; they win. Everything is linear in the
 * heading, whose length is bounded first.
 */
export function sectionLookup(company: ReadonlyMap<string, Ids>): (heading: string) => SectionMatch | null {
  const names = nameLookup(company);
  return (heading) => {
    if (heading.length > 2 * longestHeading) return null;
    const folded = foldSameLength(heading);
    const { start, end, afterNumber } = headingText(folded);
    if (start === end || isTooLong(folded.slice(start, end))) return null;
    const whole = match(folded.slice(start, end), heading.slice(start, end), names);
    if (whole?.how === "exact" || afterNumber === start) return whole;
    return match(folded.slice(afterNumber, end), heading.slice(afterNumber, end), names) ?? whole;
  };
}

function match(folded: string, raw: string, names: NameLookup): SectionMatch | null {
  const known = exact(folded, raw, names) ?? dressed(folded, raw, names);
  if (known) return { ids: known, how: "exact" };
  const found = sectionPhrase(folded, raw, names);
  return found ? { ids: found, how: "phrase" } : null;
}

function exact(folded: string, raw: string, names: NameLookup): Ids | null {
  const key = keyOfFolded(folded);
  return names.named(key, raw) ?? names.bare(key) ?? names.compound(folded);
}

/**
 * A name with a bracket or in two languages: 岗位职责（核心）, 【岗位职责】（核心）, Responsibilities (岗位职责),
 * 岗位职责 Responsibilities.
 */
function dressed(folded: string, raw: string, names: NameLookup): Ids | null {
  const parts = bracketed(folded);
  if (parts) {
    const written = sameBracket(raw, parts);
    if (keyOfFolded(parts.before) !== "") {
      const next = bracketed(parts.after)?.open ?? parts.after.length + 1;
      const outside = ({ before, after }: Bracketed): string => `${before} ${after.slice(0, next - 1)}`;
      return exact(outside(parts), outside(written), names);
    }
    // The name is framed, or a remark stands before it: 【重要】岗位职责.
    const framed = keyOfFolded(withoutBracket(parts.after)) === "";
    return framed ? exact(parts.inside, written.inside, names) : exact(parts.after, written.after, names);
  }
  const border = scriptBorder(folded);
  if (border === null) return null;
  const left = exact(folded.slice(0, border), raw.slice(0, border), names);
  const right = left && exact(folded.slice(border), raw.slice(border), names);
  return left && right ? unique([...left, ...right]) : null;
}

function withoutBracket(text: string): string {
  const parts = bracketed(text);
  return parts ? `${parts.before} ${parts.after}` : text;
}
