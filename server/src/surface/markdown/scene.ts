import type { SectionId } from "../../vocabulary/sections.ts";
import type { Candidate } from "./candidate.ts";
import type { Habits } from "./habits.ts";
import { widthOf } from "./heading-words.ts";
import { markerRank } from "./marker.ts";
import type { Unit } from "./unit.ts";

/** A heading that is open where a candidate stands. */
export interface OpenHeading {
  readonly nests: Candidate["nests"];
  readonly level: number;
  readonly ids: readonly SectionId[];
  /** Index of its section. */
  readonly index: number;
}

/** Everything a decision may look at. */
export interface Scene {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly candidates: readonly (Candidate | null)[];
  readonly habits: Habits;
  readonly open: readonly OpenHeading[];
  /** The section the last heading began has nothing in it yet. */
  readonly fresh: boolean;
  /** Index of the title's unit, -1 without one. */
  readonly titleUnit: number;
  /** Whether a unit is a field line. */
  isField(index: number): boolean;
}

/** What stands after a candidate, comments and rules left out. */
export type Follow = "none" | "heading" | "sibling" | "nested" | "inner" | "list" | "text" | "row" | "other";

export function nextIndex(scene: Scene, index: number): number {
  let next = index + 1;
  while (scene.units[next]?.kind === "comment" || scene.units[next]?.kind === "break") next++;
  return next;
}

export function followOf(scene: Scene, index: number): Follow {
  const at = nextIndex(scene, index);
  const next = scene.units[at];
  if (next === undefined) return "none";
  if (next.kind === "heading") return "heading";
  if (next.kind === "row") return "row";
  if (next.kind === "item") {
    if (!next.free) return "nested";
    if (isSibling(scene, index, at)) return "sibling";
    return byRank(scene, index, at);
  }
  if (next.kind !== "text") return "other";
  if (!next.free) return "nested";
  const candidate = scene.candidates[at];
  if (candidate === null || candidate === undefined) return "text";
  return candidate.style === "bracket" || candidate.style === "atx" || candidate.match?.how === "exact"
    ? "heading"
    : "text";
}

/** An item counted like the candidate; bullets must be the same sign. */
function isSibling({ text, units, candidates }: Scene, index: number, next: number): boolean {
  const kind = candidates[index]?.marker?.kind;
  if (units[next]?.marker?.kind !== kind) return false;
  return kind !== "bullet" || text.charAt(units[next]?.start ?? 0) === text.charAt(units[index]?.start ?? 0);
}

/** 二、 after 1. ends what 1. begins; （1） after it is counted inside it; bullets are a list of another kind. */
function byRank({ units, candidates }: Scene, index: number, next: number): Follow {
  const own = candidates[index]?.marker?.kind;
  const other = units[next]?.marker?.kind ?? "bullet";
  if (own === undefined) return "list";
  if (markerRank[other] < markerRank[own]) return "heading";
  return other === "bullet" || own === "bullet" ? "list" : "inner";
}

/** The next line is prose: clearly longer than a label, with a sentence's end, or it announces a list. */
export function introduces(scene: Scene, index: number): boolean {
  const at = nextIndex(scene, index);
  const next = scene.units[at];
  if (next === undefined || !endsSentence(scene, next)) return false;
  const words = scene.text.slice(next.from, next.to);
  return widthOf(words) > 16 || (/[:：]$/.test(words) && (scene.candidates[at]?.match ?? null) === null);
}

export const endsSentence = ({ text }: Scene, { from, to }: Unit): boolean =>
  to > from && "。.：:；;！!？?”）)".includes(text.charAt(to - 1));

/** What stands before the line has come to an end: a blank line, another kind of block, a field, a sentence's end. */
export function endsBefore(scene: Scene, index: number): boolean {
  const unit = scene.units[index];
  const before = scene.units[index - 1];
  if (unit === undefined || unit.blank || before === undefined || !unit.joins) return true;
  const whole = scene.titleUnit === index - 1 || scene.isField(index - 1);
  return whole || before.kind !== "text" || endsSentence(scene, before);
}

/**
 * A section that is open is about the same and nothing else: `岗位职责：` under `## 岗位职责` is an introduction, under
 * `## 岗位职责与权限` a part.
 */
export const repeats = ({ open }: Scene, ids: readonly SectionId[]): boolean => {
  const main = ids[0];
  return main !== undefined && open.some((heading) => heading.ids.length === 1 && heading.ids[0] === main);
};
