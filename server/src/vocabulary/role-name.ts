import { foldSameLength } from "./fold.ts";
import { hasHan, keyOf, keyOfFolded } from "./keys.ts";
import { roleWords } from "./tables.ts";

/** Longer ones are sentences, not names: they are compared as they stand. */
export const longestName = 120;

const inside = roleWords.inside.map(([from, to]) => [keyOf(from), keyOf(to)] as const);
const words = new Map(roleWords.words.filter(([from]) => !from.includes(" ")));
const wordPairs = roleWords.words.filter(([from]) => from.includes(" "));
const departmentDirector = new Set(roleWords.departments.map((name) => `${keyOf(name)}部总监`));
const romans: ReadonlyMap<string, string> = new Map([
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
]);

/**
 * How a role name is compared before aliases are resolved: folded, without spaces in Chinese, short forms
 * written out, `Director, IT`, `Director of IT` and `IT Director` as one. Brackets keep their content.
 */
export function plainRoleKey(name: string): string {
  const folded = foldSameLength(name).trim();
  if (folded.length > longestName) return folded;
  return (hasHan(folded) ? chineseRoleKey(folded) : englishRoleKey(folded)) || folded;
}

const postSuffix = /(?<=.{2})(?:岗位|职位|职务|岗|一职)$/;
const postInBracket = /[([【〔](?:岗位?|职位)[)\]】〕]$/;

function chineseRoleKey(folded: string): string {
  let key = onlyHan.test(folded) ? folded : withPlainBrackets(folded.replace(postInBracket, ""));
  for (const [from, to] of inside) if (key.includes(from)) key = key.replaceAll(from, to);
  key = key.replace(postSuffix, "");
  return departmentDirector.has(key) ? key.replace("部总监", "总监") : key;
}

const onlyHan = /^[一-鿿]+$/;
const openings = /[([{【〔〈《「『<]/g;
const anyBracket = /[()[\]{}【】〔〕〈〉《》「」『』<>]/;
const closings = /[)\]}】〕〉》」』>]/g;

/** One kind of bracket, its content kept as a part of the name: 客服总监(华东). Everything else as in headings. */
function withPlainBrackets(folded: string): string {
  if (!anyBracket.test(folded)) return keyOfFolded(folded);
  return folded
    .replace(openings, "(")
    .replace(closings, ")")
    .split(/([()])/)
    .map((part) => (part === "(" || part === ")" ? part : keyOfFolded(part)))
    .join("")
    .replaceAll("()", "");
}

const article = /^(?:the|an?|our|your) /;
/** `director of`, `senior vice president for`: a head before its field. */
const headFirst =
  /^((?:(?:senior|executive|associate|assistant|deputy|group|regional|global|area|managing) )*(?:director|vice president|manager|head)) (?:of|for)(?: the)? (?=.)/;
/** `engineering director`: a field before its head. Only heads that are never part of another trade's name. */
const headLast = /^((?:(?:senior|executive|associate|assistant|deputy) )*)(.+) (director|vice president)$/;
/** Managing Director, Board of Directors and the like keep their order. */
const keepsOrder = /(?:^| )(?:managing|non|of|and|to|or|the)(?: |$)|[()/]/;

/** Commas and dashes only part: `Director, IT`, `Director - IT` and `Director IT` are one. */
function englishRoleKey(folded: string): string {
  const key = expand(wordsOf(folded)).replace(article, "").replace(headFirst, "$1 ");
  const last = headLast.exec(key);
  if (!last?.[2] || keepsOrder.test(last[2])) return key;
  return `${last[1]}${last[3]} ${last[2]}`;
}

/** Words and brackets; dots and apostrophes stand inside words (Sr., women's), everything else parts. */
const wordsOf = (folded: string): readonly string[] =>
  folded
    .replace(/['’‘.]/g, "")
    .replace(/[()]/g, " $& ")
    .split(" ")
    .flatMap((part) => (part === "(" || part === ")" ? part : keyOfFolded(part).split(" ")))
    .filter((word) => word !== "");

/** Short forms written out; the Roman number of a level as a figure. */
function expand(parts: readonly string[]): string {
  const end = parts.length - 1;
  const known = parts.map(
    (word, index) => (index === end ? romans.get(word) : undefined) ?? words.get(word) ?? word,
  );
  let key = ` ${known.join(" ")} `;
  for (const [from, to] of wordPairs) {
    if (key.includes(from)) key = key.replaceAll(` ${from} `, ` ${to} `);
  }
  return key.trim();
}
