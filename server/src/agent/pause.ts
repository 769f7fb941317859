/** Work that takes longer is cut into pieces, so that others are heard in between. */
const longestMs = 20;

/** Gives others their turn when the work since the last one took long. */
export function createPauses(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < longestMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}
