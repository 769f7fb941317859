import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { test as base } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { program } from "../cli/support/program.ts";

/** A client over stdio that can do no more than it says. */
export interface Minimal {
  readonly dir: string;
  readonly server: ChildProcess;
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Requests and notifications the server sent, besides diagnostics. */
  readonly asked: readonly string[];
  uri(file: string): string;
  open(file: string, text?: string): void;
  save(file: string): void;
  until(file: string, condition: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
}

export interface Setting {
  readonly files: Readonly<Record<string, string>>;
  readonly capabilities?: object;
  /** What `initialize` says besides; the folder when left out. */
  readonly params?: (uri: (file: string) => string) => object;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What happens before `initialize`. */
  readonly before?: (connection: MessageConnection) => Promise<void>;
}

/** What `initialize` says of a folder, to clients that know one only. */
export const inFolder = (uri: (file: string) => string) => ({ rootUri: uri("") });

export type Start = (setting: Setting) => Promise<Minimal>;

/** Each test has servers of its own, and they end with it. */
export const it = base.extend<{ start: Start }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads which fixtures are asked for from the pattern.
  start: async ({}, use) => {
    const clients: Minimal[] = [];
    await use(async (setting) => {
      const client = await startMinimal(setting);
      clients.push(client);
      return client;
    });
    for (const { server, dir } of clients) {
      server.kill("SIGKILL");
      rmSync(dir, { recursive: true, force: true });
    }
  },
});

/** A client that can do what it is told to and answers every request of the server with an error. */
async function startMinimal({
  files,
  capabilities = {},
  params = inFolder,
  args = [],
  env,
  before,
}: Setting): Promise<Minimal> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "rolewright-minimal-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  const server = spawn(process.execPath, [program, "lsp", "--stdio", ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, LC_ALL: "C", ...env },
  });
  const { stdout, stdin } = server;
  const connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  const latest = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  const asked: string[] = [];
  connection.onNotification("textDocument/publishDiagnostics", (told: PublishDiagnosticsParams) => {
    latest.set(told.uri, told.diagnostics);
    for (const look of waiting) look();
  });
  connection.onNotification((method) => void asked.push(method));
  connection.onRequest((method) => {
    asked.push(method);
    throw new Error(`this client knows no ${method}`);
  });
  connection.listen();
  const uri = (file: string): string => pathToFileURL(path.join(dir, file)).href.replace(/\/$/, "");
  await before?.(connection);
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities,
    ...params(uri),
  });
  await connection.sendNotification("initialized", {});
  const until: Minimal["until"] = (file, condition) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = latest.get(uri(file));
        if (found === undefined || !condition(found)) return;
        waiting.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(
        () => reject(new Error(`${file}: ${JSON.stringify(latest.get(uri(file))?.map(({ code }) => code))}`)),
        20_000,
      );
      waiting.add(look);
      look();
    });
  return {
    dir,
    server,
    connection,
    initialized,
    asked,
    uri,
    until,
    open(file, text = files[file] ?? "") {
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uri(file), languageId: "", version: 1, text },
      });
    },
    save(file) {
      void connection.sendNotification("textDocument/didSave", { textDocument: { uri: uri(file) } });
    },
  };
}
