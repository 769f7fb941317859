import * as vscode from "vscode";
import { lensPlace, lensRanges } from "./lens-arguments.ts";

/**
 * What a click on a code lens does. The editor's own commands take objects of its own, which cannot come from the
 * server; these take what LSP has. The server only uses them because the client names them at the start.
 */
export const lensCommands = {
  "rolewright.showReferences": showReferences,
  "rolewright.showTypeHierarchy": showTypeHierarchy,
} as const;

/** `uri, position, locations`: the places that name a role, in the editor's list of references. */
async function showReferences(uri: unknown, position: unknown, locations: unknown): Promise<void> {
  const place = lensPlace(uri, position);
  if (place === null) return;
  await vscode.commands.executeCommand(
    "editor.action.showReferences",
    vscode.Uri.parse(place.uri, true),
    new vscode.Position(place.line, place.character),
    lensRanges(locations).map(
      ({ uri: other, line, character, endLine, endCharacter }) =>
        new vscode.Location(
          vscode.Uri.parse(other, true),
          new vscode.Range(line, character, endLine, endCharacter),
        ),
    ),
  );
}

/** `uri, position`: the reports of the role there, as the editor's type hierarchy. */
async function showTypeHierarchy(uri: unknown, position: unknown): Promise<void> {
  const place = lensPlace(uri, position);
  if (place === null) return;
  const at = new vscode.Position(place.line, place.character);
  // The hierarchy is that of the place the cursor is at.
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri, true), {
    selection: new vscode.Range(at, at),
  });
  await vscode.commands.executeCommand("editor.showTypeHierarchy");
  await vscode.commands.executeCommand("editor.showSubtypes");
}
