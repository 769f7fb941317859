import { surroundingsOf } from "../../features/surroundings.ts";
import { createPrinter } from "../../print/print-pdf.ts";
import { type ExportPorts, exportFile } from "../../render/export/export-file.ts";
import type { ExportNote } from "../../render/export/note.ts";
import type { Outcome } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { tellNotes } from "./notes.ts";
import {
  cannotExport,
  type Made,
  type Request,
  relativeIn,
  rootOf,
  type Source,
  writeOptions,
} from "./request.ts";
import { filesIn, type Target } from "./targets.ts";
import { obstacle, type Written } from "./write-all.ts";

/** A file for each source; what there is to tell of them goes to standard error. */
export async function makeFiles(
  request: Request,
  sources: readonly Source[],
  target: Target,
): Promise<Outcome<Made>> {
  const { workspace, format, variant, theme, io } = request;
  const { session, settingsFor, name } = workspace;
  const targets = targetsOf(request, sources, target);
  const blocked = obstacle(targets, writeOptions(request));
  if (blocked !== null) return { failure: blocked };
  const progress = startProgress(io.err, sources.length, io.language, target.kind === "output");
  const made: { readonly name: string; readonly written: Written; readonly notes: readonly ExportNote[] }[] =
    [];
  for (const [index, { uri, analysed, isMeant }] of sources.entries()) {
    const result = await exportFile(
      {
        analysed,
        settingsFor,
        variant,
        theme,
        role: null,
        isMeant,
        surroundings: (role) => surroundingsOf(session.organisation, analysed, role.index, () => null),
      },
      format,
      ports,
    );
    if ("failure" in result) {
      progress.end();
      return { failure: cannotExport(name(uri), result.failure) };
    }
    progress.step();
    const file = targets[index] ?? "";
    made.push({ name: name(uri), written: { file, content: result.content }, notes: result.notes });
  }
  progress.end();
  const broken = made.map((one) => tellNotes(io, one.name, one.notes));
  return { value: { files: made.map(({ written }) => written), hasErrors: broken.includes(true) } };
}

function targetsOf(
  { workspace, folders, format, io }: Request,
  sources: readonly Source[],
  target: Target,
): readonly string[] {
  if (target.kind === "output") return [];
  if (target.kind === "file") return [target.file];
  const root = rootOf(folders, sources, io.cwd);
  return filesIn(
    target.folder,
    sources.map(({ file, uri }) => relativeIn(root, file, workspace.name(uri))),
    format,
  );
}

const ports: ExportPorts = {
  printPdf: createPrinter(),
  printToDocx: async (document) => (await import("../../formats/index.ts")).converters.printToDocx(document),
};
