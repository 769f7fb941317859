/** One more thread has to have so many files to do: it has to be started, and its code gets fast only as it runs. */
const worthAThread = 400;

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

/**
 * Shares files out, one to each in turn: neighbours are alike in size. `first` names a file that has to be in the
 * first share.
 */
export function shareOut(
  files: readonly string[],
  parts: number,
  first: string | null,
): readonly (readonly string[])[] {
  const shares = Array.from({ length: parts }, (): string[] => []);
  let next = 0;
  for (const file of files) {
    if (file === first) shares[0]?.push(file);
    else shares[next++ % parts]?.push(file);
  }
  return shares;
}
