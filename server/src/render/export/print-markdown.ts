import { fenced } from "../fence.ts";
import type { PrintBlock, PrintDocument, Run } from "../print-document.ts";
import { runsMarkdown } from "./inline-markdown.ts";

/** A role as CommonMark with GFM tables: `#` headings, `-` and `1.` lists, the card's fields as a list. Every word is kept. */
export function printMarkdown({ title, language, card, blocks }: PrintDocument): string {
  const colon = language === "en" ? ":" : "：";
  const space = language === "en" ? " " : "";
  const heading = title.trim() === "" ? [] : [`# ${oneLine([{ text: title }])}`];
  const fields = card.map(
    ({ name, value }) => `- **${oneLine([{ text: name }])}**${colon}${space}${oneLine([{ text: value }])}`,
  );
  const parts = [...heading, ...(fields.length === 0 ? [] : [fields.join("\n")])];
  // A list right after the card's would be one list with it.
  const body = blocksMarkdown(blocks, fields.length > 0);
  return `${[...parts, ...(body === "" ? [] : [body])].join("\n\n")}\n`;
}

/** `afterList`: the block before is a list of hyphens. */
function blocksMarkdown(blocks: readonly PrintBlock[], afterList = false): string {
  const parts: string[] = [];
  let bullet = afterList ? "-" : "";
  let ordered = "";
  for (const block of blocks) {
    if (block.kind !== "list") {
      bullet = "";
      ordered = "";
      const text = blockMarkdown(block);
      if (text !== "") parts.push(text);
    } else if (block.ordered) {
      ordered = ordered === "." ? ")" : ".";
      parts.push(listMarkdown(block, ordered));
    } else {
      bullet = bullet === "-" ? "*" : "-";
      parts.push(listMarkdown(block, bullet));
    }
  }
  return parts.join("\n\n");
}

type List = Extract<PrintBlock, { readonly kind: "list" }>;

/** Neighbouring lists take turns with their marks, or they would be one. */
function listMarkdown(list: List, sign: string): string {
  const simple = list.items.every((item) =>
    item.every((block, index) =>
      index === 0 ? block.kind === "paragraph" : index === 1 && mayFollow(block),
    ),
  );
  const items = list.items.map((item, index) => {
    // Numbers of more than nine digits are no list.
    const mark = list.ordered ? `${Math.min(Math.max(list.start, 0) + index, 999_999_999)}${sign}` : sign;
    const body = simple ? item.map((block) => blocksMarkdown([block])).join("\n") : blocksMarkdown(item);
    return `${mark} ${body.replaceAll(/\n(?=.)/g, `\n${" ".repeat(mark.length + 1)}`)}`.trimEnd();
  });
  return items.join(simple ? "\n" : "\n\n");
}

/** Right below a paragraph, without an empty line: a list that begins with any other number is words of it. */
const mayFollow = (block: PrintBlock): boolean =>
  block.kind === "list" && (!block.ordered || block.start === 1);

function blockMarkdown(block: Exclude<PrintBlock, List>): string {
  switch (block.kind) {
    case "heading":
      // The title is the one heading of the first level.
      return `${"#".repeat(Math.min(6, Math.max(1, block.level) + 1))} ${oneLine(block.runs)}`.trimEnd();
    case "paragraph":
      return runsMarkdown(block.runs, "paragraph");
    case "quote":
      return blocksMarkdown(block.blocks)
        .replaceAll(/^(?=.)/gm, "> ")
        .replaceAll(/^$/gm, ">");
    case "code":
      return fenced(block.text);
    case "rule":
      return "***";
    case "table":
      return tableMarkdown(block);
  }
}

const oneLine = (runs: readonly Run[]): string => runsMarkdown(runs, "line");

function tableMarkdown({ header, rows }: Extract<PrintBlock, { readonly kind: "table" }>): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const cells = rows.map((row) => row.map((cell) => runsMarkdown(cell, "cell")));
  const [head = [], ...others] = header ? cells : [[], ...cells];
  return [line(head), line(new Array<string>(width).fill("---")), ...others.map(line)].join("\n");
}
