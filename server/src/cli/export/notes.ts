import type { ExportNote } from "../../render/export/note.ts";
import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import type { Io } from "../io.ts";

const severities: Readonly<Record<ExportNote["severity"], Localised>> = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "说明", en: "note" },
};

const colours = { error: 31, warning: 33, info: 2 } as const;

/** What an export has to tell, a line each on standard error. True when something required is missing. */
export function tellNotes(
  { err, language }: Pick<Io, "err" | "language">,
  name: string,
  notes: readonly ExportNote[],
): boolean {
  const colon = language === "en" ? ": " : "：";
  for (const { severity, message } of notes) {
    const word = inLanguage(severities[severity], language);
    const shown = err.color ? `\u001b[${colours[severity]}m${word}\u001b[0m` : word;
    const words = inLanguage(message, language).replaceAll(/\s*[\r\n]+\s*/g, " ");
    err.write(`${name}${colon}${shown}${colon}${words}\n`);
  }
  return notes.some(({ severity }) => severity === "error");
}
