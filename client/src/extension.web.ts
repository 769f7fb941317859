import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import type { Server } from "./server.ts";
import { start } from "./start.ts";

let server: Server | undefined;

/** Entry of the browser build (vscode.dev): the server runs in a worker. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
  let worker: Worker | undefined;
  // Transports instead of the worker itself: the host wraps `Worker`, so `instanceof` would not know ours. A
  // restart gets a new worker, and the last one must not go on working.
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  server = start(context, (options) => new LanguageClient("rolewright", "Rolewright", connect, options));
  context.subscriptions.push({ dispose: () => worker?.terminate() });
}

/** Lets the server end properly before the extension host goes away. */
export const deactivate = (): Promise<void> | undefined => server?.stop();
