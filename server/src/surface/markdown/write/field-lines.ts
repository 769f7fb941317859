import type { Field } from "../../../role/role.ts";
import type { TextEdit } from "../../../text/edit.ts";
import type { FieldId } from "../../../vocabulary/fields.ts";
import { fieldIds } from "../../../vocabulary/fields.ts";
import type { SectionId } from "../../../vocabulary/sections.ts";
import { lineStart } from "../build.ts";
import { readMarker } from "../marker.ts";
import { isDelimiterRow, splitCells } from "../scan/table-rows.ts";
import type { Value } from "./field-value.ts";
import { onOneLine } from "./field-value.ts";
import { cellWords } from "./heading-like.ts";
import { renumbered } from "./numbering.ts";
import type { Sheet } from "./sheet.ts";
import { lineEnd } from "./sheet.ts";

const order = (id: FieldId): number => fieldIds.indexOf(id);

/**
 * The field lines or rows a new field would stand among: those before all sections or in the basic information,
 * else the largest group of several in one section.
 */
export function fieldGroup({ role }: Sheet): readonly Field[] {
  const groups = new Map<number | null, Field[]>();
  for (const field of role.fields) {
    if (field.place !== "line" && field.place !== "table") continue;
    groups.set(field.section, [...(groups.get(field.section) ?? []), field]);
  }
  const isHome = (section: number | null): boolean =>
    section === null || homes.has(role.sections[section]?.id ?? null);
  const weight = ([section, fields]: readonly [number | null, readonly Field[]]): number =>
    (isHome(section) ? 1000 : 0) + fields.length;
  const [best] = [...groups]
    .filter(([section, fields]) => isHome(section) || fields.length > 1)
    .sort((a, b) => weight(b) - weight(a));
  return best?.[1] ?? [];
}

const homes: ReadonlySet<SectionId | null> = new Set<SectionId | null>(["basic", "relationships"]);

/** A new field written like its neighbours: behind the one that comes nearest before it in the usual order. */
export function addFieldLine(sheet: Sheet, group: readonly Field[], id: FieldId, value: Value): TextEdit[] {
  const { text, lineBreak, role, vocabulary } = sheet;
  const before = group
    .filter((field) => order(field.id) <= order(id))
    .sort((a, b) => order(a.id) - order(b.id))
    .at(-1);
  const model = before ?? group[0];
  if (model === undefined) return [];
  const name = vocabulary.fieldName(id, role.language);
  const words = onOneLine(value, role.language);
  const line =
    model.place === "table" ? rowLike(text, model, name, words) : lineLike(text, model, name, words);
  if (before === undefined && !startsTable(text, model)) {
    const start = lineStart(text, model.span.start);
    return [{ span: { start, end: start }, newText: line + lineBreak }];
  }
  const end = behindDelimiter(text, lineEnd(text, model.span.end));
  return [{ span: { start: end, end }, newText: lineBreak + line }];
}

/** The row is the header of a table: nothing may stand above it or between it and the delimiter row. */
function startsTable(text: string, field: Field): boolean {
  const end = lineEnd(text, field.span.end);
  return field.place === "table" && behindDelimiter(text, end) !== end;
}

/** The end of the delimiter row when the next line is one. */
function behindDelimiter(text: string, end: number): number {
  const start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  const next = lineEnd(text, start);
  return start < text.length && isDelimiterRow(text, start, next) ? next : end;
}

/** `- **部门**：销售部` gives `- **级别**：P3`: the same marks around other words. */
function lineLike(text: string, model: Field, name: string, words: string): string {
  const start = lineStart(text, model.span.start);
  const first = text.slice(start, lineEnd(text, model.keySpan.end));
  const key = model.keySpan.start - start;
  const lead = first.slice(0, key);
  const colon =
    /^(?:\*\*|__|\*)?[ \t]*[:：](?:\*\*|__|\*)?[ \t]*/.exec(first.slice(model.keySpan.end - start))?.[0] ??
    "：";
  const bare = model.valueSpan.start === model.valueSpan.end && /:(?:\*\*|__|\*)?$/.test(colon);
  const gap = bare && words !== "" ? " " : "";
  // Of several fields on one line the first one's lead is the line's own.
  return nextNumber(/[:：|]/.test(lead) ? "" : lead) + name + colon + gap + words;
}

/** A numbered lead counts on. */
function nextNumber(lead: string): string {
  const start = lead.search(/\S/);
  const marker = start === -1 ? null : readMarker(`${lead}x`, start, lead.length + 1);
  if (marker === null || marker.ordinal === 0) return lead;
  return (
    lead.slice(0, start) +
    renumbered(lead.slice(start, marker.end), marker.ordinal + 1) +
    lead.slice(marker.end)
  );
}

/** The model's row with its first two cells filled anew and the rest empty. */
function rowLike(text: string, model: Field, name: string, words: string): string {
  const start = lineStart(text, model.span.start);
  const line = text.slice(start, lineEnd(text, model.span.end));
  if (!line.includes("|")) return `${name}\t${words}`;
  const cells = splitCells(line, 0, line.length);
  const [first, second] = cells;
  if (first === undefined || second === undefined) return `| ${name} | ${cellWords(words)} |`;
  const open = line.trimStart().startsWith("|") ? "| " : "";
  const close = line.trimEnd().endsWith("|") ? " |" : "";
  const empty = (line.includes("||") ? "|" : " |").repeat(Math.max(0, cells.length - 2));
  return `${open}${bolded(line, first, name)} | ${cellWords(words)}${close}${empty}`;
}

/** A key in bold type stays bold. */
const bolded = (
  line: string,
  cell: { readonly start: number; readonly end: number },
  name: string,
): string => (line.slice(cell.start, cell.end).startsWith("**") ? `**${name}**` : name);
