import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Work } from "../jobs/protocol.ts";
import type { Answers } from "./answer.ts";

/** Threads that answer lines. */
export interface Pool {
  /** Hands lines to the thread that has least to do. Rejects when a thread fails. */
  answer(lines: readonly string[]): Promise<Answers>;
  end(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Those who wait for an answer, in the order they asked in. */
  readonly waiting: PromiseWithResolversOf<Answers>[];
}

interface PromiseWithResolversOf<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

export function createPool(count: number, program: string, work: Work): Pool {
  const threads = Array.from({ length: count }, () => start(program, work));
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

function start(program: string, workerData: Work): Thread {
  const worker = new Worker(program, { workerData, argv: [] });
  const waiting: Thread["waiting"] = [];
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answers: Answers) => waiting.shift()?.resolve(answers));
  worker.on("error", fail);
  void once(worker, "exit").then(([code]) => fail(new Error(`a thread ended early (${String(code)})`)), fail);
  return { worker, waiting };
}
