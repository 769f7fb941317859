import { foldSameLength } from "./fold.ts";
import { readingsOf } from "./pinyin.ts";

/** A name as it is compared with what somebody types to find it. */
export interface TypedName {
  /** Folded, without spaces and apostrophes. */
  readonly letters: string;
  /** First letters of its Latin words: `hocs` of Head of Customer Service. */
  readonly initials: string;
  /** For each unit of `letters` how it is read; empty for what is no Chinese character. */
  readonly readings: readonly (readonly string[])[];
}

/** How well what is typed fits a name; the lower the better. */
export const fits = {
  /** The name itself. */
  exact: 0,
  /** Its beginning. */
  prefix: 1,
  /** 拼音 or first letters of the whole name: `kfzj`, `kefuzongjian`, `客服zj`. */
  spelled: 2,
  /** The same of its beginning: `kefu`. */
  spelledPrefix: 3,
  /** Inside it. */
  inside: 4,
  /** 拼音 of something inside it: `zongj`. */
  spelledInside: 5,
  /** Its letters in order, with others between. */
  scattered: 6,
} as const;

export interface Fit {
  readonly rank: number;
  /** The name as it was spelled to fit, null where it fits as it is written: `kefuzongjian`. */
  readonly spelled: string | null;
}

/** Longer ones are sentences; nobody types them to find a role. */
const longest = 64;

/** What is typed, or a name, without what nobody types alike. */
export const lettersOf = (text: string): string =>
  foldSameLength(text.slice(0, longest)).replace(/[\s'’]+/gu, "");

export function typedName(name: string): TypedName {
  const letters = lettersOf(name);
  const words = foldSameLength(name.slice(0, longest)).match(/[a-z0-9]+/g) ?? [];
  return {
    letters,
    initials: words.length < 2 ? "" : words.map((word) => word.charAt(0)).join(""),
    readings: Array.from({ length: letters.length }, (_, at) => readingsOf(letters.charAt(at))),
  };
}

/** How what is typed (`lettersOf`) fits a name, null when it does not. Everything fits nothing typed. */
export function fitOf(typed: string, name: TypedName): Fit | null {
  const { letters, initials } = name;
  if (typed === letters) return asWritten(fits.exact);
  if (letters.startsWith(typed)) return asWritten(fits.prefix);
  if (initials === typed) return asWritten(fits.spelled);
  const spellable = /[a-z]/.test(typed);
  const whole = spellable ? spell(typed, name, 0) : null;
  if (whole !== null) {
    return { rank: whole.end === letters.length ? fits.spelled : fits.spelledPrefix, spelled: whole.words };
  }
  if (initials.startsWith(typed)) return asWritten(fits.spelledPrefix);
  if (letters.includes(typed)) return asWritten(fits.inside);
  for (let at = 1; spellable && at < letters.length; at++) {
    const part = spell(typed, name, at);
    if (part !== null) return { rank: fits.spelledInside, spelled: part.words };
  }
  return isScattered(typed, letters) ? asWritten(fits.scattered) : null;
}

const asWritten = (rank: number): Fit => ({ rank, spelled: null });

/**
 * Reads what is typed as characters of the name from `from` on, each as itself or as the beginning of one of its
 * readings. Null when it cannot be read so. At most (units typed) × (units of the name) steps.
 */
function spell(
  typed: string,
  { letters, readings }: TypedName,
  from: number,
): { readonly words: string; readonly end: number } | null {
  // Most names are told apart by their first letter.
  if (!begins(typed.charAt(0), letters.charAt(from), readings[from] ?? [])) return null;
  const dead = new Set<number>();
  const chosen: string[] = [];
  let end = from;
  const read = (at: number, done: number): boolean => {
    if (done === typed.length) {
      end = at;
      return true;
    }
    const step = at * (longest + 1) + done;
    if (at === letters.length || dead.has(step)) return false;
    if (letters.charAt(at) === typed.charAt(done) && read(at + 1, done + 1)) return true;
    for (const reading of readings[at] ?? []) {
      for (let size = commonStart(reading, typed, done); size > 0; size--) {
        if (!read(at + 1, done + size)) continue;
        chosen[at] = reading;
        return true;
      }
    }
    dead.add(step);
    return false;
  };
  if (!read(from, 0)) return null;
  const words = readings.map((own, at) => chosen[at] ?? own[0] ?? letters.charAt(at)).join("");
  return { words, end };
}

const begins = (typed: string, letter: string, readings: readonly string[]): boolean =>
  typed === letter || readings.some((reading) => reading.startsWith(typed));

function commonStart(reading: string, typed: string, done: number): number {
  let size = 0;
  while (size < reading.length && reading.charAt(size) === typed.charAt(done + size)) size++;
  return size;
}

/** True when the units typed stand in the name in this order. */
export function isScattered(typed: string, letters: string): boolean {
  let at = -1;
  for (let done = 0; done < typed.length; done++) {
    at = letters.indexOf(typed.charAt(done), at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Characters with several readings (会计, 银行) are spelled in every way, up to this many ways. */
const mostSpellings = 4;

/**
 * Spellings of a name, for editors that match what is typed themselves: `kefuzongjian` and `kfzj` of 客服总监. Empty
 * for names without Chinese characters.
 */
export function spellingsOf(name: string): readonly string[] {
  const { letters, readings } = typedName(name);
  if (readings.every((own) => own.length === 0)) return [];
  const spelled = readings.map((own, at) => (own.length === 0 ? [letters.charAt(at)] : own));
  const short = spelled.map((own) => [...new Set(own.map((reading) => reading.charAt(0)))]);
  return [...combined(spelled), ...combined(short)];
}

/** One of each, in every combination. */
const combined = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (made, ways) => ways.flatMap((way) => made.map((words) => words + way)).slice(0, mostSpellings),
    [""],
  );
