import { LSPClient, type LSPClientExtension, type Transport } from "@codemirror/lsp-client";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { configUri, folder } from "../format.ts";
import type { Locale } from "../locale.ts";
import { sanitise } from "../sanitise.ts";
import type { Method, Requests } from "./requests.ts";
import { startWorker } from "./worker.ts";

/** A document of a megabyte takes the server a while; nobody is told that it failed before that. */
const patience = 60_000;

export interface ServerOptions {
  readonly locale: Locale;
  /** The text of the config file documents are checked with. */
  readonly config: string;
  onDiagnostics(params: PublishDiagnosticsParams): void;
  /** The server is gone and another has to be started. */
  onFailure(): void;
}

/** One language server in one language; another language is another server. */
export interface Server {
  readonly client: LSPClient;
  readonly ready: Promise<unknown>;
  request<M extends Method>(method: M, params: Requests[M][0]): Promise<Requests[M][1]>;
  configure(config: string): void;
  end(): void;
}

/** Starts the server of `dist/web/server.js`, which stands beside the page. */
export function startServer({ locale, config, onDiagnostics, onFailure }: ServerOptions): Server {
  const handlers = new Set<(message: string) => void>();
  const worker = startWorker(beside("server.js"), {
    onMessage(message) {
      const asked = message as { readonly id?: unknown; readonly method?: unknown };
      // The library answers no question of the server; this is the one there is an answer to.
      if (asked.method === "rolewright/formatsScript") {
        worker.post({ jsonrpc: "2.0", id: asked.id, result: beside("formats.js") });
        return;
      }
      const text = JSON.stringify(message);
      for (const handler of handlers) handler(text);
    },
    onFailure,
  });
  const transport: Transport = {
    send: (message) => worker.post(inLocale(JSON.parse(message), locale)),
    subscribe: (handler) => handlers.add(handler),
    unsubscribe: (handler) => handlers.delete(handler),
  };
  const client = new LSPClient({
    rootUri: folder,
    timeout: patience,
    sanitizeHTML: sanitise,
    extensions: [abilities],
    notificationHandlers: {
      "textDocument/publishDiagnostics": (_, params: PublishDiagnosticsParams) => {
        onDiagnostics(params);
        return true;
      },
    },
  });
  client.connect(transport);
  let version = 0;
  client.notification("textDocument/didOpen", {
    textDocument: { uri: configUri, languageId: "yaml", version, text: config },
  });
  return {
    client,
    ready: client.initializing,
    request: (method, params) => client.request(method, params),
    configure(text) {
      client.notification("textDocument/didChange", {
        textDocument: { uri: configUri, version: ++version },
        contentChanges: [{ text }],
      });
    },
    end() {
      client.disconnect();
      worker.end();
    },
  };
}

/** The client library leaves out what language the messages shall be in. */
function inLocale(message: { readonly method?: unknown; readonly params?: object }, locale: Locale): unknown {
  return message.method === "initialize" ? { ...message, params: { ...message.params, locale } } : message;
}

/** What the page can do beyond what the library says. */
const abilities: LSPClientExtension = {
  clientCapabilities: {
    textDocument: {
      publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
      codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  },
};

const beside = (file: string): string => new URL(file, document.baseURI).href;
