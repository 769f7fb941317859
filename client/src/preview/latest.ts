/** Runs a job again and again, one at a time: requests that come while it runs become one further run. */
export interface Latest {
  request(): void;
  dispose(): void;
}

/**
 * So many keystrokes, so few pictures: the pace is the answer's. A run that fails does not stop later ones;
 * telling the user is the job's own affair.
 */
export function createLatest(job: () => Promise<void>): Latest {
  let running = false;
  let wanted = false;
  let disposed = false;
  const run = async (): Promise<void> => {
    running = true;
    while (wanted && !disposed) {
      wanted = false;
      await job().catch(() => undefined);
    }
    running = false;
  };
  return {
    request: () => {
      wanted = true;
      if (!running && !disposed) void run();
    },
    dispose: () => {
      disposed = true;
    },
  };
}
