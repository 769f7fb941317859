import * as vscode from "vscode";
import type { Server } from "../server.ts";
import { convertRole } from "./convert.ts";
import { explainRule } from "./explain-rule.ts";
import { exportRole } from "./export-role.ts";
import { insertSection } from "./insert-section.ts";
import { lensCommands } from "./lenses.ts";
import { newRole } from "./new-role.ts";
import { normalise, normaliseWith } from "./normalise.ts";

/** Every command but the preview's. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  output: vscode.LogOutputChannel,
): void {
  const commands: Readonly<Record<string, (...values: unknown[]) => unknown>> = {
    "rolewright.newRole": (argument) => newRole(server, argument),
    "rolewright.insertSection": (section) => insertSection(server, section),
    "rolewright.normalize": () => normalise(server),
    "rolewright.normalizeWith": () => normaliseWith(server),
    "rolewright.exportRole": (argument) => exportRole(server, output, argument),
    "rolewright.convertToYaml": (argument) => convertRole(server, "yaml", argument),
    "rolewright.convertToMarkdown": (argument) => convertRole(server, "markdown", argument),
    "rolewright.explainRule": (argument) => explainRule(argument),
    "rolewright.restartServer": () => server.restart(),
    "rolewright.showOutput": () => output.show(),
    ...lensCommands,
  };
  for (const [id, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, run));
  }
}
