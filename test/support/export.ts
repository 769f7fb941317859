import { readConfig } from "../../server/src/config/config-file.ts";
import { createSettings } from "../../server/src/config/resolve.ts";
import { createSession } from "../../server/src/organisation/session.ts";
import {
  type Export,
  type ExportPorts,
  type ExportRequest,
  exportFile,
} from "../../server/src/render/export/export-file.ts";
import type { ExportFormat } from "../../server/src/render/export/format.ts";
import { rules } from "../../server/src/rules/registry.ts";

export interface ExportTrial {
  /** The file's name; `.role.md` when left out. */
  readonly name?: string;
  readonly config?: string;
  readonly variant?: "internal" | "posting";
  readonly asOf?: string;
}

const home = "file:///roles/";

/** A document as the exports take it. */
export function requestFor(
  text: string,
  { name = "role.role.md", config, variant = "posting", asOf = "2026-11-22" }: ExportTrial = {},
): ExportRequest {
  const configs =
    config === undefined ? [] : [readConfig(`${home}rolewright.config.yaml`, config, { rules })];
  const settingsFor = createSettings(configs, { asOf });
  const uri = home + encodeURIComponent(name);
  const session = createSession({ files: { read: (asked) => (asked === uri ? text : null) }, settingsFor });
  session.refresh(uri);
  const analysed = session.document(uri);
  if (analysed === undefined) throw new Error(`${name} could not be read`);
  return { analysed, settingsFor, variant, theme: "modern", role: null };
}

/** Without a browser and without libraries for other formats. */
export const noPorts: ExportPorts = { printPdf: null, printToDocx: async () => null };

export const exported = (text: string, format: ExportFormat, trial: ExportTrial = {}): Promise<Export> =>
  exportFile(requestFor(text, trial), format, noPorts);

/** The text of an export that must succeed. */
export async function exportedText(
  text: string,
  format: ExportFormat,
  trial: ExportTrial = {},
): Promise<string> {
  const made = await exported(text, format, trial);
  if ("failure" in made) throw new Error(made.failure.en);
  return typeof made.content === "string" ? made.content : "";
}
