import { CodeActionKind } from "vscode-languageserver-protocol";
import { fixAll as fixesOf, safeFix } from "../../check/fix-all.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider } from "./provider.ts";

const kind: CodeActionKind = `${CodeActionKind.SourceFixAll}.rolewright`;

/** Every safe fix of the file in one edit; `editor.codeActionsOnSave` can ask for it. */
export const fixAll: ActionProvider = {
  id: "fix-all",
  kinds: [kind],
  offers({ context, uri }) {
    const findings = context.checker.findings(uri);
    if (!findings.some((finding) => safeFix(finding) !== undefined)) return [];
    return [
      {
        id: "safe",
        title: { "zh-CN": "修复所有可安全修复的问题", en: "Fix everything that is safe to fix" },
        kind,
        lazy: true,
        edit() {
          const { edits } = fixesOf(context, uri, findings, safeFix);
          return edits.length === 0 ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
        },
      },
    ];
  },
};
