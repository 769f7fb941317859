/**
 * What is to be done, in an order that keeps to what each waits for.
 *
 * @typedef {object} Job
 * @property {string} name several may share one
 * @property {string[]} [needs] names of jobs that must be over before
 * @property {string[]} [after] the same, for jobs that may also not be there
 * @property {boolean} [alone] has the machine to itself, once all that stand before it are over
 */

/**
 * Does all jobs, as many at a time as there are lanes: whenever a lane is free, the first job that may begin.
 *
 * @template {Job} J
 * @param {readonly J[]} jobs what one needs stands before it, or it would wait for ever
 * @param {number} lanes
 * @param {(job: J) => Promise<void>} work must not throw
 */
export async function inLanes(jobs, lanes, work) {
  const waiting = [...jobs];
  /** @type {Map<J, Promise<void>>} */
  const running = new Map();
  const isOpen = (/** @type {string} */ name) =>
    [...waiting, ...running.keys()].some((job) => job.name === name);
  const mayBegin = (/** @type {J} */ job) =>
    job.alone
      ? running.size === 0 && waiting[0] === job
      : ![...(job.needs ?? []), ...(job.after ?? [])].some(isOpen);

  while (waiting.length > 0 || running.size > 0) {
    const isTaken = running.size >= lanes || [...running.keys()].some(({ alone }) => alone);
    const next = isTaken ? undefined : waiting.find(mayBegin);
    if (next === undefined) {
      if (running.size === 0) throw new Error(`Nothing can begin: ${waiting.map(({ name }) => name).join()}`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    running.set(
      next,
      work(next).finally(() => running.delete(next)),
    );
  }
}
