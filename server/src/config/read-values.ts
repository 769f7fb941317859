import type { Span } from "../text/span.ts";
import type { Localised } from "../vocabulary/language.ts";
import { nearest } from "./nearest.ts";
import { type Complain, suspect } from "./problem.ts";
import type { MapEntry, Tree } from "./tree.ts";

/** A text and its place. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

const expected = (name: string, what: Localised): Localised => ({
  "zh-CN": `“${name}”应为${what["zh-CN"]}。`,
  "zh-TW": `「${name}」應為${what["zh-TW"] ?? what["zh-CN"]}。`,
  en: `“${name}” must be ${what.en}.`,
});

export const kinds = {
  text: { "zh-CN": "文字", en: "text" },
  textOrList: { "zh-CN": "文字或文字列表", "zh-TW": "文字或文字清單", en: "text or a list of texts" },
  map: { "zh-CN": "“键: 值”形式", "zh-TW": "「鍵: 值」形式", en: "keys with values" },
  list: { "zh-CN": "列表", "zh-TW": "清單", en: "a list" },
} as const satisfies Record<string, Localised>;

export const wrongType = (complain: Complain, name: string, node: Tree, what: Localised): void =>
  complain({ span: node.span, message: expected(name, what) });

/** `key:` with nothing behind it is as good as left out: it is being typed. */
export const isNothing = (node: Tree): boolean => node.kind === "scalar" && node.value === null;

/** A text; a number is one too (`organization: 58`). Null, and a problem, for anything else. */
export function readText(node: Tree, name: string, complain: Complain): Word | null {
  if (node.kind === "scalar" && (typeof node.value === "string" || typeof node.value === "number")) {
    return { text: String(node.value), span: node.span };
  }
  wrongType(complain, name, node, kinds.text);
  return null;
}

/** Texts of a list, or the one text that stands in its place. */
export function readTexts(node: Tree, name: string, complain: Complain): readonly Word[] {
  if (isNothing(node)) return [];
  if (node.kind === "map") {
    wrongType(complain, name, node, kinds.textOrList);
    return [];
  }
  const nodes = node.kind === "list" ? node.items : [node];
  return nodes
    .filter((item) => !isNothing(item))
    .map((item) => readText(item, name, complain))
    .filter((word) => word !== null);
}

/** The word when it is one of `allowed`; else null and a problem with the nearest one. */
export function readOneOf<T extends string>(
  node: Tree,
  name: string,
  allowed: readonly T[],
  complain: Complain,
): T | null {
  const word = readText(node, name, complain);
  return word === null ? null : oneOf(word, name, allowed, complain);
}

export function oneOf<T extends string>(
  word: Word,
  name: string,
  allowed: readonly T[],
  complain: Complain,
): T | null {
  const found = allowed.find((candidate) => candidate === word.text);
  if (found !== undefined) return found;
  const suggestion = nearest(word.text, allowed);
  // A short list is told whole; of a long one only the nearest is of use.
  const all = allowed.length <= 10 ? allowed : [];
  complain(
    suspect(
      word.span,
      {
        "zh-CN": `“${name}”不能是“${word.text}”${all.length > 0 ? `，可用：${all.join("、")}` : ""}。`,
        "zh-TW": `「${name}」不能是「${word.text}」${all.length > 0 ? `，可用：${all.join("、")}` : ""}。`,
        en: `“${word.text}” is no value of “${name}”${all.length > 0 ? `; it takes ${all.join(", ")}` : ""}.`,
      },
      suggestion,
    ),
  );
  return null;
}

/**
 * The entries of a map by key, unknown and repeated keys reported; of a key that stands twice the last one
 * counts, as YAML readers have it. `known` null: any key will do.
 */
export function readMap(
  node: Tree,
  name: string,
  known: readonly string[] | null,
  complain: Complain,
): ReadonlyMap<string, MapEntry> {
  const found = new Map<string, MapEntry>();
  if (isNothing(node)) return found;
  if (node.kind !== "map") {
    wrongType(complain, name, node, kinds.map);
    return found;
  }
  for (const entry of node.entries) {
    if (known !== null && !known.includes(entry.key)) {
      complain(suspect(entry.keySpan, unknownKey(entry.key, name), nearest(entry.key, known)));
      continue;
    }
    if (found.has(entry.key)) complain({ span: entry.keySpan, message: repeated(entry.key) });
    found.set(entry.key, entry);
  }
  return found;
}

const unknownKey = (key: string, where: string): Localised =>
  where === ""
    ? {
        "zh-CN": `没有“${key}”这项设置。`,
        "zh-TW": `沒有「${key}」這項設定。`,
        en: `There is no setting “${key}”.`,
      }
    : {
        "zh-CN": `“${where}”下没有“${key}”这项设置。`,
        "zh-TW": `「${where}」下沒有「${key}」這項設定。`,
        en: `There is no setting “${key}” under “${where}”.`,
      };

const repeated = (key: string): Localised => ({
  "zh-CN": `“${key}”写了两次，以此处为准。`,
  "zh-TW": `「${key}」寫了兩次，以此處為準。`,
  en: `“${key}” stands twice; this one counts.`,
});
