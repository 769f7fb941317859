import { failureLine } from "../import/failure.ts";
import {
  importFragment as fragmentOf,
  type ImportOutcome,
  importFile,
  importWords,
} from "../import/import-file.ts";
import { reportText } from "../import/report-text.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { feature } from "./feature.ts";
import type {
  ImportDocumentParams,
  ImportDocumentResult,
  ImportFragmentParams,
  ImportFragmentResult,
} from "./protocol.ts";

/** `rolewright/importDocument`: a role definition made of a file's bytes or of words, with the words of the folder's config. */
export const importDocument = feature({
  method: "rolewright/importDocument",
  capability: {},
  async handle(
    { settingsFor, language, converters },
    { name, base64, text, html, to, folder }: ImportDocumentParams,
  ): Promise<ImportDocumentResult> {
    const { vocabulary } = settingsFor(`${folder.replace(/\/$/, "")}/import.role.md`, language);
    const options = { to, vocabulary };
    const made: ImportOutcome =
      base64 === undefined
        ? await importWords(name, { html: html ?? null, text: text ?? "" }, options, converters)
        : await importFile(name, bytesOf(base64), options, converters);
    if ("failure" in made) return { error: inLanguage(failureLine(name, made.failure), language) };
    return { ...made, reportText: reportText(made.report, language, vocabulary) };
  },
});

/** `rolewright/importFragment`: Markdown of a piece of HTML that is pasted into a role. */
export const importFragment = feature({
  method: "rolewright/importFragment",
  capability: {},
  async handle(
    { session, settingsFor, language, converters },
    { html, uri }: ImportFragmentParams,
  ): Promise<ImportFragmentResult> {
    const own = session.document(uri)?.document.roles[0]?.language ?? language;
    const { vocabulary } = settingsFor(uri, own);
    const text = await fragmentOf(html, { vocabulary, language: own }, converters);
    return text === null ? null : { text };
  },
});

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
