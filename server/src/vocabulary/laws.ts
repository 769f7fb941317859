import { foldSameLength } from "./fold.ts";
import type { Language } from "./language.ts";
import { once } from "./once.ts";
import { lawWords } from "./tables.ts";
import type { Jurisdiction, LawEntry } from "./word-tables.ts";

export type { LawEntry } from "./word-tables.ts";

const blank: Omit<LawEntry, "name" | "official" | "jurisdiction"> = {
  short: [],
  wrong: [],
  status: "in-force",
  passed: null,
  since: null,
  ended: null,
  replacedBy: [],
  moved: [],
  movedFrom: null,
  topics: [],
  sure: "unconfirmed",
  source: "",
  checkedOn: "",
  note: null,
};

/** The register of laws: `words/laws/*.yaml`. */
export const laws: readonly LawEntry[] = lawWords.flatMap(
  ({ jurisdiction, prefix, defaults, laws: stored }) => {
    const usual = { ...blank, jurisdiction, ...defaults };
    // Spread into a literal, each would have a shape of its own, and looking laws up would be slow.
    return stored.map((entry) => Object.assign({}, usual, { official: prefix + entry.name }, entry));
  },
);

/** How a citation and an entry of the register agree. */
export interface LawMatch {
  readonly law: LawEntry;
  /** `official`: the full or usual name. `short`: 个保法, GDPR. `wrong`: 消费者保护法, which no law is called. */
  readonly as: "official" | "short" | "wrong";
}

/** What a name may be wrapped in or followed by and what does not tell laws apart: `（2021年修正）`, `《》`. */
const wrapping = /[《》〈〉"“”「」『』\s]+/g;
const edition = /[（(](?:\d{4}年?)?(?:修正|修订|修訂|修正版|最新版?|试行|現行|现行)?[）)]$/;
const republic = /^中华人民共和国/;

/** The key names of laws are compared by: folded, without wrapping, edition and 中华人民共和国. */
export const lawKey = (name: string): string =>
  foldSameLength(name)
    .replace(wrapping, "")
    .replace(edition, "")
    .replace(republic, "")
    .replace(/^the(?=[a-z])/, "");

interface Register {
  readonly byKey: ReadonlyMap<string, readonly LawMatch[]>;
  /** The same by the names as the register has them: nearly all citations are written so and need no key made. */
  readonly asListed: ReadonlyMap<string, readonly LawMatch[]>;
}

const register = once((): Register => {
  const byKey = new Map<string, LawMatch[]>();
  const asListed = new Map<string, LawMatch[]>();
  const ofKey = (key: string): LawMatch[] => {
    const known = byKey.get(key) ?? [];
    if (known.length === 0) byKey.set(key, known);
    return known;
  };
  const add = (name: string, match: LawMatch): void => {
    const known = asListed.get(name) ?? ofKey(lawKey(name));
    if (known.every(({ law }) => law !== match.law)) known.push(match);
    asListed.set(name, known);
  };
  for (const law of laws) {
    for (const name of [law.name, law.official]) add(name, { law, as: "official" });
    for (const name of law.short) add(name, { law, as: "short" });
    for (const name of law.wrong) add(name, { law, as: "wrong" });
  }
  return { byKey, asListed };
});

/**
 * The law of a name, however it is wrapped. Where two places have a law of one name (公司法, 消費者保護法) a text
 * in zh-TW means Taiwan's and any other the mainland's.
 */
export function lawByName(name: string, language: Language = "zh-CN"): LawMatch | null {
  const { byKey, asListed } = register();
  const matches = asListed.get(name) ?? byKey.get(lawKey(name));
  if (!matches) return null;
  const at = (place: Jurisdiction) => matches.find(({ law }) => law.jurisdiction === place);
  return (language === "zh-TW" ? at("tw") : at("cn")) ?? matches[0] ?? null;
}

/** The entries a repealed or superseded law was replaced by. */
export const replacementsOf = (law: LawEntry): readonly LawEntry[] =>
  law.replacedBy.flatMap((name) => laws.find((entry) => entry.name === name && entry !== law) ?? []);

/**
 * Every name of the register with its match, longest first, for finding citations in running text. Names in
 * Latin capitals (GDPR, ADA) are acronyms: they only count as written.
 */
export const lawNames: readonly {
  readonly name: string;
  readonly exactCase: boolean;
  readonly match: LawMatch;
}[] = namesOfLaws();

function namesOfLaws(): { name: string; exactCase: boolean; match: LawMatch }[] {
  const names: { name: string; exactCase: boolean; match: LawMatch }[] = [];
  const add = (name: string, law: LawEntry, as: LawMatch["as"]): void => {
    names.push({ name, exactCase: /^[A-Z0-9 .&/:+-]+$/.test(name), match: { law, as } });
  };
  for (const law of laws) {
    add(law.name, law, "official");
    add(law.official, law, "official");
    for (const name of law.short) add(name, law, "short");
    for (const name of law.wrong) add(name, law, "wrong");
  }
  return names.sort((one, other) => other.name.length - one.name.length);
}
