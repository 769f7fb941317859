import type { Converters } from "../import/converters.ts";

/** Each format's libraries are made ready when a file of it first comes. */
export const converters: Converters = {
  docxToMarkdown: async (bytes) => await (await import("./docx-read.ts")).docxToMarkdown(bytes),
  htmlToMarkdown: async (html) => await (await import("./html-read.ts")).htmlToMarkdown(html),
  pdfToMarkdown: async (bytes) => await (await import("./pdf-read.ts")).pdfToMarkdown(bytes),
  printToDocx: async (print) => await (await import("./docx-write.ts")).printToDocx(print),
};
