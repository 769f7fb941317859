import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientAbilities } from "../features/feature.ts";
import { features } from "../features/registry.ts";
import { version } from "../rules/documentation.ts";
import { stripBom } from "../text/bom.ts";
import { canonicalUri, withCanonicalUris } from "../text/uri.ts";
import { type Language, languageOfLocale } from "../vocabulary/language.ts";
import type { CreatePlatform } from "./platform.ts";
import type { Refresh } from "./refresh.ts";
import { watchFiles } from "./watch.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** Languages of messages besides the one the client asks for; most editors ask for none. */
export interface Languages {
  /** Wins over what the client asks for. */
  readonly wanted?: Language;
  /** Where nothing is asked for, English when left out. */
  readonly usual?: Language;
}

/** Serves one client until it says goodbye. Everything the client sends is answered; nothing it sends ends the server. */
export function start(
  connection: Connection,
  createPlatform: CreatePlatform,
  { wanted, usual = "en" }: Languages = {},
): void {
  let workspace: Workspace | null = null;
  let hasFolders = false;
  let canWatch = false;
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize((params): InitializeResult => {
    hasFolders = params.capabilities.workspace?.workspaceFolders === true;
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    workspace = createWorkspace({
      connection,
      platform: createPlatform(connection),
      folders: foldersOf(params),
      language: wanted ?? (params.locale === undefined ? usual : languageOfLocale(params.locale)),
      watched: canWatch,
      client: abilitiesOf(params),
      refresh: refreshesOf(params),
    });
    return { capabilities: capabilities(), serverInfo: { name: "rolewright", version } };
  });

  connection.onInitialized(() => {
    void watchFiles(connection, canWatch, (changes) => workspace?.filesChanged(changes.map(canonicalUri)));
    void workspace?.index();
    connection.workspace.onDidRenameFiles(({ files }) =>
      workspace?.filesRenamed(
        files.map(({ oldUri, newUri }) => [canonicalUri(oldUri), canonicalUri(newUri)]),
      ),
    );
    if (!hasFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      workspace?.foldersChanged(
        added.map(({ uri }) => canonicalUri(uri)),
        removed.map(({ uri }) => canonicalUri(uri)),
      );
    });
  });

  documents.onDidOpen(({ document }) => {
    workspace?.opened(canonicalUri(document.uri), stripBom(document.getText()).text, document.version);
  });
  documents.onDidChangeContent(({ document }) => {
    workspace?.edited(canonicalUri(document.uri), stripBom(document.getText()).text, document.version);
  });
  documents.onDidSave(() => workspace?.saved());
  documents.onDidClose(({ document }) => workspace?.closed(canonicalUri(document.uri)));
  documents.listen(connection);

  for (const feature of features) {
    connection.onRequest(feature.method, async (params, token) => {
      if (workspace === null)
        return new ResponseError(ErrorCodes.ServerNotInitialized, "initialize comes first");
      try {
        return await feature.handle(workspace.context(), withCanonicalUris(params) as never, token);
      } catch (error) {
        connection.console.error(`${feature.method}: ${describe(error)}`);
        return null;
      }
    });
  }
  connection.onShutdown(() => workspace?.dispose());
  connection.listen();
}

/** What the server can do: what each feature declares, merged. */
export function capabilities(): ServerCapabilities {
  const merged: ServerCapabilities = {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  for (const { capability } of features) {
    const { workspace, ...own } = capability;
    Object.assign(merged, own);
    merged.workspace = { ...merged.workspace, ...workspace };
  }
  return merged;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders != null && workspaceFolders.length > 0)
    return workspaceFolders.map(({ uri }) => canonicalUri(uri));
  return rootUri == null ? [] : [canonicalUri(rootUri)];
}

function abilitiesOf({
  capabilities: { workspace, textDocument },
  initializationOptions,
}: InitializeParams): ClientAbilities {
  const item = textDocument?.completion?.completionItem;
  return {
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createFile: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    snippets: item?.snippetSupport === true,
    keepsWhiteSpace: item?.insertTextModeSupport?.valueSet.includes(1) === true,
    ownSnippets: (initializationOptions as { readonly snippets?: unknown } | undefined)?.snippets === true,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lateEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    commands: new Set(commandsOf(initializationOptions)),
  };
}

/** Commands of ours that the client says it has: `{ "commands": ["rolewright.showReferences"] }`. */
function commandsOf(options: unknown): readonly string[] {
  const { commands } = (options ?? {}) as { readonly commands?: unknown };
  return Array.isArray(commands) ? commands.filter((name) => typeof name === "string") : [];
}

function refreshesOf({ capabilities: { workspace } }: InitializeParams): readonly Refresh[] {
  return [
    ...(workspace?.codeLens?.refreshSupport === true ? ["workspace/codeLens/refresh" as const] : []),
    ...(workspace?.inlayHint?.refreshSupport === true ? ["workspace/inlayHint/refresh" as const] : []),
    ...(workspace?.semanticTokens?.refreshSupport === true
      ? ["workspace/semanticTokens/refresh" as const]
      : []),
  ];
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
