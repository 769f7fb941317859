import { indexLines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { isSpace, slice, trimSpan } from "../text/span.ts";
import type { Dropped } from "./converters.ts";
import type { Lifted } from "./lift.ts";
import type { Look } from "./look.ts";
import type { Counted, Doubt, ImportReport, Repair, ReportedDrop, ReportedRepair } from "./report.ts";
import type { TitleSource } from "./title.ts";
import type { Removed, Trail } from "./trail.ts";

export interface Reported {
  readonly name: string;
  readonly fileName: string;
  readonly trail: Trail;
  readonly result: Look;
  readonly fields: readonly Lifted[];
  readonly titleFrom: TitleSource | null;
  /** What a converter left out before. */
  readonly dropped: readonly Dropped[];
  /** False when the source's lines are a converter's, which nobody has seen. */
  readonly linesCount: boolean;
  readonly doubts: readonly Doubt[];
}

/** Examples of a repair. */
const few = 5;
const around = 2;

const repairs: readonly Repair[] = ["pinyin", "stray-mark", "doubled-mark"];

export function reportOf(about: Reported): ImportReport {
  const { name, fileName, trail, result, fields, titleFrom, linesCount, doubts } = about;
  const { source, removed } = trail;
  const { document, role } = result;
  const lines = indexLines(source);
  const lineAt = (offset: number | null): number | null =>
    linesCount && offset !== null ? lines.lineAt(offset) + 1 : null;
  const gone = joined(removed);
  const of = (...reasons: readonly string[]): readonly Removed[] =>
    gone.filter(({ why }) => reasons.includes(why));
  const drops = of("boilerplate", "page-furniture", "picture", "hidden").flatMap(({ span, why }) =>
    linesIn(source, span).map(
      (line): ReportedDrop => ({
        why: why as ReportedDrop["why"],
        text: slice(source, line),
        line: lineAt(line.start),
      }),
    ),
  );
  const dropped = [
    ...about.dropped.filter(({ why }) => !isRepair(why)).map((drop) => ({ ...drop, line: null })),
    ...drops,
  ];
  const size = (...reasons: readonly string[]): number =>
    of(...reasons).reduce((sum, { span }) => sum + signsIn(slice(source, span)), 0);
  const before = (repair: boolean): number =>
    about.dropped
      .filter(({ why }) => isRepair(why) === repair)
      .reduce((sum, { text }) => sum + signsIn(text), 0);
  const whole = signsIn(source) + before(true) + before(false);
  const counts = {
    fields: size("field"),
    dropped: size("boilerplate", "page-furniture", "picture", "hidden") + before(false),
    repaired: size(...repairs) + before(true),
    layout: size("layout"),
  };
  return {
    version: 1,
    source: name,
    fileName,
    format: "markdown",
    title: role.title?.value ?? null,
    titleFrom: role.title === null ? null : titleFrom,
    kind: role.kind,
    language: role.language,
    sections: role.sections.map(({ id, heading, depth, headingSpan }) => ({
      id,
      heading,
      depth,
      line: document.lines.lineAt(headingSpan.start) + 1,
    })),
    fields: fields.map(({ id, key, value, at, again }) => ({ id, key, value, line: lineAt(at), again })),
    dropped,
    repaired: [
      ...repairs.flatMap((what) => repairOf(source, what, of(what))),
      ...repairs.flatMap((what) => converted(what, about.dropped)),
    ],
    layout: counted(
      of("layout")
        .flatMap(({ span }) => linesIn(source, span))
        .map((line) => slice(source, line).replace(/\s+/gu, " ")),
    ),
    doubts,
    characters: {
      source: whole,
      kept: whole - counts.fields - counts.dropped - counts.repaired - counts.layout,
      ...counts,
    },
  };
}

const isRepair = (why: string): boolean => repairs.some((repair) => repair === why);

function signsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) count++;
  return count;
}

/** The lines of a place that have words, trimmed. */
function linesIn(source: string, place: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = place.start;
  for (const line of slice(source, place).split("\n")) {
    const own = trimSpan(source, { start, end: start + line.length });
    if (own.end > own.start) lines.push(own);
    start += line.length + 1;
  }
  return lines;
}

/** In the order of the source, neighbours with one reason as one. */
function joined(removed: readonly Removed[]): readonly Removed[] {
  const all: Removed[] = [];
  for (const { span, why } of [...removed].sort((a, b) => a.span.start - b.span.start)) {
    const last = all[all.length - 1];
    if (last?.why === why && last.span.end === span.start && why !== "pinyin")
      all[all.length - 1] = { why, span: { start: last.span.start, end: span.end } };
    else all.push({ span, why });
  }
  return all;
}

function repairOf(source: string, what: Repair, places: readonly Removed[]): readonly ReportedRepair[] {
  const real = places.filter(({ span }) => slice(source, span).trim() !== "");
  if (real.length === 0) return [];
  return [
    {
      what,
      count: real.length,
      examples: real
        .slice(0, few)
        .map(({ span: { start, end } }) =>
          source.slice(lineStart(source, start), lineEnd(source, end)).replace(/\s+/gu, " ").trim(),
        ),
      removed: counted(real.map(({ span }) => slice(source, span))),
    },
  ];
}

/** Where an example begins: a few characters before the place, on its line. */
const lineStart = (source: string, at: number): number =>
  Math.max(at - around, source.lastIndexOf("\n", at - 1) + 1, 0);

function lineEnd(source: string, at: number): number {
  const end = source.indexOf("\n", at);
  return Math.min(at + around, end === -1 ? source.length : end);
}

/** What a converter repaired. */
function converted(what: Repair, dropped: readonly Dropped[]): readonly ReportedRepair[] {
  const own = dropped.filter(({ why, text }) => why === what && text !== "").map(({ text }) => text);
  return own.length === 0
    ? []
    : [{ what, count: own.length, examples: own.slice(0, few), removed: counted(own) }];
}

function counted(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}
