import path from "node:path";
import { pathToFileURL } from "node:url";
import type { OrganisationGraph } from "../../organisation/chart.ts";
import { chartDot } from "../../render/chart/dot.ts";
import { chartHtml } from "../../render/chart/html.ts";
import { chartJson } from "../../render/chart/json.ts";
import { layoutChart } from "../../render/chart/layout.ts";
import { chartMermaid } from "../../render/chart/mermaid.ts";
import { narrowed } from "../../render/chart/narrow.ts";
import { chartSvg } from "../../render/chart/svg.ts";
import { chartTitle } from "../../render/chart/title.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import { cannotWrite } from "../cannot.ts";
import { complain } from "../complain.ts";
import { relativeTo } from "../discover.ts";
import { oneOf, textOf } from "../flags.ts";
import { exit, failed } from "../outcome.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";
import { writeWhole } from "../write.ts";
import type { Run } from "./run.ts";

/** `rolewright graph [PATH…]`: who reports to whom, as data or as a picture. Without a path: everybody. */
export const run: Run = async ({ operands, flags }, io, format) => {
  const direction = oneOf(flags, "direction", ["down", "right"], "down");
  if (failed(direction)) return complain(io, direction.failure);
  const opened = await openWorkspace(
    {
      operands: operands.length === 0 ? ["."] : operands,
      config: textOf(flags, "config"),
      inputName: textOf(flags, "stdin-filename"),
      quiet: false,
      alone: false,
    },
    io,
  );
  if (failed(opened)) return complain(io, opened.failure);
  const workspace = opened.value;
  const output = outputOf(textOf(flags, "output"), io.cwd);
  if (output !== null && isInput(workspace, output))
    return complain(io, overInput(workspace.name(uriOf(output))));

  const text = written(graphOf(workspace), format, {
    language: io.language,
    direction: direction.value,
    careers: flags.has("careers"),
    linkBase: output === null ? io.cwd : path.dirname(output),
    cwd: io.cwd,
  });
  const failures = workspace.failures();
  if (failures.length > 0) return complain(io, ...failures);
  if (output === null) {
    io.out.write(text);
    return exit.clean;
  }
  const code = writeWhole(output, text);
  return code === null ? exit.clean : complain(io, cannotWrite(relativeTo(io.cwd, output), code));
};

/** The part of the organisation that is asked for; paths relative to the working directory. */
function graphOf({ session, wanted, name }: Workspace): OrganisationGraph {
  const { organisation } = session;
  const all = session.chart(name);
  if (wanted.length === session.uris().length) return all;
  // A role is where its original is; whoever asks for its other language means it.
  const files = new Set(wanted);
  for (const uri of wanted) {
    for (const entry of organisation.entriesOf(uri)) {
      for (const version of organisation.versions(entry)) files.add(version.uri);
    }
  }
  return narrowed(all, ({ uri }) => uri !== null && files.has(uri));
}

interface Writing {
  readonly language: Language;
  readonly direction: "down" | "right";
  readonly careers: boolean;
  /** Folder that links are relative to, and the one that paths are. */
  readonly linkBase: string;
  readonly cwd: string;
}

function written(graph: OrganisationGraph, format: string, options: Writing): string {
  const { language, direction, careers, linkBase, cwd } = options;
  switch (format) {
    case "dot":
      return chartDot(graph, language, { careers });
    case "mermaid":
      return chartMermaid(graph, language, { careers });
    case "svg":
      return chartSvg(layoutChart(graph, { direction, careers }), {
        language,
        title: chartTitle(graph, language),
      });
    case "html":
      return chartHtml(graph, {
        language,
        direction,
        careers,
        href: (file) => linkTo(linkBase, path.resolve(cwd, file)),
      });
    default:
      return chartJson(graph);
  }
}

/** A relative link a browser follows wherever the folder is moved to; on another drive there is none. */
function linkTo(folder: string, file: string): string {
  const relative = relativeTo(folder, file);
  if (path.isAbsolute(relative)) return uriOf(file);
  return relative.split("/").map(encodeURIComponent).join("/");
}

const uriOf = (file: string): string => pathToFileURL(file).href;

/** Null: to standard output. */
const outputOf = (name: string | null, cwd: string): string | null =>
  name === null || name === "-" ? null : path.resolve(cwd, name);

/** A slip of the hand must not cost anybody a role definition. */
const isInput = ({ session }: Workspace, file: string): boolean => session.uris().includes(uriOf(file));

const overInput = (name: string): Localised => ({
  "zh-CN": `${name} 是岗位文件，不能用作输出`,
  "zh-TW": `${name} 是職位檔案，不能用作輸出`,
  en: `${name} is a role definition and cannot be the output`,
});
