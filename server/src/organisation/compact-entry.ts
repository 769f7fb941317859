import type { Experience, FactScope, RoleReference } from "../facts/fact.ts";
import type { Located, Span } from "../text/span.ts";
import { compact, empty, type Intern } from "./compact.ts";
import type { RoleEntry } from "./entry.ts";
import type { Said, SaidFigure } from "./said.ts";

/** What one entry is copied with. */
interface Copying {
  readonly intern: Intern;
  /** The last few spans: a name's follows its mention's. */
  readonly spans: Span[];
  next: number;
  /** The last scope: most claims of a role stand where the one before does. */
  scope: FactScope | null;
}

const sharedSpans = 4;

/**
 * `compact` for entries, property by property: a workspace has thousands, each with dozens of small parts. Every list
 * of properties is complete by type.
 */
export function compactEntry(entry: RoleEntry, intern: Intern): RoleEntry {
  const how: Copying = { intern, spans: [], next: 0, scope: null };
  const { code } = entry;
  return {
    uri: intern(entry.uri),
    role: entry.role,
    title: intern(entry.title),
    key: intern(entry.key),
    aliases: entry.aliases.length === 0 ? empty : entry.aliases.map((alias) => located(alias, how)),
    aliasKeys: entry.aliasKeys.length === 0 ? empty : entry.aliasKeys.map(intern),
    code: code === null ? null : located(code, how),
    kind: entry.kind,
    language: entry.language,
    organization: intern(entry.organization),
    department: orNull(entry.department, intern),
    level: orNull(entry.level, intern),
    grade: orNull(entry.grade, intern),
    external: entry.external,
    root: entry.root,
    translationOf: orNull(entry.translationOf, intern),
    anchor: place(entry.anchor, how),
    references: entry.references.length === 0 ? empty : entry.references.map((one) => reference(one, how)),
    experience: entry.experience.length === 0 ? empty : entry.experience.map((one) => experience(one, how)),
    pay: compact(entry.pay, intern),
    duties: intern(entry.duties),
    said: said(entry.said, how),
  };
}

const orNull = (text: string | null, intern: Intern): string | null => (text === null ? null : intern(text));

const located = ({ value, span }: Located<string>, how: Copying): Located<string> => ({
  value: how.intern(value),
  span: place(span, how),
});

function place({ start, end }: Span, how: Copying): Span {
  for (const known of how.spans) if (known.start === start && known.end === end) return known;
  const made = { start, end };
  how.spans[how.next++ % sharedSpans] = made;
  return made;
}

function scopeOf({ section, sectionId, field, level }: FactScope, how: Copying): FactScope {
  const last = how.scope;
  if (
    last !== null &&
    last.section === section &&
    last.sectionId === sectionId &&
    last.field === field &&
    last.level === level
  )
    return last;
  const made = { section, sectionId, field, level: orNull(level, how.intern) };
  how.scope = made;
  return made;
}

const reference = (one: RoleReference, how: Copying): RoleReference => ({
  span: place(one.span, how),
  text: how.intern(one.text),
  scope: scopeOf(one.scope, how),
  confidence: one.confidence,
  relation: one.relation,
  name: how.intern(one.name),
  alternatives:
    one.alternatives.length === 0
      ? empty
      : one.alternatives.map(({ name, span }) => ({ name: how.intern(name), span: place(span, how) })),
  nameSpan: place(one.nameSpan, how),
  dotted: one.dotted,
  external: one.external,
  family: one.family,
  generic: one.generic,
  source: one.source,
});

const experience = (one: Experience, how: Copying): Experience => ({
  span: place(one.span, how),
  text: how.intern(one.text),
  scope: scopeOf(one.scope, how),
  confidence: one.confidence,
  min: one.min,
  max: one.max,
  minInclusive: one.minInclusive,
  maxInclusive: one.maxInclusive,
  figure: place(one.figure, how),
  kind: one.kind,
  field: how.intern(one.field),
  modality: one.modality,
  parent: one.parent,
  ambiguous: one.ambiguous,
  degree: one.degree,
});

const said = ({ sections, unknown, figures }: Said, how: Copying): Said => ({
  sections: how.intern(sections),
  unknown,
  figures: figures.length === 0 ? empty : figures.map((one) => figure(one, how)),
});

const figure = ({ what, value, span }: SaidFigure, how: Copying): SaidFigure => ({
  what,
  value: how.intern(value),
  span: place(span, how),
});
