import type { Converters } from "../import/converters.ts";
import { docxToMarkdown } from "./docx-read.ts";
import { printToDocx } from "./docx-write.ts";
import { htmlToMarkdown } from "./html-read.ts";

/**
 * The readers of other formats as a script for a worker, which leaves them where the server looks for them
 * (`host/files.browser.ts`). Without the one of PDF, which would be as large as the others together.
 */
const converters: Converters = {
  docxToMarkdown,
  htmlToMarkdown,
  pdfToMarkdown: async () => ({ failure: "no-converters" }),
  printToDocx,
};

(globalThis as { rolewrightFormats?: Converters }).rolewrightFormats = converters;
