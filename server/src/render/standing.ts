import type { Language } from "../vocabulary/language.ts";
import { measure } from "./chart/measure.ts";
import { balanced } from "./chart/wrap.ts";
import { escapeHtml } from "./escape.ts";
import { isMarked, type NamedRole, roleNameClass } from "./role-name.ts";

/** A neighbour in the figure. */
export interface Neighbour extends Pick<NamedRole, "name" | "state" | "href"> {
  /** Linked by a dotted line. */
  readonly dotted: boolean;
}

/** Where a role stands: who is above it and who below. */
export interface Standing {
  readonly title: string;
  readonly superiors: readonly Neighbour[];
  readonly reports: readonly Neighbour[];
}

/** More than these are a number. */
const most = { superiors: 3, reports: 4 } as const;

const fontSize = 13;
const lineHeight = 17;
const widest = 132;
const padding = { x: 12, y: 8 } as const;
const gap = { x: 14, y: 34 } as const;

const words = {
  figure: { "zh-CN": "汇报关系", "zh-TW": "匯報關係", en: "Reporting lines" },
  superiors: { "zh-CN": "上级", "zh-TW": "上級", en: "Superiors" },
  self: { "zh-CN": "本岗位", "zh-TW": "本職務", en: "This role" },
  reports: { "zh-CN": "下级", "zh-TW": "下級", en: "Direct reports" },
  dotted: { "zh-CN": "虚线", "zh-TW": "虛線", en: "dotted line" },
} as const satisfies Record<string, Record<Language, string>>;

interface Box {
  readonly lines: readonly string[];
  readonly width: number;
  readonly neighbour: Neighbour | null;
  readonly kind: "self" | "role" | "more";
}

/**
 * The figure as inline SVG of our own: a row of superiors, the role, a row of reports. It is read as three lists;
 * nothing of it but words and addresses comes from documents. Empty when the role has no neighbours.
 */
export function standingHtml(standing: Standing, key: string, line: number, language: Language): string {
  const { title, superiors, reports } = standing;
  if (superiors.length + reports.length === 0) return "";
  const rows = [
    { name: words.superiors[language], boxes: boxesOf(superiors, most.superiors) },
    { name: words.self[language], boxes: [boxOf(title, null, "self")] },
    { name: words.reports[language], boxes: boxesOf(reports, most.reports) },
  ].filter(({ boxes }) => boxes.length > 0);
  const width = Math.max(...rows.map(({ boxes }) => rowWidth(boxes)));
  let top = 1;
  const placed = rows.map(({ name, boxes }) => {
    const height = rowHeight(boxes);
    const row = { name, top, height, boxes: placeRow(boxes, width) };
    top += height + gap.y;
    return row;
  });
  const height = top - gap.y + 1;
  const self = placed.findIndex(({ boxes }) => boxes.some(({ box }) => box.kind === "self"));
  const middle = placed[self];
  const links = placed.flatMap((row, index) => {
    if (middle === undefined || index === self) return [];
    return row.boxes.map(({ box, x }) => {
      const [upper, lower] = index < self ? [row, middle] : [middle, row];
      const [from, to] = index < self ? [x, width / 2] : [width / 2, x];
      const kind = box.neighbour?.dotted === true ? ' class="dotted"' : "";
      const bend = upper.top + upper.height + (index < self ? gap.y - 14 : 14);
      return `<path${kind} d="M${round(from)} ${upper.top + upper.height}V${bend}H${round(to)}V${lower.top}"/>`;
    });
  });
  const lists = placed.map(
    ({ name, top: y, height: rows, boxes }) =>
      `<g role="list" aria-label="${escapeHtml(name)}">${boxes.map(({ box, x }) => boxSvg(box, x, y, rows, language)).join("")}</g>`,
  );
  const size = `width="${Math.ceil(width + 2)}" height="${Math.ceil(height)}" viewBox="-1 0 ${Math.ceil(width + 2)} ${Math.ceil(height)}"`;
  const label = escapeHtml(words.figure[language]);
  return `<figure class="position" data-key="${key}" data-line="${line}" data-size="1" lang="${language}"><svg ${size} role="group" aria-label="${label}"><g aria-hidden="true">${links.join("")}</g>${lists.join("")}</svg></figure>`;
}

const boxesOf = (neighbours: readonly Neighbour[], limit: number): readonly Box[] => {
  const shown = neighbours.length > limit + 1 ? neighbours.slice(0, limit) : neighbours;
  const rest = neighbours.length - shown.length;
  return [
    ...shown.map((neighbour) => boxOf(neighbour.name, neighbour, "role")),
    ...(rest > 0 ? [boxOf(`+${rest}`, null, "more")] : []),
  ];
};

function boxOf(text: string, neighbour: Neighbour | null, kind: Box["kind"]): Box {
  const lines = balanced(text, { width: widest, fontSize, mostLines: 2, measure });
  const width = Math.max(24, ...lines.map((line) => measure(line, fontSize))) + 2 * padding.x;
  return { lines, width, neighbour, kind };
}

const rowWidth = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { width }) => sum + width, gap.x * (boxes.length - 1));

const rowHeight = (boxes: readonly Box[]): number =>
  Math.max(...boxes.map(({ lines }) => lines.length)) * lineHeight + 2 * padding.y;

/** Boxes side by side in the middle; `x` is the middle of each. */
function placeRow(boxes: readonly Box[], width: number): { readonly box: Box; readonly x: number }[] {
  let left = (width - rowWidth(boxes)) / 2;
  return boxes.map((box) => {
    const x = left + box.width / 2;
    left += box.width + gap.x;
    return { box, x };
  });
}

function boxSvg(box: Box, x: number, y: number, height: number, language: Language): string {
  const { lines, width, neighbour, kind } = box;
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  const text = lines
    .map(
      (line, index) =>
        `<tspan x="${round(x)}" y="${round(first + index * lineHeight)}">${escapeHtml(line)}</tspan>`,
    )
    .join("");
  const drawn = `<rect x="${round(x - width / 2)}" y="${y}" width="${round(width)}" height="${height}" rx="5"/><text dominant-baseline="central">${text}</text>`;
  const state = neighbour === null ? kind : neighbour.state;
  const name = neighbour === null ? lines.join("") : neighbour.name;
  const label = neighbour?.dotted === true ? `${name} (${words.dotted[language]})` : name;
  const item = `<g role="listitem" class="${state}" aria-label="${escapeHtml(label)}">`;
  if (neighbour === null || neighbour.href === null || !isMarked({ ...neighbour, span: nowhere }))
    return `${item}${drawn}</g>`;
  return `${item}<a class="${roleNameClass}" href="${escapeHtml(neighbour.href)}" aria-label="${escapeHtml(label)}">${drawn}</a></g>`;
}

const nowhere = { start: 0, end: 0 } as const;
const round = (value: number): number => Math.round(value * 10) / 10;
