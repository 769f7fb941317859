import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/**
 * Starts a language server over stdio and talks to it as an editor does, pushed and pulled diagnostics alike.
 * `definition`: `{ name, args, languageId, settings, handlers?({ root, text }) }`.
 */
export async function startServer(definition, root) {
  const started = performance.now();
  const child = spawn(process.execPath, definition.args, { cwd: root, stdio: ["pipe", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (data) => {
    errors = (errors + data).slice(-2000);
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const documents = new Map();
  const waiting = new Map();
  let pull = false;

  const section = (key) =>
    key ? key.split(".").reduce((value, part) => value?.[part], definition.settings) : definition.settings;
  const handlers = definition.handlers?.({ root, text: (uri) => documents.get(uri)?.text }) ?? {};
  for (const [method, handler] of Object.entries(handlers)) connection.onRequest(method, handler);
  connection.onRequest("workspace/configuration", ({ items }) =>
    items.map((item) => section(item.section) ?? null),
  );
  connection.onRequest("client/registerCapability", ({ registrations }) => {
    if (registrations.some(({ method }) => method === "textDocument/diagnostic")) pull = true;
    return null;
  });
  connection.onRequest(() => null);
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, version, diagnostics }) => {
    const document = documents.get(uri);
    if (document === undefined || (version !== undefined && version < document.version)) return;
    waiting.get(uri)?.(diagnostics);
    waiting.delete(uri);
  });
  connection.onNotification(() => undefined);
  connection.listen();

  const rootUri = pathToFileURL(root).href;
  const { capabilities: abilities } = await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: path.basename(root) }],
    initializationOptions: definition.initializationOptions,
    capabilities,
  });
  const initializeMs = performance.now() - started;
  if (abilities.diagnosticProvider) pull = true;
  await connection.sendNotification("initialized", {});
  const initializedAt = performance.now();
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: definition.settings });

  const diagnostics = async (uri) => {
    if (pull)
      return (
        (await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }))?.items ?? []
      );
    return bounded(
      new Promise((resolve) => waiting.set(uri, resolve)),
      `${definition.name}: no diagnostics\n${errors}`,
    );
  };
  const change = (uri, offset, character) => {
    const document = documents.get(uri);
    const before = document.text.slice(0, offset);
    const line = before.split("\n").length - 1;
    const position = { line, character: offset - (before.lastIndexOf("\n") + 1) };
    document.text = before + character + document.text.slice(offset);
    document.version++;
    return connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range: { start: position, end: position }, text: character }],
    });
  };
  return {
    pid: child.pid,
    started,
    initializeMs,
    initializedAt,
    request: (method, params) => connection.sendRequest(method, params),
    /** Opens a file; resolves with the milliseconds until its diagnostics. */
    async open(file) {
      const uri = pathToFileURL(file).href;
      const text = readFileSync(file, "utf8");
      documents.set(uri, { uri, text, version: 1 });
      const at = performance.now();
      const shown = pull ? null : diagnostics(uri);
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: definition.languageId, version: 1, text },
      });
      await (shown ?? diagnostics(uri));
      return { uri, ms: performance.now() - at };
    },
    /** Types one character; resolves with the milliseconds until the diagnostics of the new text. */
    async type(uri, offset, character) {
      const at = performance.now();
      const shown = pull ? null : diagnostics(uri);
      await change(uri, offset, character);
      await (shown ?? diagnostics(uri));
      return performance.now() - at;
    },
    /** Types one character without waiting for anything. */
    change,
    text: (uri) => documents.get(uri).text,
    usage: () => usage(child.pid),
    async stop() {
      await Promise.race([
        connection.sendRequest("shutdown"),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]).catch(() => undefined);
      connection.dispose();
      child.kill("SIGKILL");
    },
  };
}

async function bounded(promise, failure) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(failure)), 60_000);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Processor milliseconds and resident megabytes of a process, null where /proc is absent. */
function usage(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const values = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return {
      cpuMs: (Number(values[11]) + Number(values[12])) * 10, // USER_HZ is 100 on Linux
      rssMB: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000,
    };
  } catch {
    return null;
  }
}
