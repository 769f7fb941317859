import type { Variant } from "../variant.ts";

export const exportFormats = ["html", "pdf", "docx", "jsonld", "json-resume", "text", "md"] as const;

/** What a role can be exported to. */
export type ExportFormat = (typeof exportFormats)[number];

interface FormatInfo {
  /** What the file's name ends in, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** For whom it usually is: what goes to job boards and search engines is for candidates. */
  readonly variant: Variant;
  /** Bytes, not text. */
  readonly binary: boolean;
}

export const formatInfo: Readonly<Record<ExportFormat, FormatInfo>> = {
  html: { ending: "html", mediaType: "text/html", variant: "internal", binary: false },
  pdf: { ending: "pdf", mediaType: "application/pdf", variant: "internal", binary: true },
  docx: {
    ending: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    variant: "internal",
    binary: true,
  },
  jsonld: { ending: "jsonld", mediaType: "application/ld+json", variant: "posting", binary: false },
  "json-resume": { ending: "job.json", mediaType: "application/json", variant: "posting", binary: false },
  text: { ending: "txt", mediaType: "text/plain", variant: "posting", binary: false },
  md: { ending: "md", mediaType: "text/markdown", variant: "internal", binary: false },
};

export const isExportFormat = (name: string): name is ExportFormat =>
  exportFormats.some((format) => format === name);
