import type { Section } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { slice, trimSpan } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import { headerFacts } from "./header.ts";
import type { Look, LookOptions } from "./look.ts";
import { look } from "./look.ts";
import { isLayoutText } from "./marks.ts";
import { listedNames, matterEdit } from "./matter.ts";
import { saysTheSame } from "./same.ts";
import type { Trail } from "./trail.ts";
import { follow, type ReasonedEdit, sourceOf } from "./trail.ts";

/** A field that moved from the body into the front matter. */
export interface Lifted {
  readonly id: FieldId;
  /** As the source writes it; empty for a line that is nothing but the value. */
  readonly key: string;
  readonly value: string;
  /** Offset in the source. */
  readonly at: number | null;
  /** It stood in the source once more, in the same words. */
  readonly again: boolean;
}

/** Fields that belong into front matter. What a role asks for (学历, 经验, 证书) is read in its sections. */
const liftable: ReadonlySet<FieldId> = new Set<FieldId>([
  "title",
  "code",
  "organization",
  "department",
  "level",
  "grade",
  "reportsTo",
  "dottedLineTo",
  "directReports",
  "peers",
  "location",
  "remote",
  "employmentType",
  "headcount",
  "pay",
  "validThrough",
  "datePosted",
]);

/** A place of the body that is one field and nothing else. */
interface Candidate {
  readonly id: FieldId;
  readonly key: Span | null;
  readonly value: Span;
  readonly line: Span;
}

/**
 * Moves what the head of a document says in field lines, and in lines that are nothing but a pay range or a company's
 * name, into front matter, word for word. What stands twice in different words, what the front matter would read
 * otherwise, and what is more than a value stays where it is.
 */
export function lifted(trail: Trail, options: LookOptions): { trail: Trail; fields: readonly Lifted[] } {
  const seen = look(trail.text, options);
  if (seen === null || /^\+\+\+/u.test(trail.text)) return { trail, fields: [] };
  const wanted = candidatesOf(seen);
  const all = tryLift(trail, seen, wanted, options);
  if (all !== null) return all;
  let best: Candidate[] = [];
  for (const id of new Set(wanted.map((candidate) => candidate.id))) {
    const more = [...best, ...wanted.filter((candidate) => candidate.id === id)];
    if (tryLift(trail, seen, more, options) !== null) best = more;
  }
  return tryLift(trail, seen, best, options) ?? { trail, fields: [] };
}

function candidatesOf(seen: Look): readonly Candidate[] {
  const { role, document } = seen;
  const { text } = document;
  const head = headerFacts(seen);
  const fields = role.fields.filter((field) => liftable.has(field.id));
  const fixed = new Set(
    fields.filter(({ place }) => place === "front-matter" || place === "heading").map(({ id }) => id),
  );
  const lines = fields.flatMap((field): Candidate[] => {
    const inHead = field.section === null || role.sections[field.section]?.id === "basic";
    if (!inHead || field.place !== "line") return [];
    const value = trimSpan(text, field.valueSpan);
    const line = lineOf(seen, field.span);
    if (value.end === value.start || line === null) return [];
    return [{ id: field.id, key: field.keySpan, value, line }];
  });
  const found = [...head.map((line) => ({ ...line, key: null, line: line.value })), ...lines];
  return [...new Set(found.map(({ id }) => id))].flatMap((id) => {
    const same = found.filter((candidate) => candidate.id === id);
    const first = same[0];
    if (first === undefined) return [];
    const agree = same.every(({ value }) => words(text, value) === words(text, first.value));
    if (id === "title") return same.filter(({ value }) => words(text, value) === role.title?.value);
    if (fixed.has(id)) return [];
    // A range in the document's first lines is what is paid; a field of that name may say how it is made up.
    const bare = same.filter(({ key }) => key === null);
    return agree ? same : bare.length === 1 ? bare : [];
  });
}

const words = (text: string, place: Span): string => slice(text, place).replace(/\s+/gu, " ").trim();

/** The whole line of a field, when there is nothing on it but the field and marks; null else. */
function lineOf({ document: { text, lines } }: Look, place: Span): Span | null {
  const line = lines.lineAt(place.start);
  if (lines.lineAt(place.end) !== line) return null;
  const own = { start: lines.start(line), end: lines.end(line) };
  const around = text.slice(own.start, place.start) + text.slice(place.end, own.end);
  return isLayoutText(around) ? own : null;
}

function tryLift(
  trail: Trail,
  seen: Look,
  wanted: readonly Candidate[],
  options: LookOptions,
): { trail: Trail; fields: readonly Lifted[] } | null {
  if (wanted.length === 0) return { trail, fields: [] };
  const { text } = trail;
  const taken: { id: FieldId; again: boolean; candidate: Candidate }[] = [];
  for (const candidate of [...wanted].sort((a, b) => a.line.start - b.line.start)) {
    const again = candidate.id === "title" || taken.some(({ id }) => id === candidate.id);
    taken.push({ id: candidate.id, again, candidate });
  }
  const entries = taken
    .filter(({ again }) => !again)
    .map(({ id, candidate }) => [id, listedNames(seen, id, candidate.value)] as const);
  const matter = matterEdit(text, entries);
  if (matter === null) return null;
  const gone = taken.flatMap(({ candidate }) => lineEdits(text, candidate));
  const moved = withoutEmptyHead(follow(follow(trail, gone, "field"), [matter], "layout"), seen, options);
  const after = look(moved.text, options);
  const named = taken
    .filter(({ candidate }) => candidate.key === null)
    .map(({ id, candidate }) => ({ id, value: words(text, candidate.value) }));
  if (after === null || !saysTheSame(seen, after, named)) return null;
  return {
    trail: moved,
    fields: taken.map(({ id, again, candidate: { key, value } }) => ({
      id,
      key: key === null ? "" : words(text, key),
      value: words(text, value),
      at: sourceOf(trail, value)[0]?.start ?? null,
      again,
    })),
  };
}

/** Takes a field's line out: its label and value are in the front matter now, the rest was layout. */
function lineEdits(text: string, { key, value, line }: Candidate): readonly ReasonedEdit[] {
  const parts = key === null || key.start > value.start ? [value] : [key, value];
  const edits: ReasonedEdit[] = [];
  let at = line.start;
  for (const part of parts) {
    edits.push({ span: { start: at, end: part.start }, newText: "", why: "layout" });
    edits.push({ span: part, newText: "", why: "field" });
    at = part.end;
  }
  edits.push({ span: { start: at, end: Math.min(line.end + 1, text.length) }, newText: "", why: "layout" });
  return edits.filter(({ span }) => span.end > span.start);
}

/** The heading of a basic-information section that has nothing left in it goes, too. */
function withoutEmptyHead(trail: Trail, before: Look, options: LookOptions): Trail {
  const after = look(trail.text, options);
  const held = (section: Section): boolean => section.id === "basic" && section.empty;
  const empty = after?.role.sections.find(held);
  if (after === null || empty === undefined || before.role.sections.some(held)) return trail;
  const { start, end } = empty.headingLine;
  return follow(
    trail,
    [{ span: { start, end: Math.min(end + 1, trail.text.length) }, newText: "" }],
    "layout",
  );
}
