import type { Element, ElementContent, Root, RootContent } from "hast";
import { wordsOf } from "./html-prune.ts";

const isElement = (node: RootContent | ElementContent): node is Element => node.type === "element";
/** The node when it is one of these elements, else null. */
const named = (node: RootContent | ElementContent, ...names: readonly string[]): Element | null =>
  node.type === "element" && names.includes(node.tagName) ? node : null;
const isNamed = (node: RootContent | ElementContent, ...names: readonly string[]): boolean =>
  named(node, ...names) !== null;

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const blocks: ReadonlySet<string> = new Set([
  ...headings,
  ..."address article blockquote center dd details div dl dt fieldset figure figcaption form header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
]);

/**
 * Brings a tree into a shape Markdown can say: tables that only place things on a page are taken apart, cells
 * hold one line with `<br>`, lists of terms become tables, and a first row in bold is a head.
 */
export function shape(tree: Root): void {
  tree.children = tree.children.flatMap((child) => shaped(child)) as RootContent[];
}

function shaped(node: RootContent | ElementContent): (RootContent | ElementContent)[] {
  if (!isElement(node)) return [node];
  node.children = node.children.flatMap((child) => shaped(child)) as ElementContent[];
  if (node.tagName === "table") return table(node);
  if (node.tagName === "dl") return [terms(node)];
  return [node];
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

function table(node: Element): ElementContent[] {
  const rows = rowsOf(node);
  if (isForm(rows)) return form(node, rows);
  if (isLayout(node, rows))
    return [
      element(
        "div",
        rows.flatMap(cellsOf).map((cell) => ({ ...cell, tagName: "div" })),
      ),
    ];
  for (const cell of rows.flatMap(cellsOf)) cell.children = flat(cell.children);
  const [first, ...others] = rows;
  if (first && others.length > 0) promote(first, others);
  const caption = elementsNamed(node, "caption");
  const rest = node.children.filter((child) => !isNamed(child, "caption"));
  return [...caption.map((one) => ({ ...one, tagName: "p" })), { ...node, children: rest }];
}

const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    isNamed(child, "thead", "tbody", "tfoot") ? rowsOf(child as Element) : (named(child, "tr") ?? []),
  );

const elementsNamed = (node: Element, ...names: readonly string[]): Element[] =>
  node.children.flatMap((child) => named(child, ...names) ?? []);

const cellsOf = (row: Element): Element[] => elementsNamed(row, "td", "th");

const holdsTable = (node: Element): boolean => has(node, (one) => one.tagName === "table");

/** A label has no more characters. */
const longestLabel = 20;

/** Rows of cells, and among them some that are a label with a table beside it. */
function isForm(rows: readonly Element[]): boolean {
  const [plain, nested] = [rows.filter((row) => !holdsTable(row)), rows.filter(holdsTable)];
  if (nested.length === 0 || plain.every((row) => cellsOf(row).length < 2)) return false;
  return nested.every((row) => {
    const [label, ...others] = cellsOf(row);
    if (label === undefined || others.length === 0 || holdsTable(label)) return false;
    const words = wordsOf(label).trim();
    return words !== "" && words.length <= longestLabel;
  });
}

