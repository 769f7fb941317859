import type { Span } from "../text/span.ts";
import type { Change, Data, Told, Topic, Weight } from "./change.ts";

/** Something a role says that can be compared: a fact, a relation, a field's value. */
export interface Claim {
  readonly topic: Topic;
  /** What it is about: claims with one key are about the same thing. */
  readonly key: string;
  /** What it says: claims with one key and one value say the same. */
  readonly value: string;
  /** Claims of one family may be two states of one thing though their keys differ; null: never. */
  readonly family: string | null;
  /** The figure, where there is one that can go up and down. */
  readonly rank: number | null;
  readonly weight: Weight;
  /** The words it is said in, folded. */
  readonly words: string;
  readonly data: Data;
  readonly section: Told["section"];
  readonly span: Span;
}

type Pairing = readonly [before: Claim, after: Claim];

/**
 * The changes between what two states of a role say. A thing that is said in several places is one thing: it changes
 * once where all of them change alike, and is added or removed only when nothing else says it.
 */
export function changesOfClaims(before: readonly Claim[], after: readonly Claim[]): readonly Change[] {
  const same = cancel(before, after);
  const said = { before: values(before), after: values(after) };
  const paired: Pairing[] = [];
  let left: readonly Claim[] = same.before;
  let right: readonly Claim[] = same.after;
  const pairBy = (name: (claim: Claim) => string | null): void => {
    const rest = pairUp(left, right, name, paired);
    [left, right] = [rest.before, rest.after];
  };
  pairBy((claim) => `${claim.key}\n${claim.section?.id ?? claim.section?.heading ?? ""}`);
  pairBy((claim) => claim.key);
  left = left.filter((claim) => !said.after.has(saying(claim)));
  right = right.filter((claim) => !said.before.has(saying(claim)));
  pairBy(({ family }) => family);
  return merged([
    ...paired.filter(isOther).map(changed),
    ...left.map((claim) => single("removed", claim)),
    ...right.map((claim) => single("added", claim)),
  ]);
}

/** Claims that say the same in other words: a superior who has another title than before. */
export function renamedRelations(before: readonly Claim[], after: readonly Claim[]): readonly Change[] {
  const paired: Pairing[] = [];
  pairUp(before, after, saying, paired);
  return paired.map((pair) => ({ ...changed(pair), weight: "none" }));
}

/** The same words are read otherwise when something around them changed; they say what they said. */
const isOther = ([one, other]: Pairing): boolean =>
  saying(one) !== saying(other) && (one.words === "" || one.words !== other.words);

const saying = ({ topic, key, value }: Claim): string => `${topic}\n${key}\n${value}`;
const values = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.map(saying));

/** Takes out what both say, one by one. */
function cancel(before: readonly Claim[], after: readonly Claim[]) {
  const rest = pairUp(before, after, (claim) => `${saying(claim)}\n${claim.section?.heading ?? ""}`, []);
  return pairUp(rest.before, rest.after, saying, []);
}

/** Pairs claims of one name in their order; gives what is left over. */
function pairUp(
  before: readonly Claim[],
  after: readonly Claim[],
  name: (claim: Claim) => string | null,
  into: Pairing[],
): { readonly before: readonly Claim[]; readonly after: readonly Claim[] } {
  const waiting = new Map<string, Claim[]>();
  for (const claim of after) {
    const own = name(claim);
    if (own === null) continue;
    const group = waiting.get(`${claim.topic}\n${own}`);
    if (group === undefined) waiting.set(`${claim.topic}\n${own}`, [claim]);
    else group.push(claim);
  }
  for (const group of waiting.values()) group.reverse();
  const used = new Set<Claim>();
  const left = before.filter((claim) => {
    const own = name(claim);
    const partner = own === null ? undefined : waiting.get(`${claim.topic}\n${own}`)?.pop();
    if (partner === undefined) return true;
    used.add(partner);
    into.push([claim, partner]);
    return false;
  });
  return { before: left, after: after.filter((claim) => !used.has(claim)) };
}

const toldBy = ({ data, section, span }: Claim): Told => ({ data, section, spans: [span] });

const heavier = (one: Weight, other: Weight): Weight =>
  one === "major" || other === "major" ? "major" : one === "minor" || other === "minor" ? "minor" : "none";

/** The same figure for something called otherwise. */
const isSameFigure = (before: Claim, after: Claim): boolean =>
  before.value === after.value && before.rank !== null && before.weight === after.weight;

const changed = ([before, after]: Pairing): Change => ({
  kind: "changed",
  topic: after.topic,
  weight: isSameFigure(before, after) ? "minor" : heavier(before.weight, after.weight),
  trend: trendOf(before.rank, after.rank),
  before: toldBy(before),
  after: toldBy(after),
  marks: [],
});

const single = (kind: "added" | "removed", claim: Claim): Change => ({
  kind,
  topic: claim.topic,
  weight: claim.weight,
  trend: null,
  before: kind === "removed" ? toldBy(claim) : null,
  after: kind === "added" ? toldBy(claim) : null,
  marks: [],
});

const trendOf = (before: number | null, after: number | null): Change["trend"] =>
  before === null || after === null || before === after ? null : after > before ? "raised" : "lowered";

/** The same change in several places is one change in several places. */
function merged(changes: readonly Change[]): readonly Change[] {
  const known = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.topic, change.before?.data, change.after?.data]);
    const first = known.get(key);
    known.set(
      key,
      first === undefined
        ? change
        : { ...first, before: joined(first.before, change.before), after: joined(first.after, change.after) },
    );
  }
  return [...known.values()];
}

const joined = (one: Told | null, other: Told | null): Told | null =>
  one === null || other === null ? one : { ...one, spans: [...one.spans, ...other.spans] };
