import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the files of a folder as they are when it starts, and nothing else: what is asked for is looked up in a list,
 * so that no address leads out of the folder.
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options] `base`: the path the folder is at, `/` or `/some/where/`
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function serveFolder(folder, { port = 0, base = "/" } = {}) {
  const files = new Map(
    fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [`${base}${encodeURI(name)}`, path.join(folder, name)]),
  );
  const index = files.get(`${base}index.html`);
  if (index !== undefined) files.set(base, index);
  const server = http.createServer((request, response) => {
    const address = (request.url ?? "").split(/[?#]/u, 1)[0] ?? "";
    const file = files.get(address);
    if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405).end();
    else if (file === undefined)
      response.writeHead(404, { "content-type": types[".txt"] }).end("Not found\n");
    else {
      response.writeHead(200, {
        "content-type": types[path.extname(file)] ?? "application/octet-stream",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      if (request.method === "HEAD") response.end();
      else
        fs.createReadStream(file)
          .on("error", () => response.destroy())
          .pipe(response);
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const { port: taken } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
