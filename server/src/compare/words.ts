import type { Mark } from "./change.ts";
import { commonPairs } from "./sequence.ts";

/** A character of Chinese, a word or number of the others, white space, or one other character. */
const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[.,]\p{N}+)*|\s+|./gsu;

/**
 * What stayed, went and came between two texts, by words. Joining what is not `added` gives `before`, what is not
 * `removed` gives `after`.
 */
export function marksOf(before: string, after: string): readonly Mark[] {
  const left = before.match(token) ?? [];
  const right = after.match(token) ?? [];
  const runs: Mark[] = [];
  let [i, j] = [0, 0];
  const upTo = (a: number, b: number): void => {
    add(runs, "removed", left.slice(i, a).join(""));
    add(runs, "added", right.slice(j, b).join(""));
  };
  for (const [a, b] of commonPairs(left, right)) {
    upTo(a, b);
    add(runs, "same", left[a] ?? "");
    [i, j] = [a + 1, b + 1];
  }
  upTo(left.length, right.length);
  return joined(runs);
}

function add(runs: Mark[], kind: Mark["kind"], text: string): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
  else runs.push({ kind, text });
}

/** A single character or blank that stayed between two changes is by chance: both changes are read as one. */
function joined(runs: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    add(result, "removed", removed);
    add(result, "added", added);
    [removed, added] = ["", ""];
  };
  runs.forEach((run, index) => {
    if (run.kind === "removed") removed += run.text;
    else if (run.kind === "added") added += run.text;
    else if (removed + added !== "" && index < runs.length - 1 && byChance(run.text)) {
      removed += run.text;
      added += run.text;
    } else {
      flush();
      add(result, "same", run.text);
    }
  });
  flush();
  return result;
}

const byChance = (text: string): boolean => /^(?:\s*|\p{Script=Han})$/u.test(text);
