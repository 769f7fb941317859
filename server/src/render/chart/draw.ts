import type { Language } from "../../vocabulary/language.ts";
import { escapeHtml } from "../escape.ts";
import { metrics } from "./label.ts";
import { legendOf } from "./legend.ts";
import { statesOf } from "./states.ts";
import type { ChartBox, ChartLayout, LineKind } from "./types.ts";
import { say } from "./words.ts";

/*
 * The chart as SVG elements: the same for a file, a page and an editor's panel. Only attributes that a content
 * policy without inline styles allows; the looks are in `style.ts`.
 */

export interface DrawOptions {
  readonly language: Language;
  /** Where a role's box leads; null for nowhere. Left out: boxes are no links. */
  readonly href?: (box: ChartBox) => string | null;
  /** Draws a knob on every role with reports, to fold them away. */
  readonly foldable?: boolean;
  /** Boxes are items of a tree that can have the focus; whoever draws gives one of them `tabindex="0"`. */
  readonly items?: boolean;
}

/** Groups, lines and boxes, lines behind boxes. No outer `<svg>`. */
export function drawContents(layout: ChartLayout, options: DrawOptions): string {
  return [
    drawMarkers(),
    ...layout.groups.map(({ organisation, x, y }) => {
      const name = organisation === "" ? say("noOrganisation", options.language) : organisation;
      return `<text class="rw-heading" x="${x}" y="${y + 18}">${escapeXml(name)}</text>`;
    }),
    `<g class="rw-lines">`,
    ...layout.lines.map(({ kind, path, from, to }) => {
      const classes = kind === "line" ? "rw-line" : `rw-line rw-${kind}`;
      return `<path class="${classes}" d="${path}"${headAt(kind)} data-from="${escapeXml(from)}" data-to="${escapeXml(to)}"/>`;
    }),
    "</g>",
    `<g class="rw-boxes">`,
    ...layout.boxes.map((box) => drawBox(box, layout, options)),
    "</g>",
  ].join("\n");
}

/** An arrow at the end, but for usual lines: their direction is told by the places of the boxes. */
function headAt(kind: LineKind): string {
  if (kind === "line") return "";
  const head = kind === "second" || kind === "alternative" ? "line" : kind;
  return ` marker-end="url(#rw-head-${head})"`;
}

const drawMarkers = (): string =>
  `<defs>${["line", "dotted", "career", "cycle"]
    .map(
      (name) =>
        `<marker id="rw-head-${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" ` +
        `markerUnits="userSpaceOnUse" orient="auto"><path class="rw-head-${name}" d="M0,.5L8,4L0,7.5Z"/></marker>`,
    )
    .join("")}</defs>`;

const corner = 7;

/** One role. `data-id` tells which. */
export function drawBox(box: ChartBox, layout: Pick<ChartLayout, "direction">, options: DrawOptions): string {
  const { node, width, height } = box;
  const classes = [
    "rw-box",
    ...(box.color === null ? [] : [`rw-color-${box.color}`]),
    ...(node.undefined ? ["rw-undefined"] : []),
    ...(node.external ? ["rw-external"] : []),
    ...(node.family ? ["rw-family"] : []),
  ].join(" ");
  const card = (dx: number, dy: number): string =>
    `<rect class="rw-card" x="${dx}" y="${dy}" width="${width}" height="${height}" rx="${corner}"/>`;
  const href = options.href?.(box) ?? null;
  const body = [
    `<title>${escapeXml(describe(box, options.language))}</title>`,
    ...(node.family ? [card(6, -6), card(3, -3)] : []),
    card(0, 0),
    drawStripe(height),
    // Words of two elements are two words.
    drawWords(box, options.language).join(" "),
  ].join("");
  const tab = options.items === true ? ` tabindex="-1"` : "";
  const inner = href === null ? body : `<a href="${escapeXml(href)}"${tab}>${body}</a>`;
  const fold = options.foldable === true && box.reports > 0 ? drawFold(box, layout) : "";
  const item = options.items === true ? itemAttributes(box, options.language) : "";
  return `<g class="${classes}" data-id="${escapeXml(box.id)}"${item} transform="translate(${box.x} ${box.y})">${inner}${fold}</g>`;
}

