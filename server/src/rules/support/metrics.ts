import type { Facts, Metric } from "../../facts/fact.ts";
import { metricKey } from "../../facts/metric/metric-names.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Role, Section } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { reliable } from "./places.ts";
import { hasWordsOn } from "./sections.ts";

/** Measures with a figure to reach. Examples in brackets set nothing. */
export const targetsOf = ({ metrics }: Facts): readonly Metric[] =>
  metrics.filter(
    (metric) => reliable(metric) && metric.name !== "" && metric.figure !== null && !metric.example,
  );

/** The measures that have a target somewhere in the role, by name. */
export interface Targets {
  /** True when the role gives this measure, or a more or less precise one of the name, a target. */
  has(name: string): boolean;
  /** True when the name at this place has a figure right there, be it an example. */
  told(name: Span): boolean;
  readonly size: number;
}

export function targetNames(facts: Facts): Targets {
  if (facts.metrics.length === 0) return noTargets;
  const keys = new Set(targetsOf(facts).map(({ name }) => metricKey(name)));
  const ends = new Set([...keys].flatMap((key) => [...endings(key)]));
  const told = facts.metrics.filter(({ figure }) => figure !== null).map(({ span }) => span);
  return {
    size: keys.size,
    told: (place) => isWithin(told, place),
    has(name) {
      const own = metricKey(name);
      if (keys.has(own) || ends.has(own)) return true;
      for (const end of endings(own)) if (keys.has(end)) return true;
      return false;
    },
  };
}

const noTargets: Targets = { size: 0, has: () => false, told: () => false };

/** The ends of a name that may be a shorter name of the same measure: 团队客户满意度, 客户满意度. */
function* endings(key: string): Iterable<string> {
  for (let at = 1; at <= Math.min(key.length, 40) - 3; at++) yield key.slice(at);
}

/** True when one of the spans, which are in order, holds the place. */
function isWithin(spans: readonly Span[], place: Span): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.start <= place.start) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= place.start && place.end <= span.end;
}

/** Sections and fields that list how the work is measured. */
export const hasMetricList = (role: Role): boolean =>
  hasWordsOn(role, "kpi") || role.fields.some(({ id }) => id === "metrics");

const ends = /[。；;！!？?\n\r]/u;

/** The words of the sentence a place stands in, within its line; folded, as grammars read them. */
export function sentenceAround(text: string, place: Span): string {
  let start = place.start;
  while (start > 0 && place.start - start < 120 && !ends.test(text.charAt(start - 1))) start--;
  let end = place.end;
  while (end < text.length && end - place.end < 60 && !ends.test(text.charAt(end))) end++;
  return foldSameLength(text.slice(start, end));
}

/**
 * Where a passage lists measures: in a section or field about them, or in a table's column beside the duties
 * (工作目标). Null elsewhere.
 */
export function listedIn(role: Role, passage: Passage): "list" | "column" | null {
  if (passage.kind === "heading" || passage.kind === "title") return null;
  if (passage.fieldId === "metrics") return passage.field === null ? "column" : "list";
  if (!passage.sectionIds.includes("kpi")) return null;
  let at = passage.section;
  for (let depth = 0; at !== null && depth < 8; depth++) {
    const section: Section | undefined = role.sections[at];
    if (section === undefined || section.ids.includes("kpi")) return "list";
    if (section.ids.length > 0) return "column";
    at = section.parent;
  }
  return "list";
}
