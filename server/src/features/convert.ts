import type { TextEdit } from "vscode-languageserver-protocol";
import { type Converted, toMarkdown, toYaml } from "../surface/convert/convert.ts";
import { roleFileName } from "../surface/new-role.ts";
import { inLanguage, type Localised } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import type { ConvertRoleParams, ConvertRoleResult, FileEdits } from "./protocol.ts";
import { willRenameFiles } from "./will-rename-files.ts";

const broken: Localised = {
  "zh-CN": "文件有语法错误，无法转换；请先改正。",
  en: "The file has a syntax error and cannot be converted; mend it first.",
};

const already: Localised = {
  "zh-CN": "文件已经是这种格式。",
  en: "The file has this format already.",
};

/**
 * `rolewright/convertRole`: a file's roles in the other format, each as a file beside it, and the changes that make
 * links lead there. Nothing is written. No files, and a note that says why, when it cannot be done.
 */
export const convertRole = feature({
  method: "rolewright/convertRole",
  capability: {},
  handle(context, { uri, to }: ConvertRoleParams): ConvertRoleResult {
    const none = (why: Localised): ConvertRoleResult => ({
      files: [],
      notes: [inLanguage(why, context.language)],
      references: [],
    });
    const current = context.session.document(uri);
    if (current === undefined) return none(broken);
    if (current.document.format === to) return none(already);
    const made = conversions(context, uri);
    if (made === null) return none(broken);
    const files = made.map(({ fileName, text }) => ({ fileName, text }));
    const [only] = files;
    return {
      files,
      notes: [
        ...new Set(made.flatMap(({ notes }) => notes.map((note) => inLanguage(note, context.language)))),
      ],
      references: files.length === 1 && only !== undefined ? referencesTo(context, uri, only.fileName) : [],
    };
  },
});

interface NamedConversion extends Converted {
  readonly fileName: string;
}

/** Every role of a file in the other format; null when one cannot be converted. */
export function conversions(context: FeatureContext, uri: string): readonly NamedConversion[] | null {
  const document = context.session.document(uri)?.document;
  if (document === undefined) return null;
  const { vocabulary } = context.settingsFor(uri, context.language);
  const yaml = document.format === "yaml";
  const converted = document.roles.map((_, index) =>
    yaml ? toMarkdown(document, index, vocabulary) : toYaml(document, vocabulary),
  );
  const whole = converted.filter((each): each is Converted => each !== null);
  if (whole.length < converted.length || whole.length === 0) return null;
  const stem = lastPart(uri).replace(/\.(?:ya?ml|md|markdown|txt)$/i, "");
  const ending = yaml ? "md" : "yaml";
  if (whole.length === 1) return whole.map((each) => ({ ...each, fileName: `${stem}.${ending}` }));
  const taken = new Set<string>();
  return whole.map((each, index) => {
    const title = document.roles[index]?.title?.value ?? "";
    const name = roleFileName(title, "markdown");
    let fileName = name;
    for (let count = 2; taken.has(fileName.toLowerCase()); count++)
      fileName = name.replace(/(?=\.role\.md$)/, `-${count}`);
    taken.add(fileName.toLowerCase());
    return { ...each, fileName };
  });
}

/** Address of a file of this name beside another. */
export const beside = (uri: string, fileName: string): string =>
  uri.slice(0, uri.lastIndexOf("/") + 1) + encodeURIComponent(fileName);

function lastPart(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const notCancelled = { isCancellationRequested: false };

/** What other files say of the old file, as it has to be when the new one is in its place. */
function referencesTo(context: FeatureContext, uri: string, fileName: string): readonly FileEdits[] {
  const moves = { files: [{ oldUri: uri, newUri: beside(uri, fileName) }] };
  const edit = willRenameFiles.handle(context, moves, notCancelled);
  const changed = (edit?.documentChanges ?? []).flatMap((change) =>
    "textDocument" in change ? [{ uri: change.textDocument.uri, edits: change.edits.filter(isPlain) }] : [],
  );
  const others = Object.entries(edit?.changes ?? {}).map(([other, edits]) => ({ uri: other, edits }));
  return [...changed, ...others].filter((file) => file.uri !== uri && file.edits.length > 0);
}

const isPlain = (edit: object): edit is TextEdit => "newText" in edit;
