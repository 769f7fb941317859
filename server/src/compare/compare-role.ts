import { contains, type Span } from "../text/span.ts";
import type { Change, Told } from "./change.ts";
import { type Claim, changesOfClaims, renamedRelations } from "./claims.ts";
import { factClaims } from "./fact-claims.ts";
import { fieldClaims } from "./field-claims.ts";
import { type Explained, unchangedPlaces } from "./item-changes.ts";
import { sorted } from "./order.ts";
import { type Places, placesOf } from "./places.ts";
import { type IdentityOf, relationClaims } from "./relation-claims.ts";
import { align, sectionChanges } from "./section-changes.ts";
import type { State } from "./state.ts";

export interface Identities {
  readonly before: IdentityOf;
  readonly after: IdentityOf;
}

/** The changes between two states of one role, the weightiest first. */
export function compareRole(before: State, after: State, identities: Identities): readonly Change[] {
  if (before.path === after.path && textOf(before) === textOf(after)) return [];
  const relations = notSaidAlike(
    relationClaims(before, identities.before),
    relationClaims(after, identities.after),
  );
  const alignment = align(before, after);
  const same = unchangedPlaces(alignment.items);
  const claims = changesOfClaims(
    [...claimsOf(before), ...relations.before],
    [...claimsOf(after), ...relations.after],
  ).filter((change) => !isSameWords(change, same));
  const renamed = renamedRelations(relations.before, relations.after);
  const told = [...claims, ...renamed];
  const explained = { before: placesOf(spansOf(told, "before")), after: placesOf(spansOf(told, "after")) };
  const content = [...told, ...sectionChanges(before, after, alignment, explained)];
  return sorted([...content, ...changesOfForm(before, after, content.length === 0)]);
}

const claimsOf = (state: State): readonly Claim[] => [...fieldClaims(state), ...factClaims(state)];

/** Relations without those that are worded alike: what a name leads to is no change of the role that names it. */
function notSaidAlike(before: readonly Claim[], after: readonly Claim[]) {
  const worded = ({ topic, data }: Claim): string => JSON.stringify([topic, data]);
  const [left, right] = [new Set(before.map(worded)), new Set(after.map(worded))];
  return {
    before: before.filter((claim) => !right.has(worded(claim))),
    after: after.filter((claim) => !left.has(worded(claim))),
  };
}

/** The same words as before, which are read otherwise because of what is around them. */
const isSameWords = ({ topic, before, after }: Change, same: Explained): boolean =>
  topic !== "kind" &&
  topic !== "language" &&
  (before === null || before.spans.every((span) => isInside(span, same.before))) &&
  (after === null || after.spans.every((span) => isInside(span, same.after)));

const isInside = (span: Span, places: Places): boolean => places(span).some((place) => contains(place, span));

const spansOf = (changes: readonly Change[], side: "before" | "after"): readonly Span[] =>
  changes.flatMap((change) => change[side]?.spans ?? []);

/** The role's part of the file; in YAML the line between two roles is nobody's. */
const textOf = ({ document: { text, format }, role: { span } }: State): string => {
  const own = text.slice(span.start, span.end);
  return format === "yaml"
    ? own
        .replace(/^---[ \t]*\r?\n/, "")
        .replace(/\r?\n---[ \t]*$/, "")
        .trim()
    : own;
};

/** Another path, another format, other marks and spaces: nothing a role says. */
function changesOfForm(before: State, after: State, sameContent: boolean): readonly Change[] {
  const told = ({ role }: State, data: Told["data"]): Told => ({ data, section: null, spans: [role.anchor] });
  const change = (topic: "path" | "format" | "form", of: (state: State) => Told["data"]): Change => ({
    kind: topic === "path" ? "moved" : "changed",
    topic,
    weight: "none",
    trend: null,
    before: told(before, of(before)),
    after: told(after, of(after)),
    marks: [],
  });
  const moved = before.path !== after.path;
  const otherFormat = before.document.format !== after.document.format;
  return [
    ...(moved ? [change("path", ({ name }) => ({ type: "text", text: name }))] : []),
    ...(otherFormat
      ? [change("format", ({ document }) => ({ type: "format", format: document.format }))]
      : []),
    ...(!otherFormat && sameContent && textOf(before) !== textOf(after)
      ? [change("form", () => ({ type: "text", text: "" }))]
      : []),
  ];
}
