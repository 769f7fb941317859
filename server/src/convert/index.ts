import type { Converters } from "../import/converters.ts";

export const converters: Converters = {
  docxToMarkdown: async () => ({ failure: "corrupt" }),
  htmlToMarkdown: async () => ({ failure: "corrupt" }),
  pdfToMarkdown: async () => ({ failure: "corrupt" }),
  printToDocx: async () => new Uint8Array(),
};
