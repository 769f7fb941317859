import { type Change, type RoleDifference, type StandingChange, weights } from "./change.ts";
import { topicOrder } from "./topics.ts";

/** By weight, then by what it is about, then by where it stands. */
export function sorted(changes: readonly Change[]): readonly Change[] {
  const place = ({ before, after }: Change): number => (after ?? before)?.spans[0]?.start ?? 0;
  return [...changes].sort(
    (one, other) =>
      weights.indexOf(one.weight) - weights.indexOf(other.weight) ||
      topicOrder(one.topic) - topicOrder(other.topic) ||
      place(one) - place(other) ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
  );
}

const kinds: readonly Change["kind"][] = ["removed", "added", "changed", "moved"];

/** By path, then by position in the file. */
export const byPath = (one: RoleDifference, other: RoleDifference): number => {
  const [a, b] = [one.after ?? one.before, other.after ?? other.before];
  if (a === null || b === null) return 0;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.role - b.role;
};

/** Superiors first, then by path. */
export const sortedStandings = (changes: readonly StandingChange[]): readonly StandingChange[] =>
  [...changes].sort(
    (one, other) =>
      compare(other.kind, one.kind) ||
      compare(one.path.after ?? "", other.path.after ?? "") ||
      compare(one.after ?? "", other.after ?? ""),
  );

export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
