import { CompletionItemKind, CompletionItemTag } from "vscode-languageserver-protocol";
import { isOver } from "../../rules/support/laws.ts";
import { writtenAt } from "../../surface/typed-value.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import { type LawEntry, lawByName, lawKey, laws, replacementsOf } from "../../vocabulary/laws.ts";
import { fitOf, lettersOf, spellingsOf, type TypedName, typedName } from "../../vocabulary/typed-name.ts";
import { lawStatusNames } from "../help.ts";
import { type Item, order, type Scene, typedAt, valuesOf } from "./item.ts";

interface Prepared {
  readonly law: LawEntry;
  readonly names: readonly TypedName[];
  /** For editors that match what is typed themselves. */
  readonly filter: string;
}

let all: readonly Prepared[] | null = null;

/** Made when somebody first types a law's name, not when the program starts. */
function prepared(): readonly Prepared[] {
  all ??= laws.map((law) => ({
    law,
    names: [law.name, ...law.short, ...law.wrong].map(typedName),
    filter: [law.name, ...law.short, ...spellingsOf(law.name), ...law.short.flatMap(spellingsOf)].join(" "),
  }));
  return all;
}

/** More than anybody reads through. */
const most = 100;

const home: Readonly<Record<Language, readonly LawEntry["jurisdiction"][]>> = {
  "zh-CN": ["cn", "international", "eu", "us", "uk", "tw"],
  "zh-TW": ["tw", "international", "eu", "us", "uk", "cn"],
  en: ["eu", "us", "uk", "international", "cn", "tw"],
};

/** What role definitions cite: of laws that fit alike, those about work and data come first. */
const usual: ReadonlySet<string> = new Set([
  "labour",
  "personal-data",
  "information-security",
  "confidentiality",
]);
const han = /\p{Script=Han}/u;
const isRare = ({ topics }: LawEntry): number => (topics.some((topic) => usual.has(topic)) ? 0 : 1);

/**
 * Laws in force by official name, usual short name, 拼音 or its first letters; those of the document's place first. A
 * repealed law is offered only where its full name is typed, behind what took its place.
 */
export function lawItems(scene: Scene<"law"> | Scene<"value">): readonly Item[] {
  const { role, cursor, settings } = scene;
  const typed = lettersOf(typedAt(cursor).replace(/^中华人民共和国/u, ""));
  const { language } = role;
  const taken = cited(scene);
  const usable = ({ status }: LawEntry): boolean => status === "in-force" || status === "amended";
  const found = prepared().flatMap(({ law, names, filter }) => {
    if (!usable(law) || taken.has(law)) return [];
    const place = home[language].indexOf(law.jurisdiction);
    // Nothing typed yet: what applies elsewhere would only be in the way.
    if (typed === "") return place > 0 && language !== "en" ? [] : [{ law, filter, rank: 0, place }];
    const ranks = names.map((name) => fitOf(typed, name)?.rank ?? Number.POSITIVE_INFINITY);
    const rank = Math.min(...ranks);
    return Number.isFinite(rank) ? [{ law, filter, rank, place }] : [];
  });
  const best = found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.place - b.place ||
        isRare(a.law) - isRare(b.law) ||
        a.law.name.length - b.law.name.length,
    )
    .slice(0, most);
  const old = lawByName(typedAt(cursor), language);
  const over = old !== null && old.as === "official" && isOver(old.law, settings.asOf) ? old.law : null;
  const successors = over === null ? [] : replacementsOf(over).filter(usable);
  return [
    ...successors.map((law, index) => item(scene, law, law.name, `0${order(index)}`)),
    ...(over === null ? [] : [item(scene, over, over.name, `1${order(0)}`)]),
    ...best
      .filter(({ law }) => !successors.includes(law))
      .map(({ law, filter }, index) => item(scene, law, filter, `2${order(index)}`)),
  ];
}

function item(
  { context, cursor, settings }: Scene<"law"> | Scene<"value">,
  law: LawEntry,
  filter: string,
  sortText: string,
): Item {
  const typed = typedAt(cursor);
  const name = typed.startsWith("中华人民共和国") ? law.official : law.name;
  const status = isOver(law, settings.asOf) ? law.status : law.status === "unknown" ? "unknown" : "in-force";
  const since = law.since === null ? "" : ` · ${law.since}`;
  const over = status !== "in-force";
  return {
    label: name,
    kind: CompletionItemKind.Reference,
    detail: [
      inLanguage(lawStatusNames[over ? status : law.status], context.language) + since,
      ...law.short.filter((short) => han.test(short) === han.test(law.name)).slice(0, 3),
    ].join(" · "),
    filterText: typed === "" ? filter : `${typed} ${filter}`,
    sortText,
    ...(over ? { tags: [CompletionItemTag.Deprecated] } : {}),
    newText: cursor.kind === "law" ? `${name}${cursor.close}` : writtenAt(cursor, name),
  };
}

/** What stands there already: in the list field, or beside it on the same line. */
function cited({ place, role, cursor }: Scene<"law"> | Scene<"value">): ReadonlySet<LawEntry> {
  const { text, lines } = place.current.document;
  const line = lines.lineAt(place.offset);
  const before = text.slice(lines.start(line), cursor.replace.start);
  const after = text.slice(cursor.replace.end, lines.end(line));
  const beside = `${before}\n${after}`.match(/《[^《》\n]{2,60}》/gu) ?? [];
  const typed = lawKey(typedAt(cursor));
  const listed =
    cursor.kind === "value" ? valuesOf(role, "laws").flatMap((value) => value.split(/[、,，;；]/u)) : [];
  return new Set(
    [...beside, ...listed]
      .filter((name) => lawKey(name) !== typed)
      .flatMap((name) => lawByName(name, role.language)?.law ?? []),
  );
}
