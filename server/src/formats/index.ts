import type { Converters } from "../import/converters.ts";
import { needsLibrary } from "../import/optional-library.ts";
import { withLibrary } from "./limits.ts";

/** Each format's libraries are made ready when a file of it first comes. */
export const converters: Converters = {
  async docxToMarkdown(bytes) {
    const read = await withLibrary("mammoth", () => import("./docx-read.ts"));
    return "missing" in read ? { failure: `needs-${read.missing}` } : await read.docxToMarkdown(bytes);
  },
  htmlToMarkdown: async (html) => await (await import("./html-read.ts")).htmlToMarkdown(html),
  async pdfToMarkdown(bytes) {
    const library = await withLibrary("pdfjs-dist", async () => (await import("./pdf-library.ts")).loadPdf());
    if ("missing" in library) return { failure: `needs-${library.missing}` };
    return await (await import("./pdf-read.ts")).pdfToMarkdown(bytes);
  },
  async printToDocx(print) {
    const write = await withLibrary("docx", () => import("./docx-write.ts"));
    return "missing" in write ? { failure: needsLibrary(write.missing) } : await write.printToDocx(print);
  },
};
