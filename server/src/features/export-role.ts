import {
  type Analysed,
  analyse,
  createUsualReading,
  type Reading,
  readingSettings,
} from "../organisation/reading.ts";
import { type Export, type ExportPorts, exportFile } from "../render/export/export-file.ts";
import { formatInfo, isExportFormat } from "../render/export/format.ts";
import { defaultTheme, isThemeId } from "../render/theme.ts";
import type { Variant } from "../render/variant.ts";
import { readDocument } from "../surface/reading.ts";
import { spokenLanguages } from "../surface/spoken-languages.ts";
import { inLanguage, type Language, type Localised, languages } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import type { ExportRoleParams, ExportRoleResult } from "./protocol.ts";
import { surroundingsOf } from "./surroundings.ts";

/** `rolewright/exportRole`: a role file as a document of another kind. */
export const exportRole = feature({
  method: "rolewright/exportRole",
  capability: {},
  async handle(context, params: ExportRoleParams): Promise<ExportRoleResult> {
    const { uri, format, role } = params;
    const { language, session, settingsFor } = context;
    const current = session.document(uri);
    const analysed = current && spoken(context, current, params.language);
    if (analysed === undefined || !isExportFormat(format))
      return { error: inLanguage(analysed === undefined ? noRole : noFormat(format), language) };
    const { ending, mediaType, variant: usual } = formatInfo[format];
    const variant: Variant = params.variant ?? usual;
    const made = await exportFile(
      {
        analysed,
        settingsFor,
        variant,
        theme: isThemeId(params.theme) ? params.theme : defaultTheme,
        role: role ?? null,
        surroundings: ({ index }) => surroundingsOf(session.organisation, analysed, index, () => null),
      },
      format,
      await portsOf(context),
    );
    return answer(made, { fileName: `${baseName(uri)}.${ending}`, mediaType }, language);
  },
});

/** The file as it reads in this language; as it is when it does not speak it. */
function spoken({ settingsFor }: FeatureContext, current: Analysed, asked: string | undefined): Analysed {
  const { uri, text, roles } = current.document;
  const speak = languages.find((one) => one === asked && spokenLanguages(current.document).has(one));
  if (speak === undefined || speak === roles[0]?.language) return current;
  const reading: Reading = {
    ...createUsualReading(),
    read: (words, options) => readDocument(words, { ...options, speak }),
  };
  return analyse({ uri, text, open: false }, readingSettings(settingsFor, uri), reading);
}

async function portsOf({ converters, printPdf }: FeatureContext): Promise<ExportPorts> {
  return {
    printPdf,
    printToDocx: async (document) => {
      const loaded = await converters();
      return loaded === null ? null : loaded.printToDocx(document);
    },
  };
}

function answer(
  made: Export,
  file: { readonly fileName: string; readonly mediaType: string },
  language: Language,
): ExportRoleResult {
  if ("failure" in made) return { error: inLanguage(made.failure, language) };
  const notes = made.notes.map(({ severity, message }) => ({
    severity,
    message: inLanguage(message, language),
  }));
  return typeof made.content === "string"
    ? { ...file, text: made.content, notes }
    : { ...file, base64: base64(made.content), notes };
}

/** In pieces: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** 客服总监 of `…/客服总监.role.md`. */
function baseName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf("/") + 1).replace(/(?:\.role)?\.(?:md|ya?ml)$/i, "");
  try {
    return decodeURIComponent(last).replaceAll(/[\\/:*?"<>|]/g, "-");
  } catch {
    return last; // a stray % that is no escape
  }
}

const noRole: Localised = {
  "zh-CN": "这不是岗位文件，或文件已不存在",
  en: "this is no role definition, or the file is gone",
};

const noFormat = (format: string): Localised => ({
  "zh-CN": `不能导出为 ${format}`,
  en: `there is no export to ${format}`,
});
