import type { RoleReference } from "../facts/fact.ts";
import { entryId, type Mention, type RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Span, sameSpan } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";

/** One end of a reporting line: a role, or a name that leads to no file. */
export type Party = { readonly kind: "role"; readonly entry: RoleEntry } | NamedParty;

export interface NamedParty {
  readonly kind: "name";
  readonly name: string;
  /** Where it is named. */
  readonly from: RoleEntry;
  readonly span: Span;
  /** Known to be outside of what is described here. */
  readonly external: boolean;
  /** Several roles under one name: `客服体系专员（如质检、培训）`. */
  readonly family: boolean;
}

/** A reporting line as one of its ends sees it. */
export interface Line {
  /** The other end. */
  readonly party: Party;
  readonly dotted: boolean;
  /** One more name of a superior that is said as “A or B”, and not said plainly anywhere. */
  readonly alternative: boolean;
}

/** `up`: to superiors; `down`: to reports. */
export type Direction = "up" | "down";

/**
 * The reporting lines of a party in one direction, full ones first: what its own documents say, then what others say
 * of it. Each other end comes once, however often and in whatever language it is named; lines to itself are left out.
 */
export function linesOf(organisation: Organisation, party: Party, direction: Direction): readonly Line[] {
  const collected = createCollector(organisation, party);
  if (party.kind === "name") {
    for (const mention of organisation.mentionsOf(party.name, party.from)) {
      addTeller(collected, mention, direction);
    }
    return collected.lines();
  }
  const documents = organisation.documents(party.entry);
  for (const entry of documents) addTold(collected, organisation, entry, direction);
  for (const entry of documents) {
    for (const mention of organisation.mentions(entry)) addTeller(collected, mention, direction);
  }
  return collected.lines();
}

/** Whether a role has any reporting line in a direction; stops at the first. */
export function hasLines(organisation: Organisation, role: RoleEntry, direction: Direction): boolean {
  const documents = organisation.documents(role);
  const own = new Set(documents.map(entryId));
  return documents.some(
    (document) =>
      document.references.some((reference) => lineSaid(reference)?.direction === direction) ||
      organisation.mentions(document).some(({ entry, reference }) => {
        const said = lineSaid(reference);
        return said !== null && said.direction !== direction && !own.has(entryId(entry));
      }),
  );
}

/** Which way a mention points from the role that says it, and whether in a dotted line; null for no reporting line. */
function lineSaid({
  relation,
  dotted,
  generic,
}: RoleReference): { readonly direction: Direction; readonly dotted: boolean } | null {
  if (generic) return null;
  switch (relation) {
    case "reportsTo":
      return { direction: "up", dotted };
    case "dottedLineTo":
      return { direction: "up", dotted: true };
    case "directReports":
      return { direction: "down", dotted };
    default:
      return null;
  }
}

/** Adds those a role names. */
function addTold(
  collected: Collector,
  organisation: Organisation,
  from: RoleEntry,
  direction: Direction,
): void {
  for (const reference of from.references) {
    const said = lineSaid(reference);
    if (said?.direction !== direction) continue;
    const names = [{ name: reference.name, span: reference.nameSpan }, ...reference.alternatives];
    for (const [place, { name, span }] of names.entries()) {
      const marks = { dotted: said.dotted, alternative: place > 0 && direction === "up" };
      const { external, family } = reference;
      const found = external ? { roles: [], external } : organisation.resolve(name, from);
      for (const entry of found.roles) collected.add({ party: { kind: "role", entry }, ...marks });
      if (found.roles.length > 0) continue;
      collected.add({
        party: { kind: "name", name, from, span, external: found.external, family },
        ...marks,
      });
    }
  }
}

/** Adds the role that says a mention, if it says a line that comes in from this direction. */
function addTeller(collected: Collector, { entry, reference, span }: Mention, direction: Direction): void {
  const said = lineSaid(reference);
  if (said === null || said.direction === direction || entry.kind === "reference") return;
  const alternative = said.direction === "up" && !sameSpan(span, reference.nameSpan);
  collected.add({ party: { kind: "role", entry }, dotted: said.dotted, alternative });
}

interface Collector {
  add(line: Line): void;
  lines(): readonly Line[];
}

function createCollector(organisation: Organisation, self: Party): Collector {
  const { language } = self.kind === "role" ? self.entry : self.from;
  const found = new Map<string, Line>();
  /** For each document of a role the one that stands for it. */
  const chosen = new Map<string, RoleEntry>();
  const choose = (entry: RoleEntry): RoleEntry => {
    const known = chosen.get(entryId(entry));
    if (known !== undefined) return known;
    const documents = organisation.documents(entry);
    const [best = entry] = [...documents].sort((a, b) => distance(a, language) - distance(b, language));
    for (const document of documents) chosen.set(entryId(document), best);
    return best;
  };
  const keyOf = (party: Party): string =>
    party.kind === "name" ? `name ${party.name}` : entryId(choose(party.entry));
  const own = keyOf(self);
  return {
    add(line) {
      const { party } = line;
      const key = keyOf(party);
      if (key === own) return;
      const before = found.get(key);
      const shown: Line =
        party.kind === "name" ? line : { ...line, party: { kind: "role", entry: choose(party.entry) } };
      found.set(key, before === undefined ? shown : plainer(before, shown));
    },
    lines() {
      const lines = [...found.values()];
      return [...lines.filter(({ dotted }) => !dotted), ...lines.filter(({ dotted }) => dotted)];
    },
  };
}

/** How far a document is from the one to show: the position before a posting, the asker's language before others. */
const distance = ({ kind, language, translationOf }: RoleEntry, wanted: Language): number =>
  (kind === "position" ? 0 : 4) + (language === wanted ? 0 : 2) + (translationOf === null ? 0 : 1);

/** Of two tellings of one line the plainer one counts: full before dotted, said outright before “or”. */
const plainer = (a: Line, b: Line): Line => ({
  party: a.party,
  dotted: a.dotted && b.dotted,
  alternative: a.alternative && b.alternative,
});

/** How many levels of reports are below a role: 0 for none, 1 when nobody reports to its reports. */
export function levelsBelow(organisation: Organisation, role: RoleEntry): number {
  let level = organisation.documents(role);
  const seen = new Set(level.map(entryId));
  for (let depth = 0; ; depth++) {
    const next: RoleEntry[] = [];
    for (const superior of level) {
      for (const report of organisation.reports(superior)) {
        const id = entryId(report);
        if (seen.has(id)) continue;
        seen.add(id);
        next.push(report);
      }
    }
    if (next.length === 0) return depth;
    level = next;
  }
}
