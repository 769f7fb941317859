import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { start } from "./connection.ts";
import { clientPlatform } from "./files.browser.ts";

/** The server as a web worker. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
start(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)),
  clientPlatform,
);
