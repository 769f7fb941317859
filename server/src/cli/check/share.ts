/** One more thread has to have so many files to do: it has to be started, and its code gets fast only as it runs. */
const worthAThread = 150;

/** More of them only wait for each other. */
const mostForACore = 2;

/**
 * How many threads a run has. `asked` is `--jobs`; null when nobody asks: then as many as there are cores and as pay.
 * Never more than there are files, and not many more than cores.
 */
export const threadsFor = (asked: number | null, files: number, cores: number): number =>
  Math.max(
    1,
    asked === null
      ? Math.min(cores, Math.floor(files / worthAThread))
      : Math.min(asked, files, Math.max(4, mostForACore * cores)),
  );

/** With so many files there are as many threads as there can be. */
export const enoughFor = (asked: number | null, cores: number): number => asked ?? cores * worthAThread;

/** Files that threads take one at a time, so that none waits for another at the end. */
export interface Pile {
  readonly files: readonly string[];
  /** In memory that all threads see: the index of the first file nobody took. */
  readonly next: Int32Array;
}

export const pileOf = (files: readonly string[]): Pile => ({
  files,
  next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** The next file of a pile; undefined when all are taken. */
export const take = ({ files, next }: Pile): string | undefined => files[Atomics.add(next, 0, 1)];
