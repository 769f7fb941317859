import * as vscode from "vscode";
import { assertEqual, eventually, fileUri, open } from "./helpers.ts";
import { skip, test } from "./registry.ts";

const superior = "客服总监.role.md";
const manager = "客服经理.role.md";
const lead = "质检主管.role.md";

/** Two roles below the one of the workspace; taken away again when the test is done. */
async function withReports(body: () => Promise<void>): Promise<void> {
  const put = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  await put(manager, "# 客服经理\n\n- **岗位编码**：KF-02\n- **直接上级**：客服总监\n");
  await put(lead, "# 质检主管\n\n- **直接上级**：客服经理\n");
  try {
    await body();
  } finally {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of [manager, lead]) await vscode.workspace.fs.delete(fileUri(name));
  }
}

function placeOf({ document }: vscode.TextEditor, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words));
}

test("the type hierarchy leads from a role to its reports and superiors", () =>
  withReports(async () => {
    const editor = await open(manager);
    const [item] = await eventually("the role's item", async () => {
      const items = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(
        "vscode.prepareTypeHierarchy",
        editor.document.uri,
        placeOf(editor, "客服经理"),
      );
      return items.length > 0 ? items : null;
    });
    const names = async (command: string): Promise<string[]> => {
      const items = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(command, item);
      return items.map(({ name }) => name);
    };
    await eventually("the superior", async () => (await names("vscode.provideSupertypes"))[0]);
    await eventually("the report", async () => (await names("vscode.provideSubtypes"))[0]);
    assertEqual(await names("vscode.provideSupertypes"), ["客服总监"]);
    assertEqual(await names("vscode.provideSubtypes"), ["质检主管"]);
  }));

test("code lenses count reports and references, and can be clicked", () =>
  withReports(async () => {
    const { document } = await open(superior);
    const lenses = await eventually("two lenses", async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        10,
      );
      return found.length === 2 && found.every(({ command }) => command !== undefined) ? found : null;
    });
    assertEqual(
      lenses.map(({ command }) => command?.command),
      ["rolewright.showTypeHierarchy", "rolewright.showReferences"],
    );
    for (const { command } of lenses) {
      await vscode.commands.executeCommand(command?.command ?? "", ...(command?.arguments ?? []));
    }
  }));

test("inlay hints tell a named role's code", () =>
  withReports(async () => {
    const { document } = await open(lead);
    const [hint] = await eventually("a hint", async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.length > 0 ? found : null;
    });
    const label = hint?.label;
    assertEqual(typeof label === "string" ? label : label?.[0]?.value, "KF-02");
  }));

test("roles are found by 拼音", () =>
  withReports(async () => {
    // VS Code asks other extensions as well, and one of them waits for a search this file system has not.
    if (fileUri("").scheme === "memfs") skip("another extension never answers in a virtual folder");
    await open(superior);
    const symbols = await eventually("the role", async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "kfjl",
      );
      return found.length > 0 ? found : null;
    });
    assertEqual(
      symbols.map(({ name }) => name),
      ["客服经理 (kefujingli)"],
    );
  }));
