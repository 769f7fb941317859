import type { ConvertRoleResult } from "../../server/src/features/protocol.ts";
import { type Desk, isSynced } from "./documents.ts";
import { type DocumentFormat, uriOf } from "./format.ts";
import { bytesOf } from "./link.ts";
import { notify } from "./page/notice.ts";
import { fileName, saveFile } from "./page/save.ts";

export const downloadKinds = ["md", "yaml", "text", "jsonld", "html", "docx"] as const;
export type DownloadKind = (typeof downloadKinds)[number];

/** Gives the reader the role as a file of this kind, named after the role. */
export async function download(desk: Desk, kind: DownloadKind, theme: string): Promise<void> {
  const { editor, server, words } = desk;
  if (!isSynced(editor)) server().client.sync();
  const uri = uriOf(editor.format());
  const title = await titleOf(desk, uri);
  if (kind === "md" || kind === "yaml") {
    const to: DocumentFormat = kind === "md" ? "markdown" : "yaml";
    const files =
      to === editor.format()
        ? [{ fileName: `${title}.role.${kind}`, text: editor.text() }]
        : await converted(desk, to, title);
    for (const file of files) saveFile(file.fileName, file.text, mediaTypes[kind]);
    return;
  }
  const made = await server().request("rolewright/exportRole", { uri, format: kind, theme });
  if (made === null || "error" in made) {
    notify(made?.error ?? words().empty, words().close);
    return;
  }
  const ending = made.fileName.replace(/^draft/, "");
  saveFile(
    `${title}${ending}`,
    made.base64 === undefined ? (made.text ?? "") : bytesOf(made.base64),
    made.mediaType,
  );
  const notes = made.notes.map(({ message }) => message).join(" ");
  if (notes !== "") notify(notes, words().close);
}

const mediaTypes = { md: "text/markdown", yaml: "application/yaml" } as const;

/** A file with several roles becomes several files. */
async function converted(
  { editor, server, words }: Desk,
  to: DocumentFormat,
  title: string,
): Promise<ConvertRoleResult["files"]> {
  const made = await server().request("rolewright/convertRole", { uri: uriOf(editor.format()), to });
  const [only, ...more] = made?.files ?? [];
  if (only === undefined) notify(made?.notes.join(" ") ?? words().empty, words().close);
  else if (more.length === 0) return [{ ...only, fileName: only.fileName.replace(/^draft/, title) }];
  return made?.files ?? [];
}

async function titleOf({ server }: Desk, uri: string): Promise<string> {
  const report = await server().request("rolewright/inspect", { uri });
  return fileName(report?.roles[0]?.title ?? "");
}
