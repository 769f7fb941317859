import fs from "node:fs";
import http from "node:http";
import path from "node:path";

/** Where the proxy serves files of ours; VS Code has nothing there. */
const prefix = "/__rolewright/";

const types = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * The web extension host loads an extension under development only when the page's own configuration names it, and
 * only from the page's own origin. This proxy stands before VS Code's server, adds those lines to the page and serves
 * the files; everything else passes through untouched.
 *
 * @param {number} port of VS Code's server
 * @param {Record<string, string>} folders what to serve: path in the address → directory; the first that fits counts
 * @param {(address: (path: string) => object) => object} developmentOptions for VS Code's configuration
 */
export async function startWebProxy(port, folders, developmentOptions) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://proxy");
    if (pathname.startsWith(prefix)) return serveFile(folders, pathname, response);
    return forward(port, request, response, pathname === "/" ? addOptions : undefined);
  });
  server.on("upgrade", (request, socket, head) => tunnel(port, request, socket, head));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const authority = `127.0.0.1:${server.address().port}`;

  function addOptions(page) {
    const options = developmentOptions((file) => ({ scheme: "http", authority, path: prefix + file }));
    return addDevelopmentOptions(page, options);
  }

  return {
    origin: `http://${authority}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function serveFile(folders, pathname, response) {
  const asked = decodeURIComponent(pathname.slice(prefix.length));
  const served = Object.keys(folders).find((folder) => asked.startsWith(`${folder}/`));
  if (!served) return response.writeHead(404).end();
  const file = path.join(folders[served], path.posix.normalize(asked.slice(served.length)));
  fs.readFile(file, (error, content) => {
    if (error) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "text/plain" }).end(content);
  });
}

/** With `change`, the answer is read whole, changed and sent on. */
function forward(port, request, response, change) {
  const headers = { ...request.headers, "accept-encoding": "identity" };
  const onward = http.request({
    host: "127.0.0.1",
    port,
    path: request.url,
    method: request.method,
    headers,
  });
  onward.on("error", () => response.destroy());
  onward.on("response", (answer) => {
    if (!change) {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    let page = "";
    answer.setEncoding("utf8").on("data", (text) => {
      page += text;
    });
    answer.on("end", () => {
      const { "content-length": _old, ...rest } = answer.headers;
      response.writeHead(answer.statusCode, rest).end(change(page));
    });
  });
  request.pipe(onward);
}

/** The configuration is JSON in an HTML attribute. */
function addDevelopmentOptions(page, options) {
  const attribute = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  return page.replace(attribute, (_, before, encoded) => {
    const settings = JSON.parse(encoded.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    settings.developmentOptions = { ...settings.developmentOptions, ...options };
    return before + JSON.stringify(settings).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  });
}

/** A websocket: hand the bytes on in both directions. */
function tunnel(port, request, socket, head) {
  const onward = http.request({ host: "127.0.0.1", port, path: request.url, headers: request.headers });
  onward.on("error", () => socket.destroy());
  onward.on("upgrade", (answer, other, otherHead) => {
    const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("\r\n")}\r\n\r\n`);
    socket.write(otherHead);
    other.write(head);
    other.pipe(socket).pipe(other);
    socket.on("error", () => other.destroy());
    other.on("error", () => socket.destroy());
    socket.on("close", () => other.destroy());
  });
  onward.end();
}
