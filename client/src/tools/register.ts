import * as vscode from "vscode";
import { methods, type ToolParams, type ToolResult } from "../protocol.ts";
import type { Server } from "../server.ts";
import { invocationMessage } from "./messages.ts";

/** What `package.json` says of a tool, as far as it is needed here. */
interface Contributed {
  readonly name: string;
}

const prefix = "rolewright_";

/**
 * The tools `package.json` lists, for agents in the editor. The server answers them over the roles as they are in
 * the editor. All of them only read: agents here have the editor's own ways of changing files, which people see and
 * undo.
 */
export function registerTools(context: vscode.ExtensionContext, server: Server): void {
  // Editors derived from VS Code may be without.
  if (vscode.lm?.registerTool === undefined) return;
  const { contributes } = context.extension.packageJSON as {
    readonly contributes?: { readonly languageModelTools?: readonly Contributed[] };
  };
  for (const { name } of contributes?.languageModelTools ?? [])
    context.subscriptions.push(vscode.lm.registerTool(name, toolOf(server, name)));
}

function toolOf(server: Server, name: string): vscode.LanguageModelTool<unknown> {
  return {
    prepareInvocation({ input }) {
      const message = invocationMessage(name, input);
      return message === undefined ? {} : { invocationMessage: message };
    },
    async invoke({ input }, token) {
      const params: ToolParams = { name: name.slice(prefix.length), input };
      const result = await server.request<ToolResult | null>(methods.tool, params, token);
      // An error's message is what the model reads.
      if (result === null) throw new Error("The Rolewright language server cannot answer now.");
      if ("error" in result) throw new Error(result.error);
      const text = new vscode.LanguageModelTextPart(JSON.stringify(result.answer));
      return new vscode.LanguageModelToolResult([text]);
    },
  };
}
