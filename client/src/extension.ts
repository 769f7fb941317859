import type * as vscode from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import type { Server } from "./server.ts";
import { start } from "./start.ts";

let server: Server | undefined;

/** Entry of the desktop and remote build: the server runs as a Node process. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.cjs");
  const transport = TransportKind.ipc;
  const serverOptions: ServerOptions = {
    run: { module, transport },
    debug: { module, transport, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
  };
  server = start(
    context,
    (options) => new LanguageClient("rolewright", "Rolewright", serverOptions, options),
  );
}

/** Lets the server end properly before the extension host goes away. */
export const deactivate = (): Promise<void> | undefined => server?.stop();
