import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { type Languages, start } from "./connection.ts";
import { nodePlatform } from "./files.node.ts";

/**
 * `rolewright lsp --stdio`: the server over standard input and output of this process, which ends as soon as its input
 * does.
 */
export function startNode(languages: Languages): void {
  start(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodePlatform, languages);
}
