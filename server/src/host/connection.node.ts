import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { start } from "./connection.ts";
import { nodePlatform } from "./files.node.ts";

/** `rolewright lsp --stdio`: the server over standard input and output of this process. */
export function startNode(): void {
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  start(createConnection(ProposedFeatures.all, reader, writer), nodePlatform);
}
