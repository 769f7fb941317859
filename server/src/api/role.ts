import { type Exported, exportFile } from "../render/export/export-file.ts";
import { inspectDocument } from "../render/inspect.ts";
import { renderDocument } from "../render/posting.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { open, single } from "./open.ts";
import type * as Public from "./types.ts";
import type { Posting } from "./types.ts";

export const readRole: typeof Public.readRole = (text, options = {}) => {
  const source = single(text, options);
  const { session, files } = open([source], options);
  const analysed = session.document(files[0]?.uri ?? "");
  if (analysed === undefined) return { roles: [], problems: [] };
  const { lines, problems } = analysed.document;
  const { locale = "en" } = options;
  return {
    roles: inspectDocument(source.path, analysed),
    problems: [...problems]
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ rule, message, span }) => ({
        rule,
        message: inLanguage(message, locale),
        range: lines.range(span),
      })),
  };
};

export const renderPosting: typeof Public.renderPosting = async (text, options = {}) => {
  const { variant = "posting", theme = "modern", locale = "en" } = options;
  const { session, settingsFor, files } = open([single(text, options)], options);
  const uri = files[0]?.uri ?? "";
  const analysed = session.document(uri);
  const role = analysed?.document.roles[0];
  if (analysed === undefined || role === undefined) return nothing;
  const { vocabulary } = settingsFor(uri, role.language);
  const rendered = await renderDocument(analysed.document, { variant, vocabulary, locale });
  const exported = await exportFile({ analysed, settingsFor, variant, theme, role: null }, "html", nowhere);
  return {
    ...rendered,
    language: role.language,
    page: "content" in exported ? textOf(exported) : "",
  };
};

const textOf = ({ content }: Exported): string => (typeof content === "string" ? content : "");

const nothing: Posting = { title: "", language: "en", html: "", page: "", outline: [] };

/** Pages need neither. */
const nowhere = { printToDocx: async () => null, printPdf: null };
