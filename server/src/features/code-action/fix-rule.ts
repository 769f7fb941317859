import { CodeActionKind } from "vscode-languageserver-protocol";
import { type Choose, fixAll } from "../../check/fix-all.ts";
import type { Finding, Fix } from "../../rules/finding.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider, Offer } from "./provider.ts";

/** The same fix for all findings of a rule in the file, where several have it. */
export const fixRule: ActionProvider = {
  id: "fix-rule",
  kinds: [CodeActionKind.QuickFix],
  offers({ context, uri, findings: here }) {
    const all = context.checker.findings(uri);
    const offers: Offer[] = [];
    for (const finding of here) {
      const [model] = finding.fixes ?? [];
      const { rule } = finding;
      if (model === undefined || offers.some(({ id }) => id === rule)) continue;
      const choose = sameFix(rule, model);
      const count = all.filter((other) => choose(other) !== undefined).length;
      if (count < 2) continue;
      offers.push({
        id: rule,
        title: {
          "zh-CN": `修复本文件中全部 ${count} 处 ${rule}`,
          en: `Fix all ${count} of ${rule} in this file`,
        },
        kind: CodeActionKind.QuickFix,
        lazy: true,
        edit() {
          const { edits } = fixAll(context, uri, all, choose);
          return edits.length === 0 ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
        },
      });
    }
    return offers;
  },
};

/** The first fix of a finding of the rule, when it is safe or does what the model does. */
const sameFix =
  (rule: string, model: Fix): Choose =>
  (finding: Finding) => {
    const [fix] = finding.fixes ?? [];
    if (finding.rule !== rule || fix === undefined) return undefined;
    return fix.safe || fix.title.en === model.title.en ? fix : undefined;
  };
