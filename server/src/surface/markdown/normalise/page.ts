import type { Role, RoleDocument } from "../../../role/role.ts";
import { lineBreakOf } from "../../../text/lines.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary.ts";
import { findFrontMatter } from "../front.ts";
import { unitsIn } from "../read.ts";
import { scan } from "../scan/scan.ts";
import type { Unit } from "../unit.ts";

/** A document as the steps of normalising look at it: its reading and, line by line, what it was read from. */
export interface Page {
  readonly text: string;
  readonly document: RoleDocument;
  readonly role: Role;
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  readonly lineBreak: string;
  /** Where the body begins, behind the front matter. */
  readonly bodyStart: number;
  /** By the start of a unit: headings' lines, the title's among them. */
  readonly headingAt: ReadonlySet<number>;
  /** By the start of a unit: where the role has a block or a field of its own. Text elsewhere goes on with the block before. */
  readonly blockAt: ReadonlyMap<number, { readonly field: number | null }>;
}

/** The page of a Markdown document; null when it has no role or is too large to be read whole. */
export function pageOf(document: RoleDocument, vocabulary: Vocabulary): Page | null {
  const { text } = document;
  const [role] = document.roles;
  if (role === undefined || document.problems.some(({ rule }) => rule === "document/too-large")) return null;
  const bodyStart = findFrontMatter(text)?.end ?? 0;
  const units = unitsIn(text, scan(text, bodyStart), vocabulary);
  const blocks = [...role.preamble, ...role.sections.flatMap((section) => section.blocks)];
  const headings = [
    ...role.sections.map(({ headingLine }) => headingLine),
    ...role.fields.filter(({ place }) => place === "heading").map(({ span }) => span),
  ];
  return {
    text,
    document,
    role,
    vocabulary,
    units,
    lineBreak: lineBreakOf(text),
    bodyStart,
    headingAt: unitsWithin(units, headings),
    blockAt: new Map<number, { readonly field: number | null }>([
      ...role.fields.map(({ span }, field) => [span.start, { field }] as const),
      ...blocks.map((block) => [block.span.start, block] as const),
    ]),
  };
}

/** Starts of the units that hold the beginning of one of these spans; a heading's line may begin with blanks. */
function unitsWithin(
  units: readonly Unit[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Set<number> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let at = 0;
  for (const { start, end } of units) {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at++;
    const next = sorted[at];
    if (next !== undefined && next.start < end) found.add(start);
  }
  return found;
}
