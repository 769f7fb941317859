import * as vscode from "vscode";
import { assertEqual, eventually, fileUri, findings, open, revert, ruleOf } from "./helpers.ts";
import { test } from "./registry.ts";

/** A complete role description but for one section. */
const file = "客服总监.role.md";

function missingSections(): vscode.Diagnostic[] {
  return findings(fileUri(file)).filter((finding) => ruleOf(finding) === "section/missing");
}

test("a missing section is reported at the title", async () => {
  const editor = await open(file);
  const finding = await eventually("section/missing", () => missingSections()[0]);
  assertEqual(editor.document.getText(finding.range), "客服总监");
  assertEqual(finding.message.includes("保密意识"), true);
});

test("the finding goes away while the section is being typed", async () => {
  const editor = await open(file);
  await eventually("section/missing", () => missingSections()[0]);
  await editor.edit((edit) => {
    const end = new vscode.Position(editor.document.lineCount, 0);
    edit.insert(end, "\n## 保密意识\n\n- 对客户资料与薪酬数据严格保密。\n");
  });
  await eventually("no section/missing", () => missingSections().length === 0);
  await revert(editor);
});
