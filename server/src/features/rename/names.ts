import { codeKey, codeName, codeNameOf } from "../../organisation/keys.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Language } from "../../vocabulary/language.ts";
import { plainRoleKey } from "../../vocabulary/role-name.ts";
import { toSimplified, toTraditional } from "../../vocabulary/script.ts";

/** Where a role gets a name from: its file, or the config file's `vocabulary.roles` and `external`. */
export type NameKind = "title" | "alias" | "code" | "config";

export interface Name {
  readonly value: string;
  readonly kind: NameKind;
}

/** The spellings of one name: the title in front matter, in the heading and in the posting. The first is the usual one. */
export interface NameGroup {
  readonly code: boolean;
  readonly names: readonly [Name, ...Name[]];
}

/** A name without script, width, case and repeated spaces. */
export const loose = (name: string): string =>
  foldSameLength(name.normalize("NFKC")).replace(/\s+/g, " ").trim();

const sameTitle = (a: string, b: string): boolean => plainRoleKey(a) === plainRoleKey(b);

/** Puts spellings of one name together, in the order given: of titles also 客服总监岗 beside 客服总监. */
export function groupNames(names: readonly Name[]): readonly NameGroup[] {
  const groups: { code: boolean; names: [Name, ...Name[]] }[] = [];
  for (const name of names) {
    const code = name.kind === "code";
    const own = groups.find(
      (group) =>
        group.code === code &&
        group.names.some(({ value, kind }) =>
          code
            ? codeKey(value) === codeKey(name.value)
            : loose(value) === loose(name.value) ||
              (kind === "title" && name.kind === "title" && sameTitle(value, name.value)),
        ),
    );
    if (own === undefined) groups.push({ code, names: [name] });
    else own.names.push(name);
  }
  return groups;
}

/** Which name words are: a spelling of it, or only known to mean the same role (COO for 首席运营官). */
export interface Match {
  readonly group: NameGroup;
  readonly how: "spelling" | "meaning";
}

type Same = (value: string, kind: NameKind) => boolean;

/** The name that words are nearest to, or null. `keyOf` is `Vocabulary.roleKey`. */
export function matchName(
  words: string,
  groups: readonly NameGroup[],
  keyOf: (name: string) => string,
): Match | null {
  const folded = loose(words);
  const plain = plainRoleKey(words);
  const spellings: readonly Same[] = [
    (value) => value === words,
    (value) => loose(value) === folded,
    (value, kind) => (kind === "code" ? codeKey(value) === codeKey(words) : plainRoleKey(value) === plain),
  ];
  const find = (same: Same): NameGroup | undefined =>
    groups.find(({ names }) => names.some(({ value, kind }) => same(value, kind)));
  for (const same of spellings) {
    const group = find(same);
    if (group !== undefined) return { group, how: "spelling" };
  }
  const key = keyOf(words);
  const group = find((value, kind) => kind !== "code" && keyOf(value) === key);
  return group === undefined ? null : { group, how: "meaning" };
}

/** The keys words are looked up by, as the index has them. */
export function lookupKeys(words: string, keyOf: (name: string) => string): readonly string[] {
  const code = codeNameOf(words);
  return [keyOf(words), ...(code === null ? [] : [code])].filter((key) => key !== "");
}

/** The keys a name is found under. */
export const nameKey = ({ value, kind }: Name, keyOf: (name: string) => string): string =>
  kind === "code" ? codeName(value) : keyOf(value);

/** How a place has the old name, and in which language its document is. */
interface Written {
  readonly written: string;
  readonly language: Language;
}

/**
 * The new name as a place writes it that has the old one in the other Chinese script, or whose document is in the
 * other script and has an old name that is the same in both. `from`: where the new name was typed.
 */
export function inScriptOf({ written, language }: Written, from: Written, next: string): string {
  const old = from.written;
  const inBoth = toTraditional(old) === old && toSimplified(old) === old;
  for (const [script, convert] of scripts) {
    const other =
      written === old ? inBoth && language === script && from.language !== script : written === convert(old);
    const converted = convert(next);
    if (other && loose(converted) === loose(next)) return converted;
  }
  return next;
}

const scripts: readonly (readonly [Language, (text: string) => string])[] = [
  ["zh-TW", toTraditional],
  ["zh-CN", toSimplified],
];
