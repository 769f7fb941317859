import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type {
  CodeAction,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";

const root = path.resolve(import.meta.dirname, "../..");

export interface ClientOptions {
  /** Path → text of the files of the workspace; several folders through several options. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names of the workspace folders below the temporary one; the temporary one itself when left out. */
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly capabilities?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
}

/** A diagnostic's words; LSP 3.18 allows markup there. */
export const messageOf = ({ message }: Diagnostic): string =>
  typeof message === "string" ? message : message.value;

/** A language client over stdio, as an editor is one, on a workspace of its own. */
export interface Client {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly dir: string;
  uri(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Opens a file with this text (its text on disk when left out). */
  open(file: string, text?: string): void;
  /** Replaces the first occurrence of `from` in an open document by an incremental change. */
  edit(file: string, from: string, to: string): void;
  close(file: string): void;
  /** Tells the server that files changed on disk. */
  changed(...files: string[]): void;
  text(file: string): string;
  diagnostics(file: string): readonly Diagnostic[];
  /** Resolves with the diagnostics of a file as soon as they satisfy the condition. */
  until(
    file: string,
    condition: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]>;
  /** All publications so far, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  request<T>(method: string, params: unknown): Promise<T>;
  /** Range of the first occurrence of words in a document. */
  range(file: string, words: string): Range;
  actions(file: string, words: string): Promise<readonly CodeAction[]>;
  /** Applies an action's edit to documents and disk, as an editor would. */
  apply(action: CodeAction): void;
  stop(): Promise<number | null>;
}

/** What the test's editor can do. */
export const abilities = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export async function startClient({
  files = {},
  folders,
  locale,
  capabilities = abilities,
  initializationOptions,
}: ClientOptions = {}): Promise<Client> {
  const dir = mkdtempSync(path.join(os.tmpdir(), "rolewright-test-"));
  const put = (file: string, text: string): void => {
    const full = path.join(dir, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  for (const [file, text] of Object.entries(files)) put(file, text);
  const server = spawn(process.execPath, [path.join(root, "dist/server.cjs"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const documents = new Map<string, TextDocument>();
  const latest = new Map<string, readonly Diagnostic[]>();
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
    latest.set(params.uri, params.diagnostics);
    for (const look of waiting) look();
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();

  const uri = (file: string): string => pathToFileURL(path.join(dir, file)).href;
  const workspaceFolders = (folders ?? [""]).map((name) => ({
    uri: uri(name).replace(/\/$/, ""),
    name: name || "roles",
  }));
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: workspaceFolders[0]?.uri ?? null,
    workspaceFolders,
    capabilities,
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
    ...(locale === undefined ? {} : { locale }),
  });
  await connection.sendNotification("initialized", {});

  const documentOf = (file: string): TextDocument => {
    const document = documents.get(uri(file));
    if (document === undefined) throw new Error(`${file} is not open`);
    return document;
  };
  const change = (document: TextDocument, changes: { range: Range; text: string }[]): void => {
    const next = TextDocument.update(document, changes, document.version + 1);
    documents.set(document.uri, next);
    void connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: next.uri, version: next.version },
      contentChanges: changes,
    });
  };
  const client: Client = {
    connection,
    initialized,
    dir,
    published,
    uri,
    write: put,
    remove: (file) => rmSync(path.join(dir, file), { force: true, recursive: true }),
    open(file, text = files[file] ?? "") {
      const document = TextDocument.create(uri(file), /\.ya?ml$/.test(file) ? "yaml" : "markdown", 1, text);
      documents.set(document.uri, document);
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: document.uri, languageId: document.languageId, version: 1, text },
      });
    },
    edit(file, from, to) {
      const document = documentOf(file);
      const at = document.getText().indexOf(from);
      if (at < 0) throw new Error(`${file} does not contain ${from}`);
      const range = { start: document.positionAt(at), end: document.positionAt(at + from.length) };
      change(document, [{ range, text: to }]);
    },
    close(file) {
      documents.delete(uri(file));
      void connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri(file) } });
    },
    changed(...changed) {
      void connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: changed.map((file) => ({ uri: uri(file), type: 2 })),
      });
    },
    text: (file) => documentOf(file).getText(),
    diagnostics: (file) => latest.get(uri(file)) ?? [],
    until(file, condition) {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const diagnostics = latest.get(uri(file));
          if (diagnostics === undefined || !condition(diagnostics)) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(diagnostics);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          const shown = (latest.get(uri(file)) ?? [])
            .map(({ code, message }) => `${code} ${message}`)
            .join("\n");
          reject(new Error(`no such diagnostics of ${file}; the last were:\n${shown}`));
        }, 20_000);
        waiting.add(look);
        look();
      });
    },
    request: (method, params) => connection.sendRequest(method, params),
    range(file, words) {
      const document = documents.get(uri(file)) ?? TextDocument.create(uri(file), "", 0, files[file] ?? "");
      const at = document.getText().indexOf(words);
      if (at < 0) throw new Error(`${file} does not contain ${words}`);
      return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
    },
    async actions(file, words) {
      const found = await connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
        textDocument: { uri: uri(file) },
        range: client.range(file, words),
        context: { diagnostics: [] },
      });
      return found ?? [];
    },
    apply(action) {
      const texts = new Map<string, string>();
      for (const step of action.edit?.documentChanges ?? []) {
        if ("kind" in step) {
          if (step.kind === "create") texts.set(step.uri, "");
          continue;
        }
        const { textDocument, edits } = step as TextDocumentEdit;
        const open = documents.get(textDocument.uri);
        if (open !== undefined) {
          change(
            open,
            edits
              .map((edit) => ({
                range: (edit as { range: Range }).range,
                text: (edit as { newText: string }).newText,
              }))
              .reverse(),
          );
          continue;
        }
        const file = decodeURIComponent(textDocument.uri.slice(uri("").length));
        const before = texts.get(textDocument.uri) ?? files[file] ?? "";
        put(file, TextDocument.applyEdits(TextDocument.create("", "", 0, before), edits as never));
        client.changed(file);
      }
    },
    async stop() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const code = await exitOf(server);
      connection.dispose();
      rmSync(dir, { recursive: true, force: true });
      return code;
    },
  };
  return client;
}

const exitOf = (server: ChildProcess): Promise<number | null> =>
  server.exitCode !== null
    ? Promise.resolve(server.exitCode)
    : new Promise((resolve) => server.once("exit", resolve));
