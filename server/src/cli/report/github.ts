import type { Severity } from "../../config/settings.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { severities, severityNames, summaryLine } from "./counts.ts";
import { printable } from "./excerpt.ts";
import { at } from "./finding-text.ts";
import type { CheckReport, FileReport, FindingReport } from "./report.ts";

type Command = "error" | "warning" | "notice";

const commands: Readonly<Record<Severity, Command>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** GitHub shows this many annotations of each kind for a step and drops the others in silence. */
const mostShown = 10;

/**
 * `check --format github`: a workflow command for each finding, which GitHub Actions shows at its line in a pull
 * request; the worst kinds first, since only ten of each are shown. What has more is said in a notice, which comes
 * first so that it is among those shown. The line that sums up stands last, for the log. Lines and columns count from
 * one; the columns of a finding over several lines are left out, because GitHub takes them for one line only.
 */
export function reportGithub({ files, summary }: CheckReport, language: Language): string {
  const found = severities.flatMap((severity) =>
    files.flatMap((file) =>
      file.findings.filter((finding) => finding.severity === severity).map((finding) => ({ file, finding })),
    ),
  );
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { finding } of found) counts[commands[finding.severity]]++;
  const hidden = Object.values(counts).some((count) => count > mostShown);
  const lines = [
    ...(hidden ? [command("notice", { title: "Rolewright" }, tooMany(found.length, language))] : []),
    ...found.map(({ file, finding }) => annotation(file, finding, language)),
    printable(summaryLine(summary, language)),
  ];
  return `${lines.join("\n")}\n`;
}

function annotation({ path }: FileReport, finding: FindingReport, language: Language): string {
  const { rule, severity, message, range, related } = finding;
  const { start, end } = range;
  const name = inLanguage(severityNames[severity], language);
  const places = related.map(
    (place) => `${at(place.path, place.range.start)}  ${inLanguage(place.message, language)}`,
  );
  // The end is the last column that belongs to it; an empty place has none.
  const columns: Properties =
    start.line === end.line
      ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }
      : {};
  return command(
    commands[severity],
    {
      file: path,
      line: start.line + 1,
      endLine: end.line + 1,
      ...columns,
      title: severity === "hint" ? `${rule} (${name})` : rule,
    },
    [inLanguage(message, language), ...places].map(printable).join("\n"),
  );
}

type Properties = Readonly<Record<string, string | number>>;

const command = (name: Command, properties: Properties, message: string): string => {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(",")}::${data(message)}`;
};

/** As `@actions/core` escapes: a line break would end the command and could begin another one. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function tooMany(count: number, language: Language): string {
  const words: Localised = {
    "zh-CN": `共 ${count} 处问题。GitHub 每一步每种级别只标注前 ${mostShown} 处，其余见这一步的日志。`,
    "zh-TW": `共 ${count} 處問題。GitHub 每個步驟每種級別只標註前 ${mostShown} 處，其餘見這個步驟的記錄。`,
    en: `${count} findings. GitHub annotates the first ${mostShown} of each kind in a step; the log of this step has the others.`,
  };
  return inLanguage(words, language);
}
