import * as vscode from "vscode";

/** Longer than anything takes on an idle machine; tests wait for a state, never for a time. */
const patience = 60_000;

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function assertEqual<T>(actual: T, expected: T): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(one === other, `expected ${other}, got ${one}`);
}

/** Ask again and again until there is an answer that counts (anything but false, null and undefined). */
export async function eventually<T>(what: string, probe: () => T | Thenable<T>): Promise<NonNullable<T>> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > until) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The address of a file of the workspace: `file:` in a desktop VS Code, `vscode-remote:` or others in a browser. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, "no folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Open a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** Our findings in a document; those of other extensions are none of our business. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === "rolewright");
}

/** The rule that a finding comes from, with or without a link to its page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Put back what a test has typed, so that the next one finds the workspace as it was. */
export async function revert(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}
