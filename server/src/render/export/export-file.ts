import type { SettingsFor } from "../../config/settings.ts";
import type { Analysed } from "../../organisation/reading.ts";
import type { Role } from "../../role/role.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { titleOf } from "../card.ts";
import { type RenderOptions, renderRole, type Surroundings } from "../posting.ts";
import { loadPrint } from "../print-blocks.ts";
import type { PrintDocument } from "../print-document.ts";
import { printDocumentOf } from "../print-document-of.ts";
import type { ThemeId } from "../theme.ts";
import type { Variant } from "../variant.ts";
import { blank, brokenAt, isBlank } from "./fit.ts";
import type { ExportFormat } from "./format.ts";
import type { ExportSource } from "./job.ts";
import { jsonResume, jsonResumeJob } from "./json-resume.ts";
import { type JobPosting, jobPosting, jsonLd } from "./jsonld.ts";
import { adaptLinks, type LinkTo } from "./links.ts";
import type { ExportNote } from "./note.ts";
import { type PageOptions, page } from "./page.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText, textLength } from "./print-text.ts";
import type { PrintPdf } from "./printer.ts";
import { visibleFacts } from "./visible-facts.ts";
import { sectionPieces } from "./words.ts";

/** A file that is exported, and for whom. */
export interface ExportRequest {
  readonly analysed: Analysed;
  readonly settingsFor: SettingsFor;
  readonly variant: Variant;
  readonly theme: ThemeId;
  /** Index of the role in a file with several; null: all of them. */
  readonly role: number | null;
  /** Which of them are meant; left out: all. */
  readonly isMeant?: (role: Role) => boolean;
  /** How other roles are shown; left out: their names are plain words. */
  readonly surroundings?: RenderOptions["surroundings"];
  /** Where links to files beside the role lead; left out: nowhere. */
  readonly linkTo?: LinkTo;
}

/** Other programs and libraries; null, and null for an answer, where they cannot be had. */
export interface ExportPorts {
  printToDocx(document: PrintDocument): Promise<Uint8Array | { readonly failure: Localised } | null>;
  readonly printPdf: PrintPdf | null;
}

export interface Exported {
  readonly content: string | Uint8Array;
  readonly notes: readonly ExportNote[];
}

export type Export = Exported | { readonly failure: Localised };

/** Makes one file of another kind out of a role file. Never rejects for what a document holds. */
export async function exportFile(
  request: ExportRequest,
  format: ExportFormat,
  ports: ExportPorts,
): Promise<Export> {
  const { document } = request.analysed;
  const unfit = brokenAt(document) ?? (isBlank(document) ? blank : null);
  if (unfit !== null) return { failure: unfit };
  switch (format) {
    case "html":
      return { content: await htmlOf(request), notes: [] };
    case "pdf": {
      if (ports.printPdf === null) return { failure: nowhere("PDF") };
      const printed = await ports.printPdf(await htmlOf(request));
      return "failure" in printed ? printed : { content: printed.bytes, notes: [] };
    }
    case "docx": {
      const made = await ports.printToDocx(together(await printsOf(request)));
      if (made === null) return { failure: nowhere("DOCX") };
      return "failure" in made ? made : { content: made, notes: [] };
    }
    case "jsonld": {
      const postings = await postingsOf(request);
      return { content: jsonLd(postings), notes: notesOf(postings) };
    }
    case "json-resume":
      return { content: jsonResume((await sourcesOf(request)).map(jsonResumeJob)), notes: [] };
    case "text": {
      const content = (await printsOf(request)).map(printText).join("\n\n");
      return { content, notes: [lengthNote(content)] };
    }
    case "md":
      return { content: (await printsOf(request)).map(printMarkdown).join("\n"), notes: [] };
  }
}

/** The roles that are asked for, each with what its readers meet. */
export async function sourcesOf({
  analysed,
  settingsFor,
  variant,
  role,
  isMeant,
}: ExportRequest): Promise<readonly ExportSource[]> {
  const toPrint = await loadPrint();
  const { document, facts, entries } = analysed;
  return document.roles.flatMap((one, index): ExportSource[] => {
    const own = facts[index];
    const entry = entries[index];
    if (own === undefined || entry === undefined || (role !== null && role !== index)) return [];
    if (isMeant?.(one) === false) return [];
    const settings = settingsFor(document.uri, one.language);
    const reading = { document, role: one, variant, vocabulary: settings.vocabulary };
    return [{ ...reading, index, entry, settings, facts: visibleFacts(own, reading), toPrint }];
  });
}

const printOf = ({
  document,
  index,
  role,
  variant,
  vocabulary,
  entry,
}: ExportSource): Promise<PrintDocument> =>
  printDocumentOf(document, index, {
    variant,
    vocabulary,
    locale: role.language,
    organization: entry.organization,
  });