/** Such a form in parts: the rows before, the label as a line in bold, the table beside it, the rows behind. */
function form(node: Element, rows: readonly Element[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let open: Element[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(...table({ ...node, children: [element("tbody", open)] }));
    open = [];
  };
  for (const row of rows) {
    if (!holdsTable(row)) {
      open.push(row);
      continue;
    }
    close();
    const [label, ...others] = cellsOf(row);
    const words = wordsOf(label ?? row).trim();
    parts.push(element("p", [element("strong", [{ type: "text", value: words }])]));
    parts.push(...others.map((cell) => ({ ...cell, tagName: "div" })));
  }
  close();
  return [...elementsNamed(node, "caption").map((one) => ({ ...one, tagName: "p" })), ...parts];
}

/** A cell of so many lines alone in its row is a page's column. */
const columnLines = 5;

const isColumn = (cell: Element): boolean => {
  let lines = 0;
  has(cell, (one) => {
    if (/^(?:br|p|li|div)$/.test(one.tagName)) lines++;
    return false;
  });
  return lines >= columnLines;
};

function isLayout(node: Element, rows: readonly Element[]): boolean {
  if (node.properties.role === "presentation") return true;
  const cells = rows.flatMap(cellsOf);
  if (rows.every((row) => cellsOf(row).length < 2)) return true;
  if (rows.length === 1 && cells.some(isColumn)) return true;
  return cells.some((cell) => holdsTable(cell) || headed(cell));
}

/** A heading with its text below: a page's column, not a cell. */
const headed = (cell: Element): boolean =>
  has(cell, (one) => headings.has(one.tagName)) && has(cell, (one) => /^(?:p|ul|ol|dl)$/.test(one.tagName));

const has = (node: Element, test: (one: Element) => boolean): boolean =>
  node.children.some((child) => isElement(child) && (test(child) || has(child, test)));

const isBlank = (node: ElementContent): boolean =>
  node.type === "text"
    ? node.value.trim() === ""
    : isElement(node) && node.tagName !== "br" && node.children.every(isBlank);

/** Blocks as lines: `<p>a</p><p>b</p>` → `a<br>b`. Headings become bold. */
function flat(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  const add = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      const last = lines.at(-1) ?? [];
      if (isNamed(node, "br")) lines.push([]);
      else if (isElement(node) && blocks.has(node.tagName)) {
        lines.push([]);
        if (headings.has(node.tagName)) lines.push([element("strong", flat(node.children))]);
        else add(node.children);
        lines.push([]);
      } else last.push(node);
    }
  };
  add(children);
  const filled = lines.filter((line) => !line.every(isBlank));
  return filled.flatMap((line, index) => (index === 0 ? line : [element("br", []), ...line]));
}

/** A first row in bold above rows that are not is the head. */
function promote(first: Element, others: readonly Element[]): void {
  const cells = cellsOf(first);
  if (cells.length < 2 || cells.some((cell) => cell.tagName === "th" || cell.properties.colSpan)) return;
  if (!cells.every(isBold) || others.some((row) => cellsOf(row).every(isBold))) return;
  for (const cell of cells) {
    cell.tagName = "th";
    cell.children = cell.children.flatMap((child) => named(child, "strong", "b")?.children ?? [child]);
  }
}

const isBold = (cell: Element): boolean => {
  const filled = cell.children.filter((child) => !isBlank(child));
  return filled.length > 0 && filled.every((child) => isNamed(child, "strong", "b"));
};

/** `<dt>学历</dt><dd>本科</dd>` as a row; terms with more than a line below them as bold paragraphs. */
function terms(list: Element): Element {
  const parts = list.children.flatMap((child) => named(child, "div")?.children ?? [child]);
  const entries = parts.flatMap((child) => named(child, "dt", "dd") ?? []);
  const others = parts.filter((child) => !isNamed(child, "dt", "dd") && !isBlank(child));
  const long = entries.some((entry) => has(entry, (one) => blocks.has(one.tagName) && one.tagName !== "p"));
  if (long) {
    const shown = entries.map((entry) =>
      entry.tagName === "dt"
        ? element("p", [element("strong", flat(entry.children))])
        : element("div", entry.children),
    );
    return element("div", [...shown, ...others]);
  }
  const rows: Element[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    const cell = element("td", flat(entry.children));
    if (entry.tagName === "dd" && last && last.children.length < 2) last.children.push(cell);
    else rows.push(element("tr", entry.tagName === "dd" ? [element("td", []), cell] : [cell]));
  }
  for (const row of rows) if (row.children.length < 2) row.children.push(element("td", []));
  const body = rows.length === 0 ? [] : [element("table", [element("tbody", rows)])];
  return element("div", [...body, ...others]);
}
