import { distance } from "fastest-levenshtein";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Localised } from "../vocabulary/language.ts";
import type { SchemaCause } from "./schema-causes.ts";
import { readDate } from "./schema-date.ts";
import { expectedAt, keysAt } from "./schema-expected.ts";
import { choicesOf, choiceWords } from "./schema-words.ts";

/** Says what is wrong with a field's value. `key` and `words` are as the file writes them. */
export function explainCause(field: FieldId, cause: SchemaCause, key: string, words: string): Localised {
  switch (cause.kind) {
    case "unknown-key":
      return unknownPart(key, cause.key, keysAt(field, cause.path));
    case "missing-key":
      return missingPart(key, cause.key);
    case "choice":
      return notAChoice(key, words, choicesOf(field) ?? cause.choices, field);
    case "minimum":
      return tooSmall(key, words, cause.limit);
    case "shape":
    case "length":
      return wrongShape(field, cause, key, words);
  }
}

function wrongShape(field: FieldId, { path }: SchemaCause, key: string, words: string): Localised {
  if (path.length === 0 && (field === "validThrough" || field === "datePosted")) return wrongDate(key, words);
  const expected = expectedAt(field, path);
  const cn = spaced(expected["zh-CN"]);
  const tw = spaced(expected["zh-TW"] ?? expected["zh-CN"]);
  if (words === "") {
    return {
      "zh-CN": `“${key}”应为${cn}。`,
      "zh-TW": `「${key}」應為${tw}。`,
      en: `“${key}” must be ${expected.en}.`,
    };
  }
  const shown = short(words);
  return {
    "zh-CN": `“${key}”应为${cn}，这里写的是“${shown}”。`,
    "zh-TW": `「${key}」應為${tw}，這裡寫的是「${shown}」。`,
    en: `“${key}” must be ${expected.en}; here it is “${shown}”.`,
  };
}

/** Chinese puts a space before words in Latin letters. */
const spaced = (words: string): string => (/^[!-~]/.test(words) ? ` ${words}` : words);

/** A date in another form, or one that no calendar has. */
export function wrongDate(key: string, words: string): Localised {
  const date = readDate(words);
  if (date === null) {
    return {
      "zh-CN": `“${key}”应为日期，例如 2026-12-31；这里写的是“${short(words)}”。`,
      "zh-TW": `「${key}」應為日期，例如 2026-12-31；這裡寫的是「${short(words)}」。`,
      en: `“${key}” must be a date such as 2026-12-31; here it is “${short(words)}”.`,
    };
  }
  if (!date.exists) {
    return {
      "zh-CN": `日历上没有 ${date.iso} 这一天。`,
      "zh-TW": `日曆上沒有 ${date.iso} 這一天。`,
      en: `There is no ${date.iso} in the calendar.`,
    };
  }
  return {
    "zh-CN": `日期请写成 ${date.iso}，程序才能识别。`,
    "zh-TW": `日期請寫成 ${date.iso}，程式才能辨識。`,
    en: `Write the date as ${date.iso}, so that programs can read it.`,
  };
}

function notAChoice(key: string, words: string, choices: readonly string[], field: FieldId): Localised {
  const near = nearest(
    words,
    choices.flatMap((choice) => [choice, ...choiceWords(field, choice)]),
  );
  const shown = short(words);
  if (near !== null) {
    return {
      "zh-CN": `“${key}”没有“${shown}”这个值，是不是“${near}”？`,
      "zh-TW": `「${key}」沒有「${shown}」這個值，是不是「${near}」？`,
      en: `“${key}” cannot be “${shown}”; did you mean “${near}”?`,
    };
  }
  return {
    "zh-CN": `“${key}”没有“${shown}”这个值，可以写：${choices.join("、")}。`,
    "zh-TW": `「${key}」沒有「${shown}」這個值，可以寫：${choices.join("、")}。`,
    en: `“${key}” cannot be “${shown}”, only ${choices.join(", ")}.`,
  };
}

function unknownPart(key: string, part: string, known: readonly string[]): Localised {
  const near = nearest(part, known);
  const shown = short(part);
  if (near !== null) {
    return {
      "zh-CN": `“${key}”里没有“${shown}”，是不是“${near}”？`,
      "zh-TW": `「${key}」裡沒有「${shown}」，是不是「${near}」？`,
      en: `“${key}” has no “${shown}”; did you mean “${near}”?`,
    };
  }
  return {
    "zh-CN": `“${key}”里没有“${shown}”，可以写：${known.join("、")}。`,
    "zh-TW": `「${key}」裡沒有「${shown}」，可以寫：${known.join("、")}。`,
    en: `“${key}” has no “${shown}”, only ${known.join(", ")}.`,
  };
}

const missingPart = (key: string, part: string): Localised => ({
  "zh-CN": `“${key}”里缺少“${part}”。`,
  "zh-TW": `「${key}」裡缺少「${part}」。`,
  en: `“${key}” needs “${part}”.`,
});

const tooSmall = (key: string, words: string, limit: number): Localised => ({
  "zh-CN": `“${key}”不能小于 ${limit}，这里写的是 ${short(words)}。`,
  "zh-TW": `「${key}」不能小於 ${limit}，這裡寫的是 ${short(words)}。`,
  en: `“${key}” cannot be below ${limit}; here it is ${short(words)}.`,
});

/** The word most like another, when it is like it at all: at most a third of its letters differ. */
export function nearest(words: string, known: readonly string[]): string | null {
  const folded = fold(words);
  if (folded === "" || folded.length > 40) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const far = distance(folded, fold(candidate));
    if (far >= least) continue;
    least = far;
    best = candidate;
  }
  return least <= Math.max(1, Math.floor(folded.length / 3)) && least < folded.length ? best : null;
}

const fold = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

function short(words: string): string {
  const line = words.trim().split(/[\r\n]/, 1)[0] ?? "";
  const units = Array.from(line.slice(0, 60));
  return units.length <= 24 && line.length <= 60 ? line : `${units.slice(0, 23).join("")}…`;
}
