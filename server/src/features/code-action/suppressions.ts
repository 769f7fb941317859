import { CodeActionKind } from "vscode-languageserver-protocol";
import { suppressionEdits } from "../../config/suppress.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider, Offer } from "./provider.ts";

/** “Not here” and “not in this file”, for every rule that speaks at the place. */
export const suppressions: ActionProvider = {
  id: "suppress",
  kinds: [CodeActionKind.QuickFix],
  offers: ({ context, uri, current, findings }) =>
    findings.flatMap((finding) =>
      (["here", "file"] as const).map(
        (scope): Offer => ({
          id: `${finding.rule} ${finding.span.start} ${scope}`,
          title: titles[scope](finding.rule),
          kind: CodeActionKind.QuickFix,
          edit: () => {
            const edits = suppressionEdits(current.document, finding.span, finding.rule, scope);
            return edits.length === 0 ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
          },
        }),
      ),
    ),
};

const titles = {
  here: (rule: string): Localised => ({ "zh-CN": `此处忽略 ${rule}`, en: `Ignore ${rule} here` }),
  file: (rule: string): Localised => ({
    "zh-CN": `在本文件中忽略 ${rule}`,
    en: `Ignore ${rule} in this file`,
  }),
} as const;
