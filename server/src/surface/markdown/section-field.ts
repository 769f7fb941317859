import type { Block, Field, FieldValue } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { SectionDraft } from "./build.ts";
import { hasHan, widthOf } from "./heading-words.ts";
import { plainWords, unwrap, withoutHardBreak } from "./inline.ts";

/** Fields that may be a section of their own: one short value, or one name an item. The rest are prose. */
const single: ReadonlySet<FieldId> = new Set<FieldId>([
  "title",
  "code",
  "organization",
  "department",
  "level",
  "grade",
  "location",
  "remote",
  "employmentType",
  "headcount",
  "validThrough",
  "datePosted",
  "reportsTo",
]);
const several: ReadonlySet<FieldId> = new Set<FieldId>([
  "directReports",
  "peers",
  "dottedLineTo",
  "reportsTo",
  "aliases",
]);

const widest = 60;

/** The field a section is when its body is one value: `## 工作地点` over 北京, `## 直接下级` over a list of names. */
export function sectionField(
  text: string,
  draft: SectionDraft,
  index: number,
  vocabulary: Vocabulary,
): Field | null {
  if (draft.blocks.length === 0 || draft.heading.length > 40) return null;
  const match = vocabulary.field(draft.heading);
  if (match === null) return null;
  const blocks = draft.blocks.filter((block) => block.kind !== "comment");
  const [first] = blocks;
  if (first === undefined || blocks.length > 20) return null;
  const listed = blocks.every((block) => block.kind === "item" && block.depth === 0);
  const one =
    blocks.length === 1 && (first.kind === "paragraph" || first.kind === "item" || first.kind === "row");
  if (!(one && (single.has(match.id) || several.has(match.id))) && !(listed && several.has(match.id)))
    return null;
  const values = blocks.map((block) => valueIn(text, block));
  const whole = values.every((value): value is FieldValue => value !== null);
  const last = values.at(-1);
  const start = values[0];
  if (!whole || start === null || start === undefined || last === null || last === undefined) return null;
  const valueSpan = { start: start.span.start, end: last.span.end };
  return {
    id: match.id,
    place: "section",
    keySpan: draft.headingSpan,
    valueSpan,
    span: { start: draft.headingSpan.start, end: valueSpan.end },
    values,
    data: values.length === 1 ? values[0]?.value : values.map(({ value }) => value),
    section: index,
  };
}

/** The words of a block, or of its only filled cell, when they are a short value. */
function valueIn(text: string, block: Block): FieldValue | null {
  if (block.kind !== "row") return shortValue(text, block.content);
  const filled = block.cells.filter((cell) => cell.start < cell.end);
  return filled[0] === undefined || filled.length > 1 ? null : shortValue(text, filled[0]);
}

/** The words of a span when they are a short value and no sentence, else null. */
export function shortValue(text: string, place: Span): FieldValue | null {
  const span = unwrap(text, withoutHardBreak(text, place));
  const words = text.slice(span.start, span.end);
  if (words === "" || words.length > 200 || isSentence.test(words)) return null;
  const value = plainWords(words);
  const latin = !hasHan(value) && value.split(" ").length > 8;
  return widthOf(value) > widest || value === "" || latin ? null : { value, span, path: [] };
}

const isSentence = /[\n\r。；;！!]|[.?？][\s)）]|[.?？:：]$/;
