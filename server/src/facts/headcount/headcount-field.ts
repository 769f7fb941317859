import type { Field, FieldValue } from "../../role/role.ts";
import { quoteLength } from "../experience/experience-field.ts";
import type { Headcount } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readHeadcount } from "./headcount.ts";

/** Headcount as data: `3`, `"3-5"`, `[3, 5]`, `{min: 3, max: 5}`, 若干, 3人. Spans are the document's. */
export function readHeadcountField(
  field: Field,
  text: string,
  context: Context,
): readonly Unplaced<Headcount>[] {
  const own = field.values.filter(({ path }) => path.length === 0);
  if (own.length > 0) return own.flatMap((value) => readValue(value, text, context));
  const named = (names: readonly string[]): FieldValue | undefined =>
    field.values.find(({ path }) => names.includes(String(path[0]).toLowerCase()));
  const listed = field.values.filter(({ path }) => path.length === 1 && typeof path[0] === "number");
  const [low, high] =
    listed.length === 2
      ? listed
      : [
          named(["min", "minimum", "最低", "最少", "下限"]),
          named(["max", "maximum", "最高", "最多", "上限"]),
        ];
  const min = numberOf(low);
  const max = numberOf(high);
  if (min === null && max === null) return [];
  const { start, end } = field.valueSpan;
  return [{ span: { start, end }, text: text.slice(start, end), min, max, confidence: 1 }];
}

const inTitle =
  /[\s(（]+(?:招(?:聘)?|约)?\s*(\d{1,3})(?:\s*[-~～至到]\s*(\d{1,3}))?\s*(?:名|人|位)\s*[)）]?["'”]?$/u;

/** 门店店长 2名: how many are looked for, behind the title. */
export function readTitleCount({ values }: Field, text: string): readonly Unplaced<Headcount>[] {
  const [value] = values;
  if (value === undefined) return [];
  const raw = text.slice(value.span.start, value.span.end);
  const found = inTitle.exec(raw);
  if (found === null || found.index === 0) return [];
  const start = value.span.start + raw.indexOf(found[1] ?? "", found.index);
  const end = value.span.start + raw.replace(/[)）"'”\s]+$/u, "").length;
  const min = Number(found[1]);
  const max = found[2] === undefined ? min : Number(found[2]);
  return [{ span: { start, end }, text: text.slice(start, end), min, max, confidence: 0.9 }];
}

function numberOf(value: FieldValue | undefined): number | null {
  if (value === undefined || value.value.trim() === "") return null;
  const number = Number(value.value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** A text field may hold a few words besides: `2人（长期有效）`; the first number is it. */
function readValue(value: FieldValue, text: string, context: Context): readonly Unplaced<Headcount>[] {
  const raw = text.slice(value.span.start, value.span.end);
  const quote = quoteLength(raw);
  const [first] = readHeadcount(readPlain(raw.slice(quote, raw.length - quote)), {
    ...context,
    fieldId: "headcount",
  });
  if (first === undefined) return [];
  const by = value.span.start + quote;
  return [{ ...first, span: { start: first.span.start + by, end: first.span.end + by } }];
}
