import * as vscode from "vscode";
import { assert, eventually, fileUri, findings, open, ruleOf } from "./helpers.ts";
import { test } from "./registry.ts";

const role = "客服总监.role.md";

test("findings are worded in VS Code's language", async () => {
  await open(role);
  const { message } = await eventually("section/missing", () =>
    findings(fileUri(role)).find((finding) => ruleOf(finding) === "section/missing"),
  );
  const expected = vscode.env.language === "zh-cn" ? "缺少" : "Missing";
  assert(message.startsWith(expected), `in ${vscode.env.language}: ${message}`);
});
