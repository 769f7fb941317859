import { type CodeActionKind, CodeActionKind as Kinds } from "vscode-languageserver-protocol";
import { touches } from "../../text/span.ts";
import { beside, conversions } from "../convert.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider, ActionRequest } from "./provider.ts";

const kind: CodeActionKind = Kinds.RefactorRewrite;

/**
 * The file in the other format, offered at its title and its first line: everywhere else it would only be in the
 * way. The client's own command asks what shall become of the old file; other clients get the new one beside it.
 */
export const convert: ActionProvider = {
  id: "convert",
  kinds: [kind],
  offers(request) {
    const { context, uri, current } = request;
    if (!isAtTop(request)) return [];
    const yaml = current.document.format === "yaml";
    const command = yaml ? "rolewright.convertToMarkdown" : "rolewright.convertToYaml";
    const asks = context.client.commands.has(command);
    if (!asks && !(context.client.documentChanges && context.client.createFile)) return [];
    const format = yaml ? "Markdown" : "YAML";
    return [
      {
        id: "other",
        title: { "zh-CN": `转换为 ${format}`, "zh-TW": `轉換為 ${format}`, en: `Convert to ${format}` },
        kind,
        lazy: true,
        ...(asks ? { command: { title: format, command, arguments: [uri] } } : {}),
        edit: () => (asks ? null : newFiles(request)),
      },
    ];
  },
};

function isAtTop({ current, place, role }: ActionRequest): boolean {
  const { lines, roles } = current.document;
  const title = roles[role]?.title?.span;
  return place.start <= lines.end(0) || (title !== undefined && touches(title, place.start));
}

/** Null when one of the files is there already: nothing is ever written over. */
function newFiles({ context, uri }: ActionRequest) {
  const made = conversions(context, uri)?.map(({ fileName, text }) => ({ uri: beside(uri, fileName), text }));
  if (made === undefined || made.some((file) => context.session.text(file.uri) !== null)) return null;
  return workspaceEdit(
    context,
    made.map((file) => ({ kind: "create", ...file })),
  );
}
