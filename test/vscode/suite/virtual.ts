/**
 * A folder that is on no disk, in the web extension host: what vscode.dev makes of a repository. The other files of
 * this suite are played in it, too; here is what depends on files the server has to ask the client for.
 */
import * as vscode from "vscode";
import { assert, assertEqual, eventually, fileUri, findings, open, revert, ruleOf } from "./helpers.ts";
import { test } from "./registry.ts";

const superior = "客服总监.role.md";
const manager = "客服经理.role.md";
const inspector = "质检主管.role.yaml";
const archived = "归档/外呼主管.role.md";

const isVirtual = vscode.workspace.workspaceFolders?.[0]?.uri.scheme === "memfs";
const virtual: typeof test = (name, body) => {
  if (isVirtual) test(name, body);
};

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));

const texts: Readonly<Record<string, string>> = {
  [manager]: "# 客服经理\n\n- **岗位编码**：KF-02\n- **直接上级**：客服总监\n",
  [inspector]: "title: 质检主管\nreportsTo: 客服总监\n",
  [archived]: "# 外呼主管\n\n- **直接上级**：电销总监\n",
};

/** With files beside the one of the workspace; taken away again when the test is done. */
async function withFiles(names: readonly string[], body: () => Promise<void>): Promise<void> {
  for (const name of names) await write(name, texts[name] ?? "");
  try {
    await body();
  } finally {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of names) await vscode.workspace.fs.delete(fileUri(name));
  }
}

const place = ({ document }: vscode.TextEditor, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words));

const rules = (name: string): readonly string[] => findings(fileUri(name)).map(ruleOf);

virtual("names come from files nobody opened", () =>
  withFiles([manager, inspector], async () => {
    const editor = await open(manager);
    await eventually("the other role", async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        place(editor, "客服总监"),
      );
      return items.some(({ label, kind }) => label === "质检主管" && kind !== vscode.CompletionItemKind.Text);
    });
    await eventually("no undefined role", () => !rules(manager).includes("reporting/undefined-role"));
  }),
);

virtual("a new name is written into every file", () =>
  withFiles([manager, inspector], async () => {
    const before = await read(superior);
    const editor = await open(manager);
    const edit = await eventually("edits in three files", async () => {
      const found = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        editor.document.uri,
        place(editor, "客服总监"),
        "客户服务总监",
      );
      return found.size === 3 ? found : null;
    });
    assert(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), "the edits could not be made");
    const after = before.replace("# 客服总监", "# 客户服务总监");
    await eventually("the files to be written", async () => (await read(superior)) === after);
    assertEqual(await read(manager), (texts[manager] ?? "").replace("客服总监", "客户服务总监"));
    assertEqual(await read(inspector), (texts[inspector] ?? "").replace("客服总监", "客户服务总监"));
    await write(superior, before);
  }),
);

virtual("a quick fix puts the missing section in", async () => {
  const editor = await open(superior);
  const finding = await eventually("section/missing", () =>
    findings(fileUri(superior)).find((one) => ruleOf(one) === "section/missing"),
  );
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    editor.document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
  const fix = actions.find(({ edit, title }) => edit !== undefined && title.includes("保密意识"));
  assert(fix?.edit, `no such fix among ${actions.map(({ title }) => title).join(", ")}`);
  assert(await vscode.workspace.applyEdit(fix.edit), "the fix could not be made");
  await eventually("no section/missing", () => !rules(superior).includes("section/missing"));
  assert(/^## 保密意识$/m.test(editor.document.getText()), "the section is not there");
  await revert(editor);
});

virtual("what another program writes is taken in", () =>
  withFiles([manager], async () => {
    await open(manager);
    await eventually("the superior to be known", () => !rules(manager).includes("reporting/undefined-role"));
    await write(manager, (texts[manager] ?? "").replace("客服总监", "质检主管"));
    await eventually("an undefined role", () => rules(manager).includes("reporting/undefined-role"));
    await write(inspector, texts[inspector] ?? "");
    await eventually("the new role", () => !rules(manager).includes("reporting/undefined-role"));
    await vscode.workspace.fs.delete(fileUri(inspector));
    await eventually("the role to go", () => rules(manager).includes("reporting/undefined-role"));
  }),
);

virtual("a file that cannot be written is read like any other", async () => {
  await vscode.workspace.fs.createDirectory(fileUri("归档"));
  await withFiles([archived], async () => {
    const editor = await open(archived);
    await eventually("an undefined role", () => rules(archived).includes("reporting/undefined-role"));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      editor.document.uri,
      place(editor, "电销总监"),
    );
    assert(hover, "no hover");
    assertEqual(await read(archived), texts[archived] ?? "");
  });
});

/** Only somebody outside sees what webviews and notifications show: hosts.mjs looks, and closes the chart. */
virtual("preview and chart open, and what a browser cannot make is refused", async () => {
  await write(manager, texts[manager] ?? "");
  await open(superior);
  await vscode.commands.executeCommand("rolewright.openPreviewToSide");
  await eventually("the preview", () => openView("rolewright.preview"));
  await vscode.commands.executeCommand("workbench.action.focusFirstEditorGroup");
  await vscode.commands.executeCommand("rolewright.showOrgChart");
  await eventually("the chart", () => openView("rolewright.orgChart"));
  await vscode.commands.executeCommand("workbench.action.moveEditorToNextGroup");
  await vscode.commands.executeCommand("rolewright.exportRole", {
    uri: fileUri(superior).toString(),
    format: "docx",
    variant: "internal",
  });
  console.log("rolewright-look");
  await eventually("somebody to look", () => !openView("rolewright.orgChart"));
  await vscode.workspace.fs.delete(fileUri(manager));
});

const openView = (type: string): vscode.Tab | undefined =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes(type));
