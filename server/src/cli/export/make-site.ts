import path from "node:path";
import { surroundingsOf } from "../../features/surroundings.ts";
import { brokenAt, isBlank } from "../../render/export/fit.ts";
import { type SiteFile, siteOf } from "../../render/export/site/site.ts";
import type { Outcome } from "../outcome.ts";
import { cannotExport, type Made, type Request, relativeIn, rootOf, type Source } from "./request.ts";

/** A site of all sources, for this folder. */
export async function makeSite(
  request: Request,
  sources: readonly Source[],
  folder: string,
): Promise<Outcome<Made>> {
  const { workspace, folders, variant, theme, io } = request;
  const { session, settingsFor } = workspace;
  const root = rootOf(folders, sources, io.cwd);
  const siteFiles: SiteFile[] = [];
  for (const { file, uri, analysed, isMeant } of sources) {
    const broken = brokenAt(analysed.document);
    if (broken !== null) return { failure: cannotExport(workspace.name(uri), broken) };
    if (isBlank(analysed.document)) continue;
    siteFiles.push({ path: relativeIn(root, file, workspace.name(uri)), analysed, isMeant });
  }
  const pages = await siteOf(siteFiles, {
    settingsFor,
    variant,
    theme,
    organisation: session.organisation,
    // Who reports to whom stays inside.
    chart: variant === "internal" ? session.chart(workspace.name) : null,
    surroundingsOf: (analysed, role, hrefOf) => surroundingsOf(session.organisation, analysed, role, hrefOf),
  });
  const written = [...pages].map(([name, content]) => ({
    file: path.join(folder, ...name.split("/")),
    content,
  }));
  return { value: { files: written, hasErrors: false } };
}
