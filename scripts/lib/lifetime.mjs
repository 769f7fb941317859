/**
 * What has to happen before this process may end, however it is asked to.
 *
 * Ctrl+C reaches every process of the terminal's group, `kill` only one, a closed terminal sends SIGHUP, and npm may
 * be killed without passing anything on. All of them end here.
 */
const endings = new Set();
let watching = false;
let ending = false;

/**
 * Run `action` when the process is asked to stop. The returned function takes the request back.
 * @param {() => unknown} action
 */
export function atEnd(action) {
  endings.add(action);
  watchSignals();
  return () => endings.delete(action);
}

/** True from the first signal on. What breaks now breaks because it is being stopped. */
export function isEnding() {
  return ending;
}

function watchSignals() {
  if (watching) return;
  watching = true;
  process.on("SIGINT", () => end(130));
  process.on("SIGTERM", () => end(143));
  process.on("SIGHUP", () => end(129));
  watchNpm();
}

/** npm that is killed outright cannot tell its script, which would then live on with nobody to stop it. */
function watchNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const check = () => {
    if (process.ppid !== npm) end(129);
  };
  setInterval(check, 1000).unref();
}

/**
 * @param {number} code what a shell expects: 128 and the signal's number
 */
async function end(code) {
  // One Ctrl+C arrives twice, from the terminal and from npm. Ending takes a few seconds at most.
  if (ending) return;
  ending = true;
  for (const action of [...endings].reverse()) {
    await Promise.resolve(action()).catch?.(() => {});
  }
  process.exit(process.exitCode ?? code);
}