function itemAttributes(box: ChartBox, language: Language): string {
  const folded = box.reports === 0 ? "" : ` aria-expanded="${!box.collapsed}"`;
  return ` role="treeitem" tabindex="-1" aria-level="${box.depth + 1}"${folded} aria-label="${escapeXml(describe(box, language))}"`;
}

const drawStripe = (height: number): string =>
  `<path class="rw-stripe" d="M${corner},0H${metrics.stripe}Q0,0 0,${corner}V${height - corner}Q0,${height} ${metrics.stripe},${height}H${metrics.stripe}V0Z"/>`;

/** Title and detail, together in the middle of the height. */
function drawWords(box: ChartBox, language: Language): readonly string[] {
  const x = metrics.stripe + metrics.paddingX;
  const detail = detailOf(box, language);
  const height = box.title.length * metrics.titleLine + (detail === null ? 0 : metrics.detailLine);
  let y = (box.height - height) / 2;
  const drawn = box.title.map((line) => {
    const base = y + metrics.titleLine - 5;
    y += metrics.titleLine;
    return `<text class="rw-title" x="${x}" y="${base}">${escapeXml(line)}</text>`;
  });
  if (detail === null) return drawn;
  return [
    ...drawn,
    `<text class="rw-detail" x="${x}" y="${y + metrics.detailLine - 5}">${escapeXml(detail)}</text>`,
  ];
}

/** Department and level; what a name without a file is, where there is neither. */
export function detailOf({ node, detail }: ChartBox, language: Language): string | null {
  if (node.external) return detail ?? say("external", language);
  if (node.family && node.path === null) return say("family", language);
  if (node.undefined) return say("undefined", language);
  return detail;
}

function drawFold(
  { width, height, hidden }: ChartBox,
  { direction }: Pick<ChartLayout, "direction">,
): string {
  const label = hidden > 0 ? String(hidden) : "–";
  const half = Math.max(10, 6 + label.length * 4);
  const [x, y] = direction === "down" ? [width / 2, height] : [width, height / 2];
  return (
    `<g class="rw-fold" aria-hidden="true" transform="translate(${x} ${y})"><rect class="rw-fold-shape" x="${-half}" y="-9" width="${2 * half}" height="18" rx="9"/>` +
    `<text class="rw-fold-count" y="4">${label}</text></g>`
  );
}

/**
 * A role in one line, for a hint and for those who do not see the chart. Begins with the words in the box, so that
 * who says what they see is understood (WCAG 2.2, 2.5.3).
 */
export function describe(box: ChartBox, language: Language): string {
  const { node } = box;
  const seen = detailOf(box, language);
  const comma = language === "en" ? ", " : "，";
  const words = [node.title, ...(seen === null ? [] : [seen])].join(" ");
  const more = [node.code, ...statesOf(node, language)].filter((part) => part !== null && part !== seen);
  return [words, ...more].join(comma);
}

/** The kinds of line a chart has, each with a piece of it, as SVG elements beginning at a place. */
export const drawLegend = (
  layout: ChartLayout,
  { language }: Pick<DrawOptions, "language">,
  { x, y }: { readonly x: number; readonly y: number },
): string =>
  legendOf(layout, language)
    .map(({ kind, classes, word, offset }) => {
      const at = x + offset;
      return (
        `<path class="rw-line ${classes}" d="M${at},${y}H${at + 28}"${headAt(kind)}/>` +
        `<text class="rw-legend" x="${at + 36}" y="${y + 4}">${escapeXml(word)}</text>`
      );
    })
    .join("");

/** XML has no place for control characters and lone halves of pairs, not even escaped. */
export const escapeXml = (text: string): string =>
  escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd"));
