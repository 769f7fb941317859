import { availableParallelism } from "node:os";
import type { Io } from "../io.ts";
import type { Plan } from "../plan.ts";
import { note } from "../reading.ts";
import { uriOf } from "../uris.ts";
import type { Digests } from "./digest.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import { createPart, type Part, type PartTask, partOptions } from "./part.ts";
import type { Ran } from "./ran.ts";
import { type Pile, pileOf, threadsFor } from "./share.ts";

/** How a run is to be done; what it finds is the same whatever is said here. */
export interface RunOptions {
  /** `--jobs`, null when nobody says. */
  readonly jobs: number | null;
  /** `--cache`, with `--cache-location`. */
  readonly cache: { readonly location: string | null } | null;
  /** What safe fixes change is wanted, too. */
  readonly changes: boolean;
}

/** A plan, how it is to be carried out, and with what. */
export interface Run {
  readonly plan: Plan;
  readonly options: RunOptions;
  readonly io: Io;
  /** Called for each file that is read and for each that is checked. */
  readonly step: () => void;
}

/** Reads and checks the files of a plan. */
export async function runPlan(run: Run): Promise<Ran> {
  // Standard input is no file that a later run could look at.
  if (run.options.cache === null || run.plan.input !== null) return runAll(run, null);
  const { runWithCache } = await import("./cache/run-with-cache.ts");
  return runWithCache(run, run.options.cache.location);
}

/** Reads and checks all files, with nothing known before. With `digests` a later run can go by what is found. */
export async function runAll({ plan, options, io, step }: Run, digests: Digests | null): Promise<Ran> {
  const { workspace, input, source } = plan;
  const { crew } = io;
  const threads = crew === undefined ? 1 : threadsFor(options.jobs, workspace.length, availableParallelism());
  if (crew !== undefined && threads > 1) {
    // Only this thread has what came by standard input.
    const own = workspace.filter((file) => file === input?.file);
    const pile = pileOf(workspace.filter((file) => file !== input?.file));
    const part = partOf(plan, options, own, digests, pile);
    const task = taskOf(plan, options, [], pile);
    // Of the others nobody hears before the end: each step of this one stands for one of theirs.
    const steps = () => {
      for (let thread = 0; thread < threads; thread++) step();
    };
    return runJobs(part, { task, threads: crew.take(threads - 1), source, digests, step: steps });
  }
  const part = partOf(plan, options, workspace, digests);
  for (const _ of part.read()) step();
  part.restore([]);
  const known = digests === null ? [] : part.known();
  const check = part.check();
  let checked = check.next();
  while (checked.done !== true) {
    step();
    checked = check.next();
  }
  const files = checked.value;
  const { events } = part;
  if (digests === null || digests.moved()) return { files, events, remembered: null };
  return { files, events, remembered: { files, needs: part.needs(), known, digests: digests.all } };
}

/** The part of the plan that this thread does, with standard input. */
export function partOf(
  plan: Plan,
  options: RunOptions,
  files: readonly string[],
  digests: Digests | null,
  pile?: Pile,
): Part {
  const part = createPart(taskOf(plan, options, files, pile), plan.settingsFor, partOptions(digests));
  const { input } = plan;
  if (input !== null) {
    note(part.events.encodings, new Set(plan.wanted), input.file, input.read);
    part.session.open(uriOf(input.file), input.read.text, 1);
  }
  return part;
}

function taskOf(plan: Plan, { changes }: RunOptions, files: readonly string[], pile?: Pile): PartTask {
  const { cwd, wanted, named } = plan;
  return { cwd, files, ...(pile === undefined ? {} : { pile }), wanted, named: [...named], changes };
}
