import type { Candidate } from "./candidate.ts";
import type { MarkerKind } from "./marker.ts";
import { markerRank } from "./marker.ts";
import type { OpenHeading } from "./scene.ts";

/**
 * How many of the open headings enclose a new one. ATX, setext and HTML headings go by level and end
 * everything else. The others never end those; among themselves numbered ones go by rank (一、 over （一） over
 * 1.), and each kind ends the last of its own. A kind that is new here stands inside what is open.
 */
export function enclosing(open: readonly OpenHeading[], candidate: Candidate): number {
  if (candidate.nests === "marked") {
    let kept = 0;
    while (kept < open.length && isMarkedAbove(open[kept], candidate.level)) kept++;
    return kept;
  }
  const floor = open.findLastIndex((heading) => heading.nests === "marked") + 1;
  for (let index = floor; index < open.length; index++) {
    const heading = open[index];
    if (heading !== undefined && yields(heading.nests, candidate.nests)) return index;
  }
  // `一、任职资格` after a label `基本信息：` is its equal; `一、日常管理` under `岗位职责：` is a part of it.
  if (isNumbered(candidate.nests) && candidate.match?.how === "exact") {
    let kept = open.length;
    while (kept > floor && isWeak(open[kept - 1]?.nests)) kept--;
    return kept;
  }
  return open.length;
}

const isMarkedAbove = (heading: OpenHeading | undefined, level: number): boolean =>
  heading?.nests === "marked" && heading.level < level;

export const isNumbered = (nests: Candidate["nests"]): nests is MarkerKind =>
  Object.hasOwn(markerRank, nests);

const isWeak = (nests: Candidate["nests"] | undefined): boolean => nests === "label" || nests === "bold";

/** True when an open heading of this kind ends where one of the other kind begins. */
function yields(open: Candidate["nests"], next: Candidate["nests"]): boolean {
  if (open === next) return true;
  if (open === "rowcell") return true;
  if (open === "row") return next !== "rowcell";
  return isNumbered(open) && isNumbered(next) && markerRank[open] > markerRank[next];
}
