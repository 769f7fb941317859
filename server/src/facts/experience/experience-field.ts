import type { Field, FieldValue } from "../../role/role.ts";
import type { Experience } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readExperience } from "./experience.ts";

/**
 * Experience as data: `5`, `"5+"`, `[3, 5]`, `{min, max, scope}`, `{total, management, domain: […]}`, years all
 * of them. Spans are the document's. The management and domain claims are parts of the total.
 */
export function readExperienceField(
  field: Field,
  text: string,
  context: Context,
): readonly Unplaced<Experience>[] {
  const found: Unplaced<Experience>[] = [];
  for (const group of groups(field.values)) {
    const claims = readGroup(group, text, context);
    const total = found.findIndex(({ kind, parent }) => kind === "total" && parent === null);
    for (const claim of claims) {
      found.push(
        total >= 0 && group.kind !== "total" && claim.parent === null ? { ...claim, parent: total } : claim,
      );
    }
  }
  return found;
}

interface Group {
  readonly kind: Experience["kind"];
  readonly values: readonly FieldValue[];
  /** Length of the path that the values share. */
  readonly depth: number;
}

const kinds: Readonly<Record<string, Experience["kind"]>> = {
  total: "total",
  总年限: "total",
  总计: "total",
  總年資: "total",
  management: "management",
  管理: "management",
  domain: "domain",
  领域: "domain",
  領域: "domain",
  专业: "domain",
};

/** Values that make one claim: those of one `total`, one `management`, one entry of `domain`. Total comes first. */
function groups(values: readonly FieldValue[]): readonly Group[] {
  const byKey = new Map<string, { kind: Experience["kind"]; values: FieldValue[]; depth: number }>();
  for (const value of values) {
    const [first, second] = value.path;
    const kind = typeof first === "string" ? kinds[first.toLowerCase()] : undefined;
    const listed = kind === "domain" && typeof second === "number";
    const depth = kind === undefined ? 0 : listed ? 2 : 1;
    const key = value.path.slice(0, depth).join(" ");
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { kind: kind ?? "total", values: [value], depth });
    else group.values.push(value);
  }
  return [...byKey.values()].sort((a, b) => Number(b.kind === "total") - Number(a.kind === "total"));
}

function readGroup(group: Group, text: string, context: Context): readonly Unplaced<Experience>[] {
  const own = group.values.filter(({ path }) => path.length === group.depth);
  if (own.length > 0) return own.flatMap((value) => readScalar(value, group.kind, text, context));
  const list = group.values.filter(
    ({ path }) => path.length === group.depth + 1 && typeof path[group.depth] === "number",
  );
  if (list.length === 2 && list.every(({ value }) => numberOf(value) !== null)) {
    const [low, high] = list;
    return low === undefined || high === undefined
      ? []
      : [claim(group, text, list, numberOf(low.value), numberOf(high.value), true, "")];
  }
  if (list.length > 0) return list.flatMap((value) => readScalar(value, group.kind, text, context));
  const named = (names: readonly string[]): FieldValue | undefined =>
    group.values.find(({ path }) => names.includes(String(path[group.depth]).toLowerCase()));
  const min = named(["min", "minimum", "最低", "最少", "下限", "years", "年限"]);
  const max = named(["max", "maximum", "最高", "最多", "上限"]);
  const bounds = [min, max].filter(
    (value): value is FieldValue => value !== undefined && numberOf(value.value) !== null,
  );
  if (bounds.length === 0) return [];
  const scope = named(["scope", "field", "范围", "领域", "範圍"])?.value ?? "";
  return [claim(group, text, bounds, numberOf(min?.value), numberOf(max?.value), true, scope)];
}

function numberOf(value: string | undefined): number | null {
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** `5`, `"5+"`, `"3-5"`, or words like anywhere else. */
function readScalar(
  value: FieldValue,
  kind: Experience["kind"],
  text: string,
  context: Context,
): readonly Unplaced<Experience>[] {
  const raw = text.slice(value.span.start, value.span.end);
  const bare =
    /^\s*(?:(>=?|≥)\s*)?(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|~|～|至|到|to)\s*(\d+(?:\.\d+)?))?\s*(\+)?\s*$/u.exec(
      value.value,
    );
  if (bare !== null) {
    const low = Number(bare[2]);
    const high = bare[3] === undefined ? null : Number(bare[3]);
    const exclusive = bare[1] === ">";
    return [
      claim(
        { kind, values: [value], depth: 0 },
        text,
        [value],
        low,
        bare[4] === undefined ? high : null,
        !exclusive,
        "",
        high !== null && bare[4] !== undefined,
      ),
    ];
  }
  const from = quoteLength(raw);
  return readExperience(readPlain(raw.slice(from, raw.length - from)), {
    ...context,
    fieldId: "experience",
  }).map((experience) => ({
    ...experience,
    kind: kind === "total" ? experience.kind : kind,
    span: {
      start: experience.span.start + value.span.start + from,
      end: experience.span.end + value.span.start + from,
    },
    figure: {
      start: experience.figure.start + value.span.start + from,
      end: experience.figure.end + value.span.start + from,
    },
  }));
}

/** 1 when the scalar stands in quotes. */
export function quoteLength(raw: string): number {
  const first = raw.charAt(0);
  return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? 1 : 0;
}

function claim(
  group: Group,
  text: string,
  values: readonly FieldValue[],
  min: number | null,
  max: number | null,
  minInclusive: boolean,
  scope: string,
  ambiguous = false,
): Unplaced<Experience> {
  const start = Math.min(...values.map(({ span }) => span.start));
  const end = Math.max(...values.map(({ span }) => span.end));
  const from = values.length === 1 ? quoteLength(text.slice(start, end)) : 0;
  const span = { start: start + from, end: end - from };
  return {
    span,
    text: text.slice(span.start, span.end),
    min,
    max,
    minInclusive,
    maxInclusive: true,
    figure: span,
    kind: group.kind,
    field: scope,
    modality: "required",
    parent: null,
    ambiguous,
    degree: null,
    confidence: 1,
  };
}
