import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { countOf, countsOf, countsText, severities, severityNames, summaryLine } from "./counts.ts";
import { printable } from "./excerpt.ts";
import type { CheckReport, FileReport, FindingReport } from "./report.ts";

/** A comment on GitHub may have 65,536 characters, one on GitLab a million; the file names at the end need room, too. */
const mostCharacters = 60_000;

/**
 * `check --format markdown`: for the summary of a CI job or a comment on a pull request: the line that sums up, a
 * table of the files that have findings, the worst first, and below it the findings of each file, folded away. Files that no longer
 * fit into a comment are counted. Words of documents mean nothing there but themselves: no markup, no HTML, no
 * mentions of people or issues.
 */
export function reportMarkdown({ files, summary }: CheckReport, language: Language): string {
  const say = (text: Localised): string => inLanguage(text, language);
  const found = files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => ({ file, counts: countsOf(file.findings) }));
  const head = [`### Rolewright`, "", words(summaryLine(summary, language))];
  if (found.length === 0) return `${head.join("\n")}\n`;

  const used = severities.filter((severity) => found.some(({ counts }) => countOf(counts, severity) > 0));
  const sorted = [...found].sort((a, b) => {
    const differing = severities.find(
      (severity) => countOf(a.counts, severity) !== countOf(b.counts, severity),
    );
    return differing === undefined ? 0 : countOf(b.counts, differing) - countOf(a.counts, differing);
  });
  const table = [
    row([say(titles.file), ...used.map((severity) => say(severityNames[severity]))]),
    row([":--", ...used.map(() => "--:")]),
    ...sorted.map(({ file, counts }) =>
      row([words(file.path), ...used.map((severity) => String(countOf(counts, severity) || ""))]),
    ),
  ];
  const details = sorted.map(({ file, counts }) => detailsOf(file, countsText(counts, language), language));
  return [...head, "", fitting(table, language, 2), "", fitting(details, language), ""].join("\n");
}

const titles = {
  file: { "zh-CN": "文件", "zh-TW": "檔案", en: "File" },
  line: { "zh-CN": "行", en: "Line" },
  severity: { "zh-CN": "级别", "zh-TW": "級別", en: "Severity" },
  message: { "zh-CN": "问题", "zh-TW": "問題", en: "Finding" },
  rule: { "zh-CN": "规则", "zh-TW": "規則", en: "Rule" },
} as const satisfies Record<string, Localised>;

function detailsOf(file: FileReport, counts: string, language: Language): string {
  const say = (text: Localised): string => inLanguage(text, language);
  const colon = language === "en" ? ": " : "：";
  return [
    `<details><summary><b>${words(file.path)}</b>${colon}${counts}</summary>`,
    "",
    row([say(titles.line), say(titles.severity), say(titles.message), say(titles.rule)]),
    row(["--:", ":--", ":--", ":--"]),
    ...file.findings.map((finding) => findingRow(file, finding, language)),
    "",
    "</details>",
    "",
  ].join("\n");
}

function findingRow({ path }: FileReport, finding: FindingReport, language: Language): string {
  const { rule, severity, message, range, related, url } = finding;
  const places = related.map((place) => {
    const line = place.range.start.line + 1;
    const where = place.path === path ? String(line) : `${words(place.path)}:${line}`;
    return `<br>↳ ${where}${language === "en" ? ": " : "："}${words(inLanguage(place.message, language))}`;
  });
  return row([
    String(range.start.line + 1),
    inLanguage(severityNames[severity], language),
    words(inLanguage(message, language)) + places.join(""),
    `[${rule}](${url})`,
  ]);
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The pieces that fit, the first `always` of them whatever their size, and how many were left out. */
function fitting(pieces: readonly string[], language: Language, always = 0): string {
  let used = 0;
  const kept = pieces.findIndex((piece, index) => {
    used += piece.length + 1;
    return index >= always && used > mostCharacters / 2;
  });
  if (kept < 0) return pieces.join("\n");
  const left = pieces.length - kept;
  const more: Localised = {
    "zh-CN": `……另有 ${left} 个文件，请看完整的报告。`,
    "zh-TW": `……另有 ${left} 個檔案，請看完整的報告。`,
    en: `… and ${left} more ${left === 1 ? "file" : "files"}; see the whole report.`,
  };
  return [...pieces.slice(0, kept), "", inLanguage(more, language)].join("\n");
}

/**
 * Words as they are. Everything that could be markup, HTML or the end of a table's cell is a numeric entity, which
 * CommonMark never takes for structure. A mention (`@name`, `#12`, GitLab's `!3`, `~label`, `&7`, `$1`) is looked for in the text
 * that comes out, as addresses are, so an invisible space parts the sign from the word.
 */
export function words(text: string): string {
  return printable(text)
    .replaceAll(/[@#!~&$%](?=[\p{L}\p{N}_])|:(?=\/\/)|www(?=\.)/giu, "$&\u200b")
    .replaceAll(/[&<>|`*_[\]\\~$#!]/g, (character) => `&#${character.charCodeAt(0)};`);
}
