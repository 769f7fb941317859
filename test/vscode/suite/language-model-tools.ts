import * as vscode from "vscode";
import { assert, assertEqual, eventually, fileUri, findings, open, revert, ruleOf } from "./helpers.ts";
import { skip, test } from "./registry.ts";

const role = "客服总监.role.md";

/** What a tool says, as a model gets it. */
async function invoke(name: string, input: object): Promise<Record<string, unknown>> {
  if (vscode.lm?.invokeTool === undefined) skip("this editor has no language model tools");
  const { content } = await vscode.lm.invokeTool(`rolewright_${name}`, {
    input,
    toolInvocationToken: undefined,
  });
  const [part] = content;
  assert(part instanceof vscode.LanguageModelTextPart, "the answer is no text");
  return JSON.parse(part.value);
}

async function namesInFolder(): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(fileUri("."));
  return entries.map(([name]) => name).sort();
}

test("every contributed tool is there, with a name and a description for people", async () => {
  if (vscode.lm?.tools === undefined) skip("this editor has no language model tools");
  const extension = vscode.extensions.getExtension("rolewright.rolewright");
  const contributed: readonly { readonly name: string }[] =
    extension?.packageJSON.contributes.languageModelTools ?? [];
  assert(contributed.length === 7, `${contributed.length} tools are contributed`);
  const there = vscode.lm.tools.map(({ name }) => name);
  for (const { name } of contributed) assert(there.includes(name), `${name} is not there`);
});

test("agents get the roles of the workspace from tools", async () => {
  const { roles, total } = await invoke("list_roles", { text: "客服总监" });
  assertEqual(total, 1);
  const [found] = roles as readonly { readonly path: string; readonly title: string }[];
  assertEqual([found?.path, found?.title], [role, "客服总监"]);
  const inspected = await invoke("inspect_role", { role: "客服总监", include: ["text", "sections"] });
  const file = inspected.file as { readonly text: string };
  assert(file.text.includes("# 客服总监"), "the file's text is not given");
  const graph = await invoke("organisation_graph", { around: "客服总监", depth: 1 });
  assert(JSON.stringify(graph.nodes).includes(role), "the role is not in the graph");
  const drawn = await invoke("organisation_graph", { format: "mermaid" });
  assert(String(drawn.mermaid).includes("flowchart"), "no diagram");
});

test("what a tool finds is what the editor shows, typed words included", async () => {
  const editor = await open(role);
  const shown = () => findings(fileUri(role)).map(ruleOf).sort();
  await eventually("a finding", () => shown().includes("section/missing"));
  const found = async (): Promise<string> => {
    const { files } = await invoke("check_roles", { paths: [role] });
    const all = (files as readonly { readonly findings: readonly { readonly rule: string }[] }[]).flatMap(
      (file) => file.findings,
    );
    return all
      .map(({ rule }) => rule)
      .sort()
      .join();
  };
  assertEqual(await found(), shown().join());
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, "\n\n## 保密意识\n\n限女性。\n"));
  await eventually("what was typed", async () => (await found()).includes("fair/gender"));
  await revert(editor);
});

test("agents get explanations and drafts from tools, and nothing is written", async () => {
  const before = await namesInFolder();
  const rule = await invoke("explain_rule", { rule: "section/missing" });
  assert(typeof rule.why === "string" && rule.why.length > 20, "the rule is not explained");
  const section = await invoke("draft_section", { section: "kpi", level: "manager", language: "zh-CN" });
  assertEqual([section.section, section.level, section.language], ["kpi", "manager", "zh-CN"]);
  const draft = await invoke("draft_role", { title: "客服培训师", reportsTo: "客服总监" });
  assertEqual([draft.path, draft.exists], ["客服培训师.role.md", false]);
  const checked = await invoke("check_roles", { text: draft.text, name: draft.path });
  assert(!JSON.stringify(checked).includes("reporting/undefined-role"), "the draft's superior is not found");
  assertEqual(await namesInFolder(), before);
});

test("a tool that is asked wrongly says what to do instead", async () => {
  const words = await invoke("inspect_role", { role: "客服总经" }).then(
    () => "",
    (error: unknown) => String(error),
  );
  assert(words.includes("客服总监"), words);
});
