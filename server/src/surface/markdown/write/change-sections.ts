import type { Section } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { Span } from "../../../text/span.ts";
import { cellWords, escapeHtml } from "./heading-like.ts";
import type { Patch } from "./patch.ts";
import type { Sheet } from "./sheet.ts";
import { backOverSpace } from "./sheet.ts";

/** The heading's words become others; its marks stay. */
export function renameSection({ text }: Sheet, section: Section, heading: string): TextEdit[] {
  const { headingSpan, style } = section;
  const flat = heading.replace(/\s+/g, " ").trim();
  if (flat === "" || flat === section.heading) return [];
  const words = style === "row" ? cellWords(flat) : style === "html" ? escapeHtml(flat) : flat;
  const bare =
    headingSpan.start === headingSpan.end && /\S$/.test(text.slice(0, headingSpan.start)) && style === "atx";
  return [{ span: headingSpan, newText: bare ? ` ${words}` : words }];
}

/** Takes a section out, and the gap that set it off. */
export function removeSection({ text, front }: Sheet, section: Section): TextEdit[] {
  const { start, end } = section.span;
  if (end < text.length) return [{ span: { start, end }, newText: "" }];
  const least = front?.end ?? 0;
  const before = backOverSpace(text, start, least);
  // The last one goes with the line break before it; the text's own last line break stays as it was.
  const tail = /\s*$/.exec(text)?.[0] ?? "";
  const keep = before <= least ? "" : (/^(?:\r\n|\n|\r)/.exec(tail)?.[0] ?? "");
  return [{ span: { start: before, end: text.length }, newText: keep }];
}

/** Puts sections that have one parent in another order; each keeps its subsections and the gap behind its place. */
export function orderSections({ text, role }: Sheet, order: readonly number[]): Patch | null {
  const moves = new Map<number, Section>();
  for (const group of groupByParent(role.sections, order)) {
    const slots = [...group].sort((a, b) => a - b);
    slots.forEach((slot, at) => {
      const section = role.sections[group[at] ?? slot];
      if (section !== undefined && group[at] !== slot) moves.set(slot, section);
    });
  }
  if (moves.size === 0) return null;
  const parts: (Span | string)[] = [];
  let at = 0;
  for (const slot of [...moves.keys()].sort((a, b) => a - b)) {
    const place = role.sections[slot];
    const moved = moves.get(slot);
    if (place === undefined || moved === undefined) continue;
    parts.push({ start: at, end: place.span.start }, core(text, moved));
    at = core(text, place).end;
  }
  parts.push({ start: at, end: text.length });
  return parts;
}

/** Indices by parent, in the order asked for; unknown ones and repetitions left out. */
function groupByParent(sections: readonly Section[], order: readonly number[]): number[][] {
  const groups = new Map<number | null, number[]>();
  for (const index of new Set(order)) {
    const section = sections[index];
    if (section === undefined) continue;
    groups.set(section.parent, [...(groups.get(section.parent) ?? []), index]);
  }
  return nested(sections, [...groups]).map(([, group]) => group);
}

/** Groups that lie inside a section another group moves are left alone: one thing at a time. */
function nested(
  sections: readonly Section[],
  groups: readonly (readonly [number | null, number[]])[],
): readonly (readonly [number | null, number[]])[] {
  const moving = groups.filter(([, group]) =>
    group.some((index, at) => at > 0 && index < (group[at - 1] ?? 0)),
  );
  const outer = new Set(moving.flatMap(([, group]) => group));
  return groups.filter(([parent]) => {
    for (let at = parent; at !== null; at = sections[at]?.parent ?? null) if (outer.has(at)) return false;
    return true;
  });
}

/** A section without the white space behind it. */
const core = (text: string, { span }: Section): Span => ({
  start: span.start,
  end: backOverSpace(text, span.end, span.start),
});
