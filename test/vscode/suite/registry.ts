/**
 * The smallest test runner that works in every extension host: VS Code calls `run()` once, the results leave through
 * the log, where `driver/suite-results.mjs` reads them.
 */
type Body = () => Promise<void> | void;

type Result = { name: string; status: "passed" | "failed" | "skipped"; ms: number; message?: string };

class Skipped extends Error {}

const tests: { name: string; body: Body }[] = [];

/** A test may wait for a server to start on a busy machine, but not for ever. */
const testTimeout = 90_000;

export function test(name: string, body: Body): void {
  tests.push({ name, body });
}

/** Ends the running test without judging it, for what this host does not have. */
export function skip(why: string): never {
  throw new Skipped(why);
}

/** True in the host of vscode.dev and of browsers in general, where there is no Node. */
export const inWebHost = typeof process === "undefined" || !process.versions?.node;

export async function runAll(): Promise<void> {
  let failed = 0;
  for (const { name, body } of tests) {
    const result = await runOne(name, body);
    if (result.status === "failed") failed += 1;
    console.log(`rolewright-test ${JSON.stringify(result)}`);
  }
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed`);
}

async function runOne(name: string, body: Body): Promise<Result> {
  const start = Date.now();
  try {
    await inTime(body);
    return { name, status: "passed", ms: Date.now() - start };
  } catch (error) {
    const ms = Date.now() - start;
    if (error instanceof Skipped) return { name, status: "skipped", ms, message: error.message };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, status: "failed", ms, message };
  }
}

async function inTime(body: Body): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${testTimeout / 1000} s`)), testTimeout);
  });
  try {
    await Promise.race([body(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
