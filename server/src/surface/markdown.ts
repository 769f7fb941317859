import { readMarkdown } from "./markdown/read.ts";
import { writeMarkdown } from "./markdown-write.ts";
import type { Surface } from "./surface.ts";

/** Role definitions as Markdown, and as the plain text people paste into it. */
export const markdown: Surface = { format: "markdown", read: readMarkdown, write: writeMarkdown };
