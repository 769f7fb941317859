import type { CodeActionKind } from "vscode-languageserver-protocol";
import { everythingButPunctuation } from "../../surface/markdown/normalise/options.ts";
import { normalisingEdits } from "../normalise.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider } from "./provider.ts";

const kind: CodeActionKind = "source.normalize.rolewright";

/** The whole file in clean Markdown, its words as they are. */
export const normaliseAction: ActionProvider = {
  id: "normalise",
  kinds: [kind],
  offers({ context, uri }) {
    return [
      {
        id: "all",
        title: { "zh-CN": "规范文档格式", en: "Normalise document" },
        kind,
        lazy: true,
        edit() {
          const edits = normalisingEdits(context, uri, everythingButPunctuation);
          return edits.length === 0 ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
        },
      },
    ];
  },
};
