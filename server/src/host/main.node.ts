import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { start } from "./connection.ts";
import { nodePlatform } from "./files.node.ts";

/** The server as a process, over IPC or `--stdio` as its arguments say. */
start(createConnection(ProposedFeatures.all), nodePlatform);
