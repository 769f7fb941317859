import * as vscode from "vscode";
import { assert, assertEqual, eventually, fileUri, findings, open, ruleOf } from "./helpers.ts";
import { test } from "./registry.ts";

const role = "客服总监.role.md";

function ourExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension("rolewright.rolewright");
  assert(extension, "the extension is not installed");
  return extension;
}

test("a role file activates the extension", async () => {
  await open(role);
  await eventually("activation", () => ourExtension().isActive);
});

test("every command of the manifest can be called", async () => {
  const { commands } = ourExtension().packageJSON.contributes as { commands: { command: string }[] };
  await open(role);
  await eventually("activation", () => ourExtension().isActive);
  const known = new Set(await vscode.commands.getCommands(true));
  const missing = commands.map(({ command }) => command).filter((command) => !known.has(command));
  assertEqual(missing, []);
});

test("Markdown that describes no role is left alone", async () => {
  await open("readme.md");
  await open(role);
  // Findings of the role prove that the server has read both.
  await eventually("findings in the role", () => findings(fileUri(role))[0]);
  assertEqual(findings(fileUri("readme.md")).map(ruleOf), []);
});
