const allowedCrashes = 4;
const within = 3 * 60_000;

/** Tells whether a server that has just ended may start again: not after its fifth end within three minutes. */
export function createCrashCounter(): (now: number) => boolean {
  let ends: number[] = [];
  return (now) => {
    ends = [...ends.filter((time) => now - time <= within), now];
    return ends.length <= allowedCrashes;
  };
}
