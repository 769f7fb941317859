import type { Io } from "../io.ts";
import { reportJson } from "./json.ts";
import type { CheckReport } from "./report.ts";
import { reportText } from "./text.ts";

/** What `check --format` may be, and how each writes what was found. */
export const reporters: Readonly<Record<string, (report: CheckReport, io: Io) => string>> = {
  text: (report, { language, out }) => reportText(report, { language, color: out.color }),
  json: (report, { language }) => reportJson(report, language),
};
