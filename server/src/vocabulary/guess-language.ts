import { foldWords } from "../generated/fold.ts";
import { foldSameLength } from "./fold.ts";
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
  let han = 0;
  let latinWords = 0;
  let traditional = 0;
  let simplified = 0;
  for (const sample of samplesOf(text)) {
    const folded = foldSameLength(sample);
    let inWord = false;
    for (let index = 0; index < sample.length; index++) {
      const code = sample.charCodeAt(index);
      if (isHan(code)) {
        han++;
        inWord = false;
        if (code !== folded.charCodeAt(index)) traditional++;
        else if (simplifiedOnly.has(code)) simplified++;
        continue;
      }
      const letter = isLatin(code);
      if (letter && !inWord) latinWords++;
      inWord = letter;
    }
  }
  const words = han + latinWords;
  if (han === 0 || han < hanShare * words) return { words, language: "en" };
  return { words, language: traditional > traditionalShare * (traditional + simplified) ? "zh-TW" : "zh-CN" };
}

function* samplesOf(text: string): Generator<string> {
  if (text.length <= sampleLength) {
    yield text;
    return;
  }
  const length = sampleLength / samples;
  for (let index = 0; index < samples; index++) {
    const start = Math.floor((index * (text.length - length)) / (samples - 1));
    yield text.slice(start, start + length);
  }
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Characters that only simplified text has. */
const simplifiedOnly = simplifiedOnlyUnits();

function simplifiedOnlyUnits(): ReadonlySet<number> {
  const made = new Set<number>();
  for (let index = 0; index < foldWords.to.length; index++) made.add(foldWords.to.charCodeAt(index));
  for (let index = 0; index < foldWords.shared.length; index++)
    made.delete(foldWords.shared.charCodeAt(index));
  return made;
}
