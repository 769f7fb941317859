import type { Intent } from "../../../role/intent.ts";
import type { RoleDocument } from "../../../role/role.ts";
import type { Span } from "../../../text/span.ts";
import type { Patch } from "./patch.ts";
import { compose, mapOffset, mapSpan } from "./patch.ts";

/** Follows sections, fields and spans of a document through changes of its text. */
export interface Followed {
  /** After one more change, whose outcome reads as `next`. */
  through(patch: Patch, next: RoleDocument): Followed;
  /** The intent with its indices and spans as they are now; null when what it is about is gone. */
  inCurrent(intent: Intent): Intent | null;
}

/** Where each section and field of the first document is now; -1 when it is gone. */
interface Now {
  readonly sections: readonly number[];
  readonly fields: readonly number[];
  readonly patch: Patch;
}

export function followed(document: RoleDocument): Followed {
  const role = document.roles[0];
  const sections = role?.sections.map((_section, index) => index) ?? [];
  const fields = role?.fields.map((_field, index) => index) ?? [];
  return follow(document, { sections, fields, patch: [{ start: 0, end: document.text.length }] });
}

function follow(current: RoleDocument, now: Now): Followed {
  return {
    through: (patch, next) =>
      follow(next, {
        sections: mapIndices(now.sections, headingLines(current), headingLines(next), patch),
        fields: mapIndices(now.fields, keys(current), keys(next), patch),
        patch: compose(now.patch, patch),
      }),
    inCurrent: (intent) => inCurrent(intent, now),
  };
}

const headingLines = (document: RoleDocument): readonly Span[] =>
  document.roles[0]?.sections.map(({ headingLine }) => headingLine) ?? [];

/** A field's key; of a title heading its words. */
const keys = (document: RoleDocument): readonly Span[] =>
  document.roles[0]?.fields.map(({ keySpan, span }) => (keySpan.start < keySpan.end ? keySpan : span)) ?? [];

/**
 * Indices into `before` as indices into `after`: by any character of the place that is still there, and by
 * count when a place was written anew and none came or went.
 */
function mapIndices(
  indices: readonly number[],
  before: readonly Span[],
  after: readonly Span[],
  patch: Patch,
): number[] {
  return indices.map((index) => {
    const place = before[index];
    if (place === undefined) return -1;
    for (let at = place.start; at < place.end; at++) {
      const offset = mapOffset(patch, at);
      if (offset === null) continue;
      const found = after.findIndex(({ start, end }) => start <= offset && offset < end);
      if (found !== -1) return found;
    }
    return before.length === after.length ? index : -1;
  });
}

function inCurrent(intent: Intent, { sections, fields, patch }: Now): Intent | null {
  switch (intent.kind) {
    case "renameSection":
    case "removeSection":
      return at(sections, intent.index, (index) => ({ ...intent, index }));
    case "addItem":
      return at(sections, intent.section, (section) => ({ ...intent, section }));
    case "removeField":
      return at(fields, intent.index, (index) => ({ ...intent, index }));
    case "orderSections":
      return {
        ...intent,
        order: intent.order.map((index) => sections[index] ?? -1).filter((index) => index !== -1),
      };
    case "removeItem":
    case "replaceSpan": {
      const span = spanNow(patch, intent.span);
      return span === null ? null : { ...intent, span };
    }
    default:
      return intent;
  }
}

function at(list: readonly number[], index: number, give: (now: number) => Intent): Intent | null {
  const now = list[index] ?? -1;
  return now === -1 ? null : give(now);
}

/** An empty span stands behind the character before it. */
function spanNow(patch: Patch, span: Span): Span | null {
  if (span.start < span.end) return mapSpan(patch, span);
  const offset = span.start === 0 ? mapOffset(patch, 0) : mapOffset(patch, span.start - 1);
  if (offset === null) return span.start === 0 ? span : null;
  const place = span.start === 0 ? offset : offset + 1;
  return { start: place, end: place };
}
