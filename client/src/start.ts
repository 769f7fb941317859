import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { RevealOutputChannelOn } from "vscode-languageclient";
import { convertCommands } from "./commands/convert.ts";
import { lensCommands } from "./commands/lenses.ts";
import { registerCommands } from "./commands/register.ts";
import { crashHandler } from "./crash.ts";
import { createFindOurFiles, type FindOurFiles } from "./files/find.ts";
import { serveFiles } from "./files/serve.ts";
import { registerImport } from "./import/register.ts";
import { registerOrgChart } from "./org-chart/register.ts";
import { createOrganisationSource } from "./organisation/source.ts";
import { registerOrganisationTree } from "./organisation-tree/register.ts";
import { registerPreview } from "./preview/register.ts";
import { documentSelector, isServedPath } from "./role-files.ts";
import { createServer, type Server } from "./server.ts";
import { registerCompleteness } from "./status/completeness.ts";
import { registerStatus } from "./status/status.ts";
import { registerTools } from "./tools/register.ts";

/** The language client differs between the Node and the browser build; everything else is the same. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Registers everything at once and starts the server when there is something for it to do: activation also
 * happens on Markdown and YAML files that are not ours. Never waits for the server.
 */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): Server {
  const output = vscode.window.createOutputChannel("Rolewright", { log: true });
  const findOurFiles = createFindOurFiles();
  const server = createServer(output, () => {
    const client = createClient(clientOptions(output, () => server.restart()));
    return { client, dispose: serveFiles(client, findOurFiles) };
  });
  context.subscriptions.push(output, server);
  context.subscriptions.push(
    server.onDidChangeState((state) => {
      void vscode.commands.executeCommand("setContext", "rolewright.active", state !== "idle");
    }),
  );
  registerStatus(context, server);
  registerCompleteness(context, server);
  registerCommands(context, server, output);
  registerTools(context, server);
  registerPreview(context, server);
  const organisation = createOrganisationSource(server);
  context.subscriptions.push(organisation);
  const charts = registerOrgChart(context, organisation);
  registerOrganisationTree(context, organisation, charts, registerImport(context, server));
  startWhenNeeded(context, server, findOurFiles);
  return server;
}

function clientOptions(output: vscode.LogOutputChannel, restart: () => void): LanguageClientOptions {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return {
    documentSelector: documentSelector(folders.map((folder) => folder.uri.scheme)),
    diagnosticCollectionName: "rolewright",
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashHandler(output, restart),
    progressOnInitialization: false,
    initializationOptions: { commands: [...Object.keys(lensCommands), ...convertCommands], snippets: true },
  };
}

function startWhenNeeded(context: vscode.ExtensionContext, server: Server, findOurFiles: FindOurFiles): void {
  const startFor = (document: vscode.TextDocument): void => {
    if (isServedPath(document.uri.path)) server.start();
  };
  vscode.workspace.textDocuments.forEach(startFor);
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
  if (!server.started()) void startForWorkspace(server, findOurFiles);
}

/** The server also serves a workspace whose roles nobody has opened yet: names resolve from the first file on. */
async function startForWorkspace(server: Server, findOurFiles: FindOurFiles): Promise<void> {
  const [found] = await findOurFiles("one");
  if (found) server.start();
}
