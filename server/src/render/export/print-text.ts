import type { Language } from "../../vocabulary/language.ts";
import type { PrintBlock, PrintDocument, Run } from "../print-document.ts";

/**
 * A role as plain text to paste into a job board: no wrapping, headings as people write them there (【岗位职责】 in
 * Chinese), items with `•` or their number. Words keep their order, and all are there.
 */
export function printText({ title, language, card, blocks }: PrintDocument): string {
  const colon = language === "en" ? ": " : "：";
  const fields = card.map(({ name, value }) => plain(`${name}${colon}${value}`));
  const parts = [plain(title), fields.join("\n"), ...blocks.map((block) => blockText(block, language))];
  return `${parts
    .filter((part) => part.trim() !== "")
    .join("\n\n")
    // The heading stands right above what it heads.
    .replaceAll(/^(\u0001.*)\n\n(?!\u0001)/gmu, "$1\n")
    .replaceAll("\u0001", "")
    .replaceAll(/[ \t]+$/gmu, "")}\n`;
}

/** Marks headings while the text is put together; a document's own is taken out. */
const mark = "\u0001";

function blockText(block: PrintBlock, language: Language): string {
  switch (block.kind) {
    case "heading": {
      const words = runsText(block.runs).replaceAll("\n", " ");
      return `${mark}${language === "en" || block.level > 1 ? words : `【${words}】`}`;
    }
    case "paragraph":
      return runsText(block.runs);
    case "quote":
      return block.blocks.map((inner) => blockText(inner, language)).join("\n");
    case "code":
      return plain(block.text);
    case "rule":
      return "";
    case "list":
      return listText(block, language, 0);
    case "table":
      return block.rows.map((row) => rowText(row.map(runsText), language)).join("\n");
  }
}

type List = Extract<PrintBlock, { readonly kind: "list" }>;

function listText(list: List, language: Language, depth: number): string {
  const indent = "  ".repeat(depth);
  return list.items
    .map((item, index) => {
      const sign =
        list.marked === true ? "" : list.ordered ? `${list.start + index}. ` : depth === 0 ? "• " : "– ";
      const lines = item.flatMap((block) =>
        block.kind === "list"
          ? [listText(block, language, depth + 1)]
          : blockText(block, language)
              .split("\n")
              .map((line) => `${indent}  ${line}`),
      );
      const [first = "", ...others] = lines;
      // A full-width bracket has its space in it.
      const start = first.trimStart().replace(/^([（【][^）】]{1,8}[）】]) /u, "$1");
      return [`${indent}${sign}${start}`, ...others].join("\n");
    })
    .join("\n");
}

/** Two cells are a name and what is said of it. */
function rowText(cells: readonly string[], language: Language): string {
  const filled = cells.map((cell) => cell.replaceAll("\n", " ").trim()).filter((cell) => cell !== "");
  const [name = "", value = ""] = filled;
  if (filled.length !== 2) return filled.join(" | ");
  return /[:：]$/u.test(name) ? `${name}${value}` : `${name}${language === "en" ? ": " : "："}${value}`;
}

const runsText = (runs: readonly Run[]): string =>
  plain(
    runs
      .map(({ text, href }) => {
        const address = href?.replace(/^mailto:/i, "");
        return address === undefined || text.includes(address) ? text : `${text} (${address})`;
      })
      .join(""),
  ).trim();

/** Control characters no text field takes. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const plain = (text: string): string => text.replaceAll(/\r\n?/g, "\n").replaceAll(controls, "");

/** What forms count: they differ in whether spaces do, so both are told. */
export interface TextLength {
  /** Unicode characters, line breaks left out. */
  readonly characters: number;
  /** Of these, the ones that are no white space. */
  readonly visible: number;
  readonly chinese: number;
  /** Words of Latin and other spaced scripts. */
  readonly words: number;
}

export function textLength(text: string): TextLength {
  let characters = 0;
  let visible = 0;
  let chinese = 0;
  for (const character of text) {
    if (character === "\n") continue;
    characters++;
    if (!/\s/u.test(character)) visible++;
    if (/\p{Script=Han}/u.test(character)) chinese++;
  }
  const words = text.match(
    /(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’.+#-])*/gu,
  );
  return { characters, visible, chinese, words: words?.length ?? 0 };
}
