import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { indexLines } from "../../text/lines.ts";
import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";
import type { Doubt } from "./places.ts";
import type { Plan } from "./plan.ts";

const notes: Readonly<Record<Doubt, { readonly label: Localised; readonly description: Localised }>> = {
  prose: {
    label: { "zh-CN": "句子里的名称", "zh-TW": "句子裡的名稱", en: "Names in sentences" },
    description: {
      "zh-CN": "换了名称，前后的文字也许要跟着改。",
      "zh-TW": "換了名稱，前後的文字也許要跟著改。",
      en: "The words around a new name may have to change with it.",
    },
  },
  elsewhere: {
    label: {
      "zh-CN": "其他组织的文件",
      "zh-TW": "其他組織的檔案",
      en: "Files of other organisations",
    },
    description: {
      "zh-CN": "另一个组织用了同样的名称，所指可能不是这个岗位。",
      "zh-TW": "另一個組織用了同樣的名稱，所指可能不是這個職位。",
      en: "Another organisation uses this name and may mean somebody else.",
    },
  },
  ambiguous: {
    label: { "zh-CN": "重名的岗位", "zh-TW": "重名的職位", en: "Roles of one name" },
    description: {
      "zh-CN": "另有岗位也叫这个名称，此处所指要由人判断。",
      "zh-TW": "另有職位也叫這個名稱，此處所指要由人判斷。",
      en: "Another role has this name too; somebody has to say which is meant here.",
    },
  },
};

/** A plan as the client carries it out: one versioned edit a file, what is doubtful marked where it can be shown. */
export function workspaceEditOf(context: FeatureContext, { files }: Plan): WorkspaceEdit {
  const { session, client, language } = context;
  const used = new Set<Doubt>();
  const documentChanges = files.flatMap(({ uri, edits }): TextDocumentEdit[] => {
    const config = context.config(uri);
    const lines = config?.uri === uri ? indexLines(config.text) : null;
    const changed = edits.flatMap(({ span, newText, doubt }) => {
      const range = lines?.range(span) ?? session.range(uri, span);
      if (range === undefined) return [];
      if (doubt === null || !client.changeAnnotations) return [{ range, newText }];
      used.add(doubt);
      return [{ range, newText, annotationId: doubt } satisfies AnnotatedTextEdit];
    });
    return [{ textDocument: { uri, version: session.version(uri) }, edits: changed }];
  });
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(
        documentChanges.map(({ textDocument, edits }) => [textDocument.uri, edits]),
      ),
    } as WorkspaceEdit;
  }
  const changeAnnotations = Object.fromEntries(
    [...used].sort().map((doubt): [string, ChangeAnnotation] => [
      doubt,
      {
        label: inLanguage(notes[doubt].label, language),
        description: inLanguage(notes[doubt].description, language),
        needsConfirmation: true,
      },
    ]),
  );
  return { documentChanges, ...(used.size === 0 ? {} : { changeAnnotations }) };
}
