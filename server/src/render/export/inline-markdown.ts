import type { Run } from "../print-document.ts";

/** Where inline Markdown will stand: in a paragraph, on the one line of a heading, in a table's cell. */
export type InlinePlace = "paragraph" | "line" | "cell";

const breaks: Readonly<Record<InlinePlace, string>> = { paragraph: "\\\n", line: " ", cell: "<br>" };

/** Words with their looks as Markdown that reads back as the same words. */
export function runsMarkdown(runs: readonly Run[], place: InlinePlace): string {
  const lines = linesOf(runs.map((run) => ({ ...run, text: run.text.replaceAll(/\r\n?/g, "\n") })));
  const written = lines.map((line) => {
    const text = lineMarkdown(line);
    const escaped = place === "paragraph" ? escapeStart(text) : text;
    return place === "cell" ? escaped.replaceAll("|", "\\|") : escaped;
  });
  const filled = written.filter((text) => text !== "");
  const joined = filled.join(breaks[place]);
  // A closing # of a heading, and what would be taken for one.
  return place === "line" ? joined.replace(/(^|\s)(#+)$/u, "$1\\$2") : joined;
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** Runs of one look, so that two bold neighbours are one. */
function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const same =
      last !== undefined &&
      (last.bold ?? false) === (run.bold ?? false) &&
      (last.italic ?? false) === (run.italic ?? false) &&
      (last.code ?? false) === (run.code ?? false) &&
      (last.strike ?? false) === (run.strike ?? false) &&
      last.href === run.href;
    if (same) result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

function lineMarkdown(runs: readonly Run[]): string {
  const parts = merged(runs);
  let line = "";
  let marked = false;
  for (const [index, run] of parts.entries()) {
    const before = parts[index - 1]?.text.at(-1) ?? "";
    const after = parts[index + 1]?.text.at(0) ?? "";
    // Marks that touch would be read as others: of two looks side by side the first is kept.
    const written = runMarkdown(
      marked ? { ...run, bold: false, italic: false, strike: false } : run,
      before,
      after,
    );
    marked = /[*~]$/.test(written) && !/\\[*~]$/.test(written);
    line += written;
  }
  return line.trim();
}

const edge = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/**
 * One run. Emphasis of CommonMark neither begins nor ends at punctuation beside a letter (`**目标：**完成` is no bold
 * text), so punctuation at the edges stands outside.
 */
function runMarkdown({ text, bold, italic, code, strike, href }: Run, before: string, after: string): string {
  const leads = href !== undefined && isAddress(href);
  const link = (label: string): string => (leads ? `[${label}](${escapeAddress(href)})` : label);
  // Links hold no links.
  const words = leads ? escapeWords : escapeText;
  if (code === true) return link(codeSpan(text));
  const emphasis = `${bold === true ? "**" : ""}${italic === true ? "*" : ""}`;
  const plain = emphasis === "" && strike !== true;
  if (plain && leads && isSame(text, href)) return `<${text}>`;
  if (plain || address.test(text)) return link(words(text));
  const free = (neighbour: string): boolean => neighbour === "" || /[\s\p{P}]/u.test(neighbour);
  const whole = /^\S.*\S$|^\S$/su.test(text) && free(before) && free(after);
  const [, start = "", middle = "", end = ""] = whole ? ["", "", text, ""] : (edge.exec(text) ?? []);
  if (middle === "") return link(words(text));
  // One kind of mark inside another is none between letters.
  const both = free(start || before) && free(end || after);
  const mark = strike !== true ? emphasis : emphasis === "" || both ? `~~${emphasis}` : emphasis;
  const closing = [...mark.matchAll(/~~|\*\*|\*/g)].map(([one]) => one).reverse();
  return link(`${words(start)}${mark}${words(middle)}${closing.join("")}${words(end)}`);
}

/** An address that is its own words is written once. */
const isSame = (text: string, href: string): boolean =>
  text === href || (href === `mailto:${text}` && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text));

const isAddress = (href: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>]+$/iu.test(href);
const escapeAddress = (href: string): string => {
  const address = href.replaceAll("\\", "%5C");
  return /[()]/.test(address) ? `<${address}>` : address;
};

function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/u.test(text) ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** What Markdown would take for a mark, wherever it stands in a line. */
const escapeText = (text: string): string =>
  text
    .split(address)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeWords(part)))
    .join("");

/** Readers find addresses in words, with all that follows up to a space: said outright they end where they end. */
const address = /(https?:\/\/[a-z0-9](?:[\w\-./?%&=#~+:@!$,;']*[\w\-/=#~+$&%])?)/i;

const escapeWords = (text: string): string =>
  text
    .replaceAll(/[\\`*[\]<~]/g, "\\$&")
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replaceAll(/&(?=#?[a-zA-Z0-9]{1,32};)/g, "\\&")
    .replaceAll(/(https?)(?=:\/\/)/gi, "$1\\")
    .replaceAll(/(www)(?=\.\S)/gi, "$1\\");

/** What Markdown would take for a block at the beginning of a line. */
const escapeStart = (line: string): string =>
  line
    .replace(/^(#{1,6}(?=\s|$)|>|[+-](?=\s|$)|[-=]{1,}\s*$|(?:-\s*){3,}$|\|)/u, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2");
