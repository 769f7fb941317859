import type { Worker } from "node:worker_threads";
import type { Thread } from "../jobs/crew.ts";
import type { Work } from "../jobs/protocol.ts";
import type { Answers } from "./answer.ts";

/** Threads that answer lines. */
export interface Pool {
  /** Hands lines to the thread that has least to do. Rejects when a thread fails. */
  answer(lines: readonly string[]): Promise<Answers>;
  end(): Promise<void>;
}

interface Busy {
  readonly worker: Worker;
  /** Those who wait for an answer, in the order they asked in. */
  readonly waiting: PromiseWithResolversOf<Answers>[];
}

interface PromiseWithResolversOf<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

export function createPool(idle: readonly Thread[], work: Work): Pool {
  const threads = idle.map((thread) => start(thread, work));
  return {
    answer(lines) {
      const thread = threads.reduce((least, other) =>
        other.waiting.length < least.waiting.length ? other : least,
      );
      return new Promise((resolve, reject) => {
        thread.waiting.push({ resolve, reject });
        thread.worker.postMessage(lines);
      });
    },
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function start({ worker, over }: Thread, work: Work): Busy {
  const waiting: Busy["waiting"] = [];
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answers: Answers) => waiting.shift()?.resolve(answers));
  over.catch(fail);
  worker.postMessage(work);
  return { worker, waiting };
}
