import type { Severity } from "../../config/settings.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { CheckReport } from "./report.ts";

export interface ReportOptions {
  readonly language: Language;
  /** ANSI colours are wanted. */
  readonly color: boolean;
  /** More warnings than this make the check fail; null for any number. */
  readonly maxWarnings: number | null;
}

/** Writes down what was found. */
export type Reporter = (report: CheckReport, options: ReportOptions) => string;

/** What `check --format` may be, and how each is written. Loaded when it is asked for, as commands are. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import("./text.ts")).reportText,
  async json() {
    const { reportJson } = await import("./json.ts");
    return (report, { language }) => reportJson(report, language);
  },
  async sarif() {
    const { reportSarif } = await import("./sarif.ts");
    return (report, { language }) => reportSarif(report, language);
  },
  async github() {
    const { reportGithub } = await import("./github.ts");
    return (report, { language }) => reportGithub(report, language);
  },
  async junit() {
    const { reportJunit } = await import("./junit.ts");
    return (report, { language, maxWarnings }) =>
      reportJunit(report, { language, failing: failingOf(report, maxWarnings) });
  },
  async markdown() {
    const { reportMarkdown } = await import("./markdown.ts");
    return (report, { language }) => reportMarkdown(report, language);
  },
};

const failingOf = ({ summary }: CheckReport, maxWarnings: number | null): ReadonlySet<Severity> =>
  new Set(maxWarnings !== null && summary.warnings > maxWarnings ? ["error", "warning"] : ["error"]);
