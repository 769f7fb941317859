import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { compileLess } from "./compiler.ts";

/** A thread of this program, which waits for a message with its work (`Work`). */
export interface Thread {
  readonly worker: Worker;
  /** Rejects when it fails or ends, which nobody has to wait for. */
  readonly over: Promise<never>;
}

/** The threads of a run. They load the program as soon as they are started, and that takes a while. */
export interface Crew {
  /** Starts threads that will probably be wanted; until they are, they keep nothing from ending. */
  prepare(count: number): void;
  /** So many threads, started by now or earlier. Whoever takes them ends them. */
  take(count: number): readonly Thread[];
  /** Ends those nobody took. */
  end(): Promise<void>;
}

/** `program`: the file that has what the threads run. */
export function createCrew(program: string): Crew {
  const ready: Thread[] = [];
  const prepare = (count: number): void => {
    while (ready.length < count) ready.push(start(program));
  };
  return {
    prepare,
    take(count) {
      prepare(count);
      const taken = ready.splice(0, count);
      for (const { worker } of taken) worker.ref();
      // Not before: a thread that starts with these options has no use for what Node has compiled of itself.
      if (count > 0) compileLess();
      return taken;
    },
    async end() {
      await Promise.all(ready.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

function start(program: string): Thread {
  const worker = new Worker(program, { argv: [] });
  worker.unref();
  const failed = once(worker, "error").then(([error]) => {
    throw error;
  });
  const ended = once(worker, "exit").then(([code]) => {
    throw new Error(`a thread ended early (${String(code)})`);
  });
  const over = Promise.race([failed, ended]);
  // A failure is heard of by whoever gives the thread its work.
  for (const promise of [failed, ended, over]) promise.catch(() => undefined);
  return { worker, over };
}
