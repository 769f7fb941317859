/**
 * Work between messages. What the user waits for runs at the next turn of the event loop; the rest in slices
 * short enough that a keystroke that arrives meanwhile is hardly delayed.
 */
export interface Scheduler {
  /** Runs `job` at the next turn, once, however often it is asked for under the same name before. */
  soon(name: string, job: () => void): void;
  /** Puts work into the background queue; an item that is queued already keeps its place. */
  later(name: string, job: () => void): void;
  /** Resolves when the background queue is empty. */
  idle(): Promise<void>;
  dispose(): void;
}

/** How long background work may hold the thread. */
const sliceMs = 6;

/** `setImmediate` where there is one: a timer waits at least a millisecond, in browsers four. */
const nextTurn: (job: () => void) => void =
  typeof setImmediate === "function" ? (job) => void setImmediate(job) : (job) => void setTimeout(job, 0);

export function createScheduler(fail: (error: unknown) => void): Scheduler {
  const urgent = new Map<string, () => void>();
  const background = new Map<string, () => void>();
  let waiting: (() => void)[] = [];
  let turning = false;
  let stopped = false;

  const run = (job: () => void): void => {
    try {
      job();
    } catch (error) {
      fail(error);
    }
  };
  const take = (queue: Map<string, () => void>): (() => void) | null => {
    for (const [name, job] of queue) {
      queue.delete(name);
      return job;
    }
    return null;
  };
  const turn = (): void => {
    turning = false;
    if (stopped) return;
    for (let job = take(urgent); job !== null; job = take(urgent)) run(job);
    const end = performance.now() + sliceMs;
    while (background.size > 0 && performance.now() < end) {
      const job = take(background);
      if (job !== null) run(job);
    }
    if (background.size > 0) wake();
    else {
      const done = waiting;
      waiting = [];
      for (const resolve of done) resolve();
    }
  };
  const wake = (): void => {
    if (turning || stopped) return;
    turning = true;
    nextTurn(turn);
  };
  return {
    soon(name, job) {
      urgent.set(name, job);
      wake();
    },
    later(name, job) {
      if (!background.has(name)) background.set(name, job);
      wake();
    },
    idle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    dispose() {
      stopped = true;
      urgent.clear();
      background.clear();
      for (const resolve of waiting) resolve();
    },
  };
}
