import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { isNamedRole } from "../../../config/role-name.ts";
import { type Arguments, count } from "../../flags.ts";
import { failed } from "../../outcome.ts";
import { isWithin } from "../../within.ts";
import { enoughFor, threadsFor } from "../share.ts";

/** With these there may be little to check, or it comes as lines: threads are started when more is known. */
const undecided = ["ndjson", "cache", "cache-location", "changed-since", "fix"];

/** Looking into more folders takes longer than it saves. */
const mostFolders = 200;

/**
 * How many threads a run of `check` will probably have, told by a short look at names, before the program is loaded.
 * Nothing but speed depends on it.
 */
export function threadsForeseen({ operands, flags }: Arguments, cwd: string): number {
  const jobs = count(flags, "jobs");
  const cores = availableParallelism();
  if (failed(jobs) || undecided.some((flag) => flags.has(flag))) return 1;
  if (threadsFor(jobs.value, Number.POSITIVE_INFINITY, cores) === 1) return 1;
  const enough = enoughFor(jobs.value, cores);
  return threadsFor(jobs.value, rolesSeen(foldersOf(operands, cwd), enough), cores);
}

/** What is below the working directory is read together; other paths only with their own surroundings. */
function foldersOf(operands: readonly string[], cwd: string): ReadonlySet<string> {
  const paths = operands.length === 0 ? [cwd] : operands.map((operand) => path.resolve(cwd, operand));
  return new Set(paths.map((full) => (isWithin(cwd, full) ? cwd : full)));
}

/** Counts role files, no further than to `enough`. */
function rolesSeen(folders: ReadonlySet<string>, enough: number): number {
  const waiting = [...folders];
  let seen = 0;
  for (let looked = 0; looked < mostFolders && seen < enough; looked++) {
    const folder = waiting[looked];
    if (folder === undefined) break;
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) waiting.push(path.join(folder, entry.name));
      else if (isNamedRole(entry.name)) seen++;
    }
  }
  return seen;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
