import type { Field, Problem, Role, RoleDocument, RoleKind } from "../../role/role.ts";
import { indexLines } from "../../text/lines.ts";
import type { Located, Span } from "../../text/span.ts";
import { isSpace } from "../../text/span.ts";
import { guessLanguage, namedLanguage } from "../../vocabulary/guess-language.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { readFrontMatter } from "../front-matter.ts";
import { statedKind } from "../stated.ts";
import type { ReadOptions } from "../surface.ts";
import { withoutCount } from "../title-count.ts";
import { assemble } from "./assemble.ts";
import { lineStart, nextLine } from "./build.ts";
import { candidatesOf } from "./candidate.ts";
import { findComments } from "./comments.ts";
import { keyPlace, readPair, readRowPairs } from "./field-line.ts";
import type { FrontMatter } from "./front.ts";
import { findFrontMatter } from "./front.ts";
import { readableEnd, syntaxProblems } from "./problems.ts";
import type { Scan } from "./scan/piece.ts";
import { scan } from "./scan/scan.ts";
import { findTitle } from "./title.ts";
import type { Unit } from "./unit.ts";
import { toUnits } from "./units.ts";

/** Reads a Markdown role file. Never throws; time is linear in the text. */
export function readMarkdown(text: string, options: ReadOptions): RoleDocument {
  const { vocabulary } = options;
  const matter = findFrontMatter(text);
  const front = readMatter(text, matter, options);
  const lines = indexLines(text);
  const end = readableEnd(text, lines);
  const tooLarge = end < text.length;
  const found = scan(text, matter?.end ?? 0, end);
  const units = unitsIn(text, found, vocabulary);
  const candidates = candidatesOf(text, units, vocabulary);
  const pairAt = (index: number): boolean => isField(text, units[index], options);
  const hasTitle = (): boolean =>
    front.fields.some(({ id }) => id === "title") || hasTitleField(text, units, options);
  const title = findTitle(text, units, candidates, hasTitle, pairAt);
  const body = assemble(text, units, candidates, title, front.fields, vocabulary);
  const problems = [...syntaxProblems(text, found, matter, tooLarge), ...front.problems];
  const complete = front.complete && (matter?.closed ?? true) && found.unclosed === null && !tooLarge;
  const name = titleOf(body.fields);
  const role: Role = {
    index: 0,
    span: { start: 0, end: text.length },
    language:
      front.language ?? namedLanguage(options.uri) ?? options.language ?? guessLanguage(text, options.uri),
    kind: front.kind ?? statedKind(body.fields) ?? "position",
    title: name,
    fields: body.fields,
    sections: body.sections,
    preamble: body.preamble,
    anchor: name?.span ?? firstWords(text, matter),
    complete,
  };
  return {
    uri: options.uri,
    format: "markdown",
    text,
    lines,
    roles: [role],
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    complete,
    comments: [...front.comments, ...findComments(text, units)],
  };
}

/** The units of a scanned text: what stands where, before sections and fields are made out. */
export const unitsIn = (text: string, found: Scan, vocabulary: Vocabulary): Unit[] =>
  toUnits(text, found.pieces, {
    isField: (from, to) => readPair(text, from, to, vocabulary) !== null,
    isName: (from, to) => {
      const words = text.slice(from, Math.min(to, from + 40));
      return vocabulary.field(words) !== null || vocabulary.section(words)?.how === "exact";
    },
  });

interface Matter {
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
  readonly complete: boolean;
  readonly comments: readonly Span[];
  readonly kind?: RoleKind;
  readonly language?: Language;
}

const nothing: Matter = { fields: [], problems: [], complete: true, comments: [] };

const readMatter = (text: string, matter: FrontMatter | null, options: ReadOptions): Matter =>
  matter === null ? nothing : readFrontMatter(text, matter.block, matter.format, options);

/** The title that counts: front matter's, else a field's, else the heading's; empty ones count for nothing. */
export function titleOf(fields: readonly Field[]): Located<string> | null {
  let best: Field | null = null;
  for (const field of fields) {
    if (field.id !== "title" || (field.values[0]?.value ?? "") === "") continue;
    if (best === null || rank(field) < rank(best)) best = field;
  }
  const first = best?.values[0];
  return first === undefined ? null : withoutCount(first);
}

const rank = ({ place }: Field): number => (place === "front-matter" ? 0 : place === "heading" ? 2 : 1);

/** True when a unit begins with a known field key, wherever it stands. */
function isField(text: string, unit: Unit | undefined, { vocabulary }: ReadOptions): boolean {
  if (unit === undefined || (unit.kind !== "text" && unit.kind !== "item")) return false;
  return readPair(text, unit.from, unit.to, vocabulary) !== null;
}

/** A title field with a value stands in a field line or table. Keys only, so that it costs next to nothing. */
function hasTitleField(text: string, units: readonly Unit[], { vocabulary }: ReadOptions): boolean {
  return units.some((unit) => {
    if (unit.kind === "row") {
      return readRowPairs(text, unit.cells, vocabulary).some(({ match }) => match.id === "title");
    }
    if ((unit.kind !== "text" && unit.kind !== "item") || keyPlace(text, unit.from, unit.to) === null)
      return false;
    const pair = readPair(text, unit.from, unit.to, vocabulary);
    return pair?.match.id === "title" && pair.value.start < pair.value.end;
  });
}

/** The first line with words behind the front matter; the front matter's first line when there is nothing else. */
function firstWords(text: string, matter: FrontMatter | null): Span {
  let at = matter?.end ?? 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  const start = at < text.length ? at : 0;
  let end = nextLine(text, start);
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start: Math.max(lineStart(text, start), start), end: Math.min(end, start + 200) };
}
