import { foldSameLength } from "./fold.ts";
import { bracketed, headingText } from "./heading-text.ts";
import { hasHan, isHan, keyOfFolded } from "./keys.ts";
import { type Ids, type NameLookup, nameLookup, unique } from "./section-names.ts";
import { sectionPhrase } from "./section-phrase.ts";
import type { SectionMatch } from "./vocabulary.ts";

/** Longer ones are sentences; Chinese says more with fewer characters. */
const longestHeading = 90;
const longestHanHeading = 48;

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
    const length = end - start;
    if (length <= 0 || length > (hasHan(folded) ? longestHanHeading : longestHeading)) return null;
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

/** A name with a bracket or in two languages: 岗位职责（核心）, Responsibilities (岗位职责), 岗位职责 Responsibilities. */
function dressed(folded: string, raw: string, names: NameLookup): Ids | null {
  const parts = bracketed(folded);
  if (parts) {
    const outside = `${parts.before} ${parts.after}`;
    if (keyOfFolded(outside) === "") return exact(parts.inside, parts.inside, names);
    const onlyAfter = keyOfFolded(parts.before) === "";
    return exact(outside, outside, names) ?? (onlyAfter ? exact(parts.after, parts.after, names) : null);
  }
  const border = scriptBorder(folded);
  if (border === null) return null;
  const left = exact(folded.slice(0, border), raw.slice(0, border), names);
  const right = left && exact(folded.slice(border), raw.slice(border), names);
  return left && right ? unique([...left, ...right]) : null;
}

/** Where Chinese and Latin words meet in a bilingual heading, when they meet once. */
function scriptBorder(folded: string): number | null {
  let border: number | null = null;
  let han: boolean | null = null;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    const latin = code >= 0x61 && code <= 0x7a;
    if (!latin && !isHan(code)) continue;
    if (han !== null && han === latin) {
      if (border !== null) return null;
      border = index;
    }
    han = !latin;
  }
  return border;
}
