import v8 from "node:v8";

/** Releases of Node where these options of V8 are known to be there and to help. */
const triedFrom = 20;
const triedTo = 24;

/** V8 of Node 20 and 21. Later ones have no such budget, and say so on standard error. */
const withBudget = 11;

/**
 * Tells V8 to compile less: every thread makes its own fast code, and with several of them the making takes a third of
 * the time of a thousand files. Code has to be hotter before it is made, and takes in fewer other functions. Only
 * speed depends on it.
 */
export function compileLess(): void {
  const release = majorOf(process.versions.node);
  if (release < triedFrom || release > triedTo) return;
  if (majorOf(process.versions.v8) === withBudget) v8.setFlagsFromString("--interrupt-budget=300000");
  v8.setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}

const majorOf = (version: string): number => Number(version.split(".")[0]);
