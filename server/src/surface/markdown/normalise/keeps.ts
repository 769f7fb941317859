import type { Block, Role, RoleDocument } from "../../../role/role.ts";

/** How much a step may change: see `keeps`. */
export type Care =
  /** Markers may be written otherwise or counted anew; every word and item stays. */
  | "markers"
  /** What was one block may become several and a row may become lines; markers are words. */
  | "blocks"
  /** As `blocks`, and an item may become several. */
  | "items"
  /** Marks of punctuation may be others; letters and figures stay. */
  | "letters"
  /** More headings, fields and items may be seen than before, none fewer. */
  | "more";

/** True when a role still says the same after a step: title, sections, fields, items and words, in order. */
export function keeps(before: RoleDocument, after: RoleDocument, care: Care): boolean {
  const [old] = before.roles;
  const [role] = after.roles;
  if (old === undefined || role === undefined) return false;
  if (before.complete !== after.complete || before.comments.length !== after.comments.length) return false;
  const said = saidBy(before.text, old, care);
  const saying = saidBy(after.text, role, care);
  if (care === "more") {
    return (
      isPart(said.sections, saying.sections) &&
      isPart(said.fields, saying.fields) &&
      said.all === saying.all &&
      isPart(said.items, saying.items)
    );
  }
  return (
    said.title === saying.title &&
    same(said.sections, saying.sections) &&
    same(said.fields, saying.fields) &&
    same(said.words, saying.words) &&
    (care === "items" || isPart(said.items, saying.items))
  );
}

/** A marker that does not count. */
const bullet = /^[^\p{L}\p{N}]*$/u;

interface Said {
  readonly title: string;
  /** Id, words and enclosing section of each heading. */
  readonly sections: readonly string[];
  readonly fields: readonly string[];
  /** The words of the preamble and of each section's own blocks. */
  readonly words: readonly string[];
  /** Depth and words of each item. */
  readonly items: readonly string[];
  /** Every letter of the whole document. */
  readonly all: string;
}

function saidBy(text: string, role: Role, care: Care): Said {
  const lists = [role.preamble, ...role.sections.map(({ blocks }) => blocks)];
  const words = (piece: string): string => (care === "letters" ? lettersOf(piece) : wordsOf(piece));
  const content = (block: Block): string => {
    const own =
      block.kind === "row"
        ? block.cells.map(({ start, end }) => text.slice(start, end)).join("")
        : text.slice(block.content.start, block.content.end);
    return words(
      (care === "blocks" || care === "items") && !bullet.test(block.marker) ? block.marker + own : own,
    );
  };
  return {
    title: words(role.title?.value ?? ""),
    sections: role.sections.map(({ ids, heading, parent }) =>
      care === "more" ? `${ids.join("+")} ${words(heading)}` : `${parent} ${ids.join("+")} ${words(heading)}`,
    ),
    fields: role.fields.map(({ id, values }) => `${id}=${values.map(({ value }) => words(value)).join("¦")}`),
    words: lists.map((blocks) => blocks.map(content).join("")),
    items: lists.flatMap((blocks) =>
      blocks
        .filter(({ kind }) => kind === "item")
        .map((block) => `${care === "more" ? "" : block.depth} ${content(block)}`),
    ),
    all: care === "more" ? lettersOf(text) : "",
  };
}

/** Without white space and the marks Markdown uses for emphasis, tables and labels. */
const wordsOf = (piece: string): string => piece.replace(/[\s*|\\:：_\u200b\ufeff]+/gu, "");

/** Letters and figures alone, of one width. */
const lettersOf = (piece: string): string => piece.replace(/[^\p{L}\p{N}%]+/gu, "");

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

/** Every entry of the first list is in the second one, in the same order. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const entry of whole) if (at < part.length && entry === part[at]) at++;
  return at === part.length;
}
