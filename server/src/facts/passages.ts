import type { Role } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Area } from "./grammar/context.ts";
import { areaOf } from "./grammar/context.ts";
import type { View } from "./grammar/plain-text.ts";
import { passViews, viewOf } from "./grammar/views.ts";
import { forgetOutline, idsOf, type Outline, outlineOf } from "./pieces.ts";
import { isHidden } from "./template-comments.ts";

/**
 * A piece of a role's own words without markup, for rules about wording: a paragraph, an item, a cell, a
 * heading, the title, a field's value. Code, comments and template comments are left out.
 */
export interface Passage {
  readonly view: View;
  /** Offset in the document of what `view.source` counts from. */
  readonly start: number;
  /** The raw words in the document. */
  readonly span: Span;
  readonly kind: "title" | "heading" | "field" | "text";
  /** Index in `Role.sections`, null before the first one. */
  readonly section: number | null;
  readonly sectionIds: readonly SectionId[];
  readonly area: Area;
  /** Index in `Role.fields`, and its id, when it is a field's value. */
  readonly field: number | null;
  readonly fieldId: FieldId | null;
  /** A list item or a cell, as against running text. */
  readonly item: boolean;
  /** The level of a multi-level document it belongs to: the level's heading. */
  readonly level: string | null;
}

/** All passages of a role, and what any of them may speak of and what stands in any; parts of them have neither. */
export interface Passages extends ReadonlyArray<Passage> {
  readonly hints?: number;
  readonly marks?: number;
}

/** The document's span of a part of a passage's text. */
export function placeIn({ view, start }: Passage, from: number, to: number): Span {
  const source = view.source(from, to);
  return { start: start + source.start, end: start + source.end };
}

const known = new WeakMap<Role, Passages>();

/** Every passage of a role, in document order. Kept as long as the role is; views of equal words are one. */
export function passagesOf(role: Role, text: string, vocabulary: Vocabulary): Passages {
  const before = known.get(role);
  if (before !== undefined) return before;
  const outline = outlineOf(role, text, vocabulary);
  const passages: Passage[] = [];
  addFields(passages, role, text, outline);
  addHeadings(passages, role, text, outline);
  addPieces(passages, outline);
  passages.sort((a, b) => a.start - b.start || a.span.end - b.span.end);
  const all = withSigns(passages);
  known.set(role, all);
  return all;
}

/** For a role that stays in memory and is not looked at again soon: its passages take more room than all the rest of it. */
export function forgetPassages(role: Role): void {
  known.delete(role);
  forgetOutline(role);
  passViews();
}

function withSigns(passages: readonly Passage[]): Passages {
  let hints = 0;
  let marks = 0;
  for (const { view } of passages) {
    hints |= view.hints;
    marks |= view.marks;
  }
  return Object.assign(passages, { hints, marks });
}

const viewIn = (text: string, { start, end }: Span): View => viewOf(text, start, end);

function addFields(passages: Passage[], role: Role, text: string, { hidden }: Outline): void {
  for (const [index, field] of role.fields.entries()) {
    if (isHidden(field.span, hidden)) continue;
    const section = field.section === null ? undefined : role.sections[field.section];
    const sectionIds = section === undefined ? noIds : idsOf(role, section);
    for (const { span } of field.values) {
      // A YAML alias stands for words of another place, which are a passage there.
      if (span.start < role.span.start || span.end > role.span.end || span.end === span.start) continue;
      passages.push({
        view: viewIn(text, span),
        start: span.start,
        span,
        kind: field.id === "title" ? "title" : "field",
        section: field.section,
        sectionIds,
        area: areaOf(sectionIds),
        field: index,
        fieldId: field.id,
        item: true,
        level: null,
      });
    }
  }
}

function addHeadings(passages: Passage[], role: Role, text: string, { levels }: Outline): void {
  for (const [index, section] of role.sections.entries()) {
    const span = section.headingSpan;
    if (span.end === span.start) continue;
    const sectionIds = idsOf(role, section);
    passages.push({
      view: viewIn(text, span),
      start: span.start,
      span,
      kind: "heading",
      section: index,
      sectionIds,
      area: areaOf(sectionIds),
      field: null,
      fieldId: null,
      item: false,
      level: levels[index] ?? null,
    });
  }
}

function addPieces(passages: Passage[], { pieces }: Outline): void {
  for (const { span, view, scope, context, how } of pieces) {
    if (how === "heading" || span.end === span.start) continue;
    passages.push({
      view,
      start: span.start,
      span,
      kind: "text",
      section: scope.section,
      sectionIds: context.sectionIds,
      area: context.area,
      field: null,
      fieldId: context.fieldId,
      item: context.item,
      level: scope.level,
    });
  }
}

const noIds: readonly SectionId[] = [];
