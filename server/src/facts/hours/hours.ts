import type { Hours } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { clockParts } from "./hours-clock.ts";
import type { Part } from "./hours-part.ts";
import { regimeParts } from "./hours-regime.ts";
import { hoursSigns } from "./hours-signs.ts";
import { wordParts } from "./hours-words.ts";

/** Sections about others: the hours of a site, a shop or an interviewer are nobody's working time. */
const elsewhere = new Set([
  "company",
  "market",
  "apply",
  "process",
  "contact",
  "equal-opportunity",
  "boilerplate",
  "revision",
  "non-responsibilities",
  "career",
]);

/** Parts told in one piece of text; a hostile file must not cost seconds. */
const most = 200;

/** What is said about working time in a piece of text, one claim a sentence: `9:00-18:00，午休1小时，双休`. */
export function readHours(view: View, context: Context): readonly Unplaced<Hours>[] {
  if ((view.hints & hint.hours) === 0) return none;
  if (context.sectionIds.some((id) => elsewhere.has(id))) return none;
  const { text } = view;
  const signs = hoursSigns.of(text);
  const clocks = clockParts(text, signs, context);
  const words = wordParts(text, signs, context);
  const regimes = regimeParts(text, signs, context);
  if (clocks.length + words.length + regimes.length === 0) return none;
  const parts = [...clocks, ...words, ...regimes];
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  return sentences(text, parts.slice(0, most)).flatMap((group) => claimOf(view, group));
}

const none: readonly Unplaced<Hours>[] = [];

const sentenceEnd = /[。;!?\n|•]|\.(?=\s|$)/u;

/** Parts that stand in one sentence belong together. */
function sentences(text: string, parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let end = 0;
  for (const part of parts) {
    const group = groups[groups.length - 1];
    if (group === undefined || sentenceEnd.test(text.slice(end, part.start))) groups.push([part]);
    else group.push(part);
    end = Math.max(end, part.end);
  }
  return groups;
}

function claimOf(view: View, parts: readonly Part[]): readonly Unplaced<Hours>[] {
  const told = parts.filter(({ kind }) => kind !== "break");
  if (told.length === 0) return none;
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const day = dayOf(view.text, parts);
  const weekly = last(told, "weekly");
  return [
    {
      span: view.source(start, end),
      text: view.cased.slice(start, end).trim(),
      daily: day.daily,
      breakTold: day.breakTold,
      weekly,
      monthlyOvertime: last(told, "overtime"),
      restDays: mostRest(told),
      regimes: [...new Set(told.flatMap(({ regime }) => regime ?? []))],
      night: told.some(({ night }) => night === true),
      confidence: Math.min(...told.map(({ confidence }) => confidence)),
    },
  ];
}

/** 试用期单休，转正后双休: what nobody can deny is the longer rest. */
function mostRest(parts: readonly Part[]): number | null {
  const told = parts.flatMap(({ rest }) => rest ?? []);
  return told.length === 0 ? null : Math.max(...told);
}

function last(parts: readonly Part[], key: "weekly" | "overtime"): number | null {
  return parts.reduce<number | null>((found, part) => part[key] ?? found, null);
}

const labels =
  /早班|中班|晚班|白班|夜班|[a-d]班|班次|轮班|倒班|shift|冬[季令]|夏[季令]|或者?|(?:^|[^a-z])or(?![a-z])|\//u;

/**
 * The hours of a day. Words (每天工作8小时) go before clock times; of several shifts the longest counts, and the
 * two halves of one day (8:30-12:00，13:30-18:00) are taken together.
 */
function dayOf(text: string, parts: readonly Part[]): { daily: number | null; breakTold: boolean } {
  const worded = parts.find((part) => part.kind === "words" && part.daily !== undefined);
  if (worded?.daily !== undefined) return { daily: worded.daily, breakTold: worded.presence !== true };
  const clocks = parts.filter(({ kind }) => kind === "clock");
  const [first, ...others] = clocks;
  if (first?.from === undefined || first.to === undefined) return { daily: null, breakTold: false };
  const pause = parts.reduce((sum, part) => (part.kind === "break" ? sum + (part.hours ?? 0) : sum), 0);
  const length = ({ from, to }: Part): number => (to ?? 0) - (from ?? 0);
  const second = others[0];
  const words = text.slice(Math.max(0, first.start - 8), clocks[clocks.length - 1]?.end);
  if (
    clocks.length === 2 &&
    second?.from !== undefined &&
    second.from >= first.to &&
    second.from - first.to <= 4 &&
    first.to <= 14 &&
    !labels.test(words)
  )
    return { daily: round(length(first) + length(second)), breakTold: true };
  const presence = Math.max(...clocks.map(length));
  if (pause > 0 && pause < presence) return { daily: round(presence - pause), breakTold: true };
  return { daily: round(presence > 6 ? presence - 1 : presence), breakTold: presence <= 6 };
}

const round = (value: number): number => Math.round(value * 100) / 100;
