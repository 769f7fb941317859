import net from "node:net";

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return listen(port).then(
    () => true,
    () => false,
  );
}

/** A port that nobody uses at the moment. */
export function freePort() {
  return listen(0);
}

/**
 * Take a port and give it back; the number of the port taken.
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(port, "127.0.0.1", () => {
      const taken = /** @type {net.AddressInfo} */ (probe.address()).port;
      probe.close(() => resolve(taken));
    });
  });
}
