import { foldWords } from "../generated/fold.ts";
import { foldedUnit } from "./fold.ts";
import { isHan } from "./keys.ts";
import { type Language, languageOfLocale } from "./language.ts";

/** How much of a text is looked at, in up to `samples` pieces spread over it. */
const sampleLength = 6000;
const samples = 4;

/** A Chinese character says about as much as a short word; below this share the text is English. */
const hanShare = 0.25;
/** Of the Han characters that differ between the scripts; a quotation or a name is fewer. */
const traditionalShare = 0.4;

/** With fewer words than this a text says little about its language. */
const fewWords = 8;

/**
 * The language a text is written in, by its characters: Chinese when a fair part of its words is Chinese, and
 * zh-TW when traditional-only characters outweigh simplified-only ones. A text that has hardly begun is judged
 * together with its file's name (`uri`), which people choose first. English when nothing tells.
 */
export function guessLanguage(text: string, uri = ""): Language {
  const own = counted(text);
  if (own.words >= fewWords || uri === "") return own.language;
  return counted(`${text}\n${fileName(uri)}`).language;
}

const inName = /\.(en|zh)(?:[-_](cn|tw|hk|mo|sg|us|gb|hans|hant))?\.role\.(?:md|ya?ml)$/i;

/** The language a file's name says: `客服总监.en.role.md`. Null when it says none, or only that it is Chinese. */
export function namedLanguage(uri: string): Language | null {
  const [, language, region] = inName.exec(uri) ?? [];
  if (language === undefined || (language.toLowerCase() === "zh" && region === undefined)) return null;
  return languageOfLocale([language, region].join("-"));
}

/** The last part of a path, as people read it. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1).replace(/\.role\.(?:md|ya?ml)$/i, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % that is no escape
  }
}

function counted(text: string): { readonly words: number; readonly language: Language } {
  const counts = new Array<number>(kindCount).fill(0);
  const { length } = text;
  if (length <= sampleLength) count(text, 0, length, counts);
  else {
    const size = sampleLength / samples;
    for (let index = 0; index < samples; index++) {
      const start = Math.floor((index * (length - size)) / (samples - 1));
      count(text, start, start + size, counts);
    }
  }
  const latinWords = counts[latin] ?? 0;
  const traditional = counts[traditionalOnly] ?? 0;
  const simplified = counts[simplifiedOnly] ?? 0;
  const han = (counts[common] ?? 0) + traditional + simplified;
  const words = han + latinWords;
  if (han === 0 || han < hanShare * words) return { words, language: "en" };
  return { words, language: traditional > traditionalShare * (traditional + simplified) ? "zh-TW" : "zh-CN" };
}

/** Kinds of units: all that is no word, letters, characters of both scripts, of one only; 0 is not yet known. */
const other = 1;
const latin = 2;
const common = 3;
const traditionalOnly = 4;
const simplifiedOnly = 5;
const kindCount = 6;

/** Adds up the units of each kind; of letters the words. */
function count(text: string, start: number, end: number, counts: number[]): void {
  const table = kinds;
  let before = other;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code] || kindOf(code);
    if (kind !== latin || before !== latin) counts[kind] = (counts[kind] ?? 0) + 1;
    before = kind;
  }
}

/** What `kindOf` has said. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const kind = isHan(code) ? scriptOf(code) : isLatin(code) ? latin : other;
  kinds[code] = kind;
  return kind;
}

function scriptOf(code: number): number {
  if (foldedUnit(code) !== code) return traditionalOnly;
  return onlySimplified.has(code) ? simplifiedOnly : common;
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Characters that only simplified text has. */
const onlySimplified = simplifiedOnlyUnits();

function simplifiedOnlyUnits(): ReadonlySet<number> {
  const made = new Set<number>();
  for (let index = 0; index < foldWords.to.length; index++) made.add(foldWords.to.charCodeAt(index));
  for (let index = 0; index < foldWords.shared.length; index++)
    made.delete(foldWords.shared.charCodeAt(index));
  return made;
}
