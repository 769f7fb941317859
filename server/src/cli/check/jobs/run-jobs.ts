import { once } from "node:events";
import type { Plan } from "../../plan.ts";
import type { Events } from "../../reading.ts";
import { decodeFiles, decodeKnown, decodeNeeds, encodeKnown } from "../codec.ts";
import type { Digests } from "../digest.ts";
import type { Part, PartTask } from "../part.ts";
import type { Ran } from "../ran.ts";
import type { Thread } from "./crew.ts";
import type { Others, PartResult, Said, Work } from "./protocol.ts";

export interface JobsOptions {
  /** What each of the other threads does. */
  readonly task: PartTask;
  /** They have no work yet. */
  readonly threads: readonly Thread[];
  readonly source: Plan["source"];
  /** For a later run that wants to know what this one depended on, the files that this thread reads; else null. */
  readonly digests: Digests | null;
  readonly step: () => void;
}

/**
 * Reads and checks in several threads, of which this one is the first with `own`. Rejects with the error of a thread
 * that fails; all of them have ended when it is settled.
 */
export async function runJobs(own: Part, options: JobsOptions): Promise<Ran> {
  const { task, source, digests, step } = options;
  const work: Work = { work: "part", task, source, keep: digests !== null };
  const threads = options.threads.map((thread) => start(thread, work));
  try {
    for (const _ of own.read()) step();
    const mine = own.known();
    const theirs = await Promise.all(threads.map((thread) => thread.read));
    const all = [encodeKnown(mine), ...theirs];
    threads.forEach((thread, index) => {
      const others: Others = all.filter((_, other) => other !== index + 1);
      thread.worker.postMessage(others);
    });
    const decoded = theirs.map(decodeKnown);
    for (const known of decoded) own.restore(known);
    const check = own.check();
    let checked = check.next();
    while (checked.done !== true) {
      step();
      checked = check.next();
    }
    const results = await Promise.all(threads.map((thread) => thread.checked));
    const files = [...checked.value, ...results.flatMap((result) => decodeFiles(result.files))];
    const events = together(own.events, results);
    if (digests === null || digests.moved() || results.some(({ moved }) => moved))
      return { files, events, remembered: null };
    const remembered = {
      files,
      needs: [...own.needs(), ...results.flatMap(({ needs }) => decodeNeeds(needs))],
      known: [...mine, ...decoded.flat()],
      digests: new Map([...digests.all, ...results.flatMap((result) => result.digests)]),
    };
    return { files, events, remembered };
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

interface Busy extends Thread {
  /** What the others have to know of its files. */
  readonly read: Promise<string>;
  readonly checked: Promise<PartResult>;
}

function start({ worker, over }: Thread, work: Work): Busy {
  const said = async (): Promise<Said> => {
    const [message] = await once(worker, "message");
    return message as Said;
  };
  const next = (): Promise<Said> => Promise.race([said(), over]);
  const read = next().then((message) => {
    if (message.said !== "read") throw new Error("a thread spoke out of turn");
    return message.known;
  });
  const checked = read.then(next).then((message) => {
    if (message.said !== "checked") throw new Error("a thread spoke out of turn");
    return message;
  });
  // Waited for where they are needed; a failure before that is no surprise.
  for (const promise of [read, checked]) promise.catch(() => undefined);
  worker.postMessage(work);
  return { worker, over, read, checked };
}

function together(own: Events, results: readonly PartResult[]): Events {
  return {
    unread: new Map([...own.unread, ...results.flatMap(({ unread }) => unread)]),
    encodings: new Map([...own.encodings, ...results.flatMap(({ encodings }) => encodings)]),
    errors: [...own.errors, ...results.flatMap(({ errors }) => errors)],
  };
}
