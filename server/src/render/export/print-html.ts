import { escapeHtml } from "../escape.ts";
import type { PrintBlock, Run } from "../print-document.ts";

/**
 * Blocks as plain HTML for other people's pages: paragraphs, lists, headings, tables, no attributes but addresses
 * of links. Google for Jobs keeps these and ignores the rest.
 */
export const blocksHtml = (blocks: readonly PrintBlock[]): string => blocks.map(blockHtml).join("");

function blockHtml(block: PrintBlock): string {
  switch (block.kind) {
    case "heading": {
      // The page that shows it has the title as its first heading.
      const level = Math.min(6, Math.max(1, block.level) + 1);
      return `<h${level}>${runsHtml(block.runs)}</h${level}>`;
    }
    case "paragraph":
      return `<p>${runsHtml(block.runs)}</p>`;
    case "quote":
      return `<blockquote>${blocksHtml(block.blocks)}</blockquote>`;
    case "code":
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case "rule":
      return "<hr>";
    case "list": {
      const items = block.items.map((item) => `<li>${itemHtml(item)}</li>`).join("");
      if (!block.ordered) return `<ul>${items}</ul>`;
      return `<ol${block.start === 1 ? "" : ` start="${block.start}"`}>${items}</ol>`;
    }
    case "table": {
      const rows = block.rows.map((row, index) => {
        const tag = block.header && index === 0 ? "th" : "td";
        return `<tr>${row.map((cell) => `<${tag}>${runsHtml(cell)}</${tag}>`).join("")}</tr>`;
      });
      return `<table>${rows.join("")}</table>`;
    }
  }
}

/** A single paragraph in an item needs no tags of its own. */
const itemHtml = (blocks: readonly PrintBlock[]): string =>
  blocks
    .map((block, index) =>
      index === 0 && block.kind === "paragraph" ? runsHtml(block.runs) : blockHtml(block),
    )
    .join("");

export const runsHtml = (runs: readonly Run[]): string =>
  runs
    .map(({ text, bold, italic, code, strike, href }) => {
      let html = escapeHtml(text).replaceAll("\n", "<br>");
      if (code === true) html = `<code>${html}</code>`;
      if (bold === true) html = `<strong>${html}</strong>`;
      if (italic === true) html = `<em>${html}</em>`;
      if (strike === true) html = `<del>${html}</del>`;
      return href !== undefined && /^(?:https?|mailto):/i.test(href)
        ? `<a href="${escapeHtml(href)}">${html}</a>`
        : html;
    })
    .join("");