const printsOf = async (request: ExportRequest): Promise<readonly PrintDocument[]> =>
  Promise.all((await sourcesOf(request)).map(printOf));

const postingsOf = async (request: ExportRequest): Promise<readonly JobPosting[]> =>
  Promise.all((await sourcesOf(request)).map(async (source) => jobPosting(source, await printOf(source))));

/** Notes of several roles say which. */
const notesOf = (postings: readonly JobPosting[]): readonly ExportNote[] =>
  postings.flatMap(({ data, notes }) =>
    postings.length === 1
      ? notes
      : notes.map((note) => ({
          ...note,
          message: {
            "zh-CN": `${data.title ?? "?"}：${note.message["zh-CN"]}`,
            en: `${data.title ?? "?"}: ${note.message.en}`,
          },
        })),
  );

/** What stands around a role on a page of a site. */
export type Frame = Pick<PageOptions, "before" | "after" | "style">;

/** A role's page, or that of all roles of its file. A posting that lacks nothing carries its structured data. */
export async function htmlOf(request: ExportRequest, frame: Frame = {}): Promise<string> {
  const { analysed, variant, theme, surroundings } = request;
  const sources = await sourcesOf(request);
  const [first] = sources;
  const language = first?.role.language ?? "en";
  const options: RenderOptions = {
    variant,
    vocabulary: request.settingsFor(analysed.document.uri, language).vocabulary,
    locale: language,
    ...(surroundings === undefined ? {} : { surroundings: (one) => forReaders(surroundings(one)) }),
  };
  const rendered = await Promise.all(
    sources.map(({ index }) => renderRole(analysed.document, index, options)),
  );
  const organization = first?.entry.organization ?? "";
  const name = sources.map((source) => titleOf(source.role)).filter((title) => title !== "");
  const [summary] = first === undefined ? [] : sectionPieces(first, ["summary", "mission"], first.toPrint);
  return page({
    language,
    title: [name.join(language === "en" ? ", " : "、"), organization].filter(Boolean).join(" – "),
    description: summary?.text ?? "",
    theme,
    variant,
    content: adaptLinks(rendered.map(({ html }) => html).join(""), request.linkTo ?? (() => null)),
    data: await dataOf(request, sources),
    ...frame,
  });
}

/** That nobody has written a role yet is for its authors. */
const forReaders = (around: Surroundings): Surroundings => ({
  ...around,
  names: around.names.filter(({ state }) => state !== "unknown"),
});

/** One posting a page, and only what search engines take. */
async function dataOf(
  request: ExportRequest,
  [first, ...others]: readonly ExportSource[],
): Promise<string | null> {
  if (request.variant !== "posting" || first?.role.kind !== "posting" || others.length > 0) return null;
  const postings = await postingsOf(request);
  return postings.some(({ notes }) => notes.some(({ severity }) => severity === "error"))
    ? null
    : jsonLd(postings);
}

/** Several roles of one file as one document, each from its own title on. */
function together(prints: readonly PrintDocument[]): PrintDocument {
  const [first = nothing, ...others] = prints;
  return {
    ...first,
    blocks: [
      ...first.blocks,
      ...others.flatMap((other) => [
        { kind: "heading", level: 1, runs: [{ text: other.title }] } as const,
        ...(other.card.length === 0
          ? []
          : [
              {
                kind: "table",
                header: false,
                rows: other.card.map(({ name, value }) => [[{ text: name }], [{ text: value }]]),
              } as const,
            ]),
        // Its sections are below its title, which is a heading here.
        ...other.blocks.map((block) =>
          block.kind === "heading" ? { ...block, level: Math.min(6, block.level + 1) } : block,
        ),
      ]),
    ],
  };
}

const nothing: PrintDocument = { title: "", language: "en", header: [], footer: [], card: [], blocks: [] };

const nowhere = (format: string): Localised => ({
  "zh-CN": `浏览器中不能导出 ${format}：请在桌面版或命令行中导出，或改选 HTML`,
  en: `${format} cannot be made in the browser: export it from the desktop or the command line, or choose HTML`,
});

/** How long a text is, the ways that forms count. */
function lengthNote(text: string): ExportNote {
  const { characters, visible, chinese, words } = textLength(text);
  return {
    severity: "info",
    property: "",
    message: {
      "zh-CN": `共 ${characters} 个字符（不计空白 ${visible}），其中汉字 ${chinese} 个、单词 ${words} 个`,
      en: `${characters} characters (${visible} without spaces), ${chinese} of them Chinese; ${words} ${words === 1 ? "word" : "words"}`,
    },
  };
}
