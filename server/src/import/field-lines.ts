import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { slice, trimSpan } from "../text/span.ts";
import type { FieldId } from "../vocabulary/fields.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Look, type LookOptions, look } from "./look.ts";
import { follow, type Trail } from "./trail.ts";

/** Where a further field may begin on a line: behind blanks or a bar; its name up to the colon, foreign ones of several words. */
const further =
  /(?:[ \t\u3000]*[|｜][ \t\u3000]*|[ \t\u3000]+)([^\s|｜:：，。；,;]{1,16}|[A-Za-z][\w/'’&.-]{0,20}(?: [\w/'’&.-]{1,20}){1,3})[ \t]*[:：]/gu;

/**
 * Fields that share a line of a document's head (`部门：人力资源部 汇报对象：人力资源经理`, `Department: Finance |
 * Location: Leeds`) on lines of their own. Word and web pages keep one of the blanks between them, which tells a reader
 * nothing.
 */
export function withFieldLines(trail: Trail, options: LookOptions): Trail {
  const seen = look(trail.text, options);
  if (seen === null) return trail;
  const { text } = trail;
  const edits: TextEdit[] = [];
  const said: Said[] = [];
  for (const line of headLines(seen)) {
    fieldsIn(text, line, options.vocabulary).forEach(({ gap, id, value }, index) => {
      if (index > 0) edits.push({ span: gap, newText: "\n\n" });
      if (id !== null) said.push({ id, value: slice(text, value) });
    });
  }
  if (edits.length === 0) return trail;
  const laid = follow(trail, edits, "layout");
  const after = look(laid.text, options);
  return after !== null && readsWith(seen, after, said) ? laid : trail;
}

/** The lines of the head that begin with a field. */
function headLines({ role, document: { text, lines } }: Look): readonly Span[] {
  const basic = (section: number | null): boolean =>
    section === null || role.sections[section]?.id === "basic";
  const found = role.fields
    .filter(({ place, section }) => place === "line" && basic(section))
    .map(({ span }) => lines.lineAt(span.start));
  return [...new Set(found)].map((line) =>
    trimSpan(text, { start: lines.start(line), end: lines.end(line) }),
  );
}

interface Said {
  readonly id: FieldId;
  readonly value: string;
}

/** A label that looks like a field's. */
const label = /^\p{Script=Han}{2,6}$/u;

interface LineField {
  /** Null for a label nobody knows. */
  readonly id: FieldId | null;
  /** Between the field before and this one. */
  readonly gap: Span;
  readonly value: Span;
}

/** The fields of a line that is nothing but fields, two of them known at least; none for any other line. */
function fieldsIn(text: string, line: Span, vocabulary: Vocabulary): readonly LineField[] {
  const words = slice(text, line);
  if (words.length > 400 || !/[:：].*[:：]/u.test(words)) return [];
  // A blank in front lets the first field be found as the others are.
  const keys = [...` ${words}`.matchAll(further)].flatMap(({ 0: found, 1: key = "", index }) => {
    const id = vocabulary.field(key)?.id ?? null;
    const start = line.start + index - 1;
    const gap = { start, end: start + found.lastIndexOf(key) };
    // One blank between foreign words parts nothing.
    const parts =
      index === 0 ||
      /[|｜\t\u3000]| {2}/u.test(slice(text, gap)) ||
      (id === null ? label.test(key) : /\p{Script=Han}/u.test(key));
    return parts && (id !== null || label.test(key)) ? [{ id, gap, end: start + found.length }] : [];
  });
  if (keys.length < 2 || keys[0]?.gap.end !== line.start) return [];
  const fields = keys.map(({ id, gap, end }, index) => ({
    id,
    gap,
    value: trimSpan(text, { start: end, end: keys[index + 1]?.gap.start ?? line.end }),
  }));
  const known = fields.flatMap(({ id }) => (id === null ? [] : [id]));
  if (known.length < 2 || new Set(known).size < known.length) return [];
  return fields.every(({ value }) => value.end > value.start && !/[。；;]/u.test(slice(text, value)))
    ? fields
    : [];
}

/** The same title and sections as before, and every field of the lines. */
function readsWith(before: Look, after: Look, said: readonly Said[]): boolean {
  const sections = ({ role }: Look): string => role.sections.map(({ id, heading }) => id ?? heading).join();
  return (
    before.role.title?.value === after.role.title?.value &&
    sections(before) === sections(after) &&
    said.every(({ id, value }) =>
      after.role.fields.some(
        (field) => field.id === id && slice(after.document.text, field.valueSpan).trim() === value,
      ),
    )
  );
}
