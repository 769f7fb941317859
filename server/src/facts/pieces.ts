import type { Block, Role, Section } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FactScope, RoleRelation } from "./fact.ts";
import type { Context } from "./grammar/context.ts";
import { areaOf } from "./grammar/context.ts";
import { levelsOf } from "./level.ts";
import { namesRoles, relationOf } from "./reporting/role-field.ts";
import { looksLikeRole } from "./reporting/role-heads.ts";

/** A piece of text to read, and the place it stands in. `how`: a row's cell may be a list of names as well as a sentence. */
export interface Piece {
  readonly span: Span;
  readonly context: Context;
  readonly scope: FactScope;
  readonly how: "text" | "names" | "heading";
}

const known = new WeakMap<Role, readonly Piece[]>();

/** Every piece of a role outside its fields, in document order. Facts and passages are both made of them. */
export function piecesOf(role: Role, text: string, vocabulary: Vocabulary): readonly Piece[] {
  const before = known.get(role);
  if (before !== undefined) return before;
  const pieces = [...readPieces(role, text, vocabulary)];
  known.set(role, pieces);
  return pieces;
}

function* readPieces(role: Role, text: string, vocabulary: Vocabulary): Iterable<Piece> {
  const base = baseContext(role);
  const hidden = templateComments(text);
  const levels = levelsOf(role);
  const none: FactScope = { section: null, sectionId: null, field: null, level: null };
  yield* blockPieces(role.preamble, text, { ...base, head: true }, none, vocabulary, hidden);
  for (const [index, section] of role.sections.entries()) {
    const ids = speakingIds(role, section);
    const scope: FactScope = {
      section: index,
      sectionId: idsOf(role, section)[0] ?? null,
      field: null,
      level: levels[index] ?? null,
    };
    const wished = section.id === null && wishes.test(section.heading);
    const sectionIds = wished ? preferred : ids;
    const context: Context = {
      ...base,
      sectionIds,
      area: areaOf(sectionIds),
      ...namesIn(section, vocabulary),
    };
    if (/\d/u.test(section.heading))
      yield { span: section.headingSpan, context: { ...context, area: "open" }, scope, how: "heading" };
    if (!isField(role, index)) yield* blockPieces(section.blocks, text, context, scope, vocabulary, hidden);
  }
}

const preferred: readonly SectionId[] = ["preferred"];
/** Headings nobody lists that still say “only a wish”: “Desirable experience”, 加分. */
const wishes = /desire?able|nice[- ]to[- ]have|bonus points|preferred|good to have|加分|优先|優先/iu;

/** The body of `## 直接下级` may be a field's value; it is read with the fields. */
const isField = (role: Role, section: number): boolean =>
  role.fields.some(
    (field) =>
      field.place === "section" &&
      field.section === section &&
      (namesRoles(field.id) || field.id === "headcount"),
  );

export function baseContext(role: Role): Context {
  return {
    language: role.language,
    area: "open",
    sectionIds: noIds,
    fieldId: null,
    part: null,
    title: foldSameLength(role.title?.value ?? "").trim(),
    head: false,
    item: false,
    listOf: null,
  };
}

const noIds: readonly SectionId[] = [];

/** The ids of a section, or of the nearest one around it that has any. */
export function idsOf(role: Role, section: Section): readonly SectionId[] {
  let at: Section | undefined = section;
  while (at !== undefined) {
    if (at.ids.length > 0) return at.ids;
    at = at.parent === null ? undefined : role.sections[at.parent];
  }
  return noIds;
}

/**
 * The ids that say what a section's own words are about. The heading of a role or level begins anew: what
 * stands right under it does not belong to the “Career path” it happens to be nested in.
 */
function speakingIds(role: Role, section: Section): readonly SectionId[] {
  let at: Section | undefined = section;
  while (at !== undefined) {
    if (at.ids.length > 0) return at.ids;
    if (looksLikeRole(at.heading)) return noIds;
    at = at.parent === null ? undefined : role.sections[at.parent];
  }
  return noIds;
}

const delegation = /^(?:who|whom) you (?:delegate to|manage|lead|supervise)$/iu;

/** A section whose heading is a field of role names (直接下级, “Direct reports”) lists those roles. */
function namesIn(section: Section, vocabulary: Vocabulary): Pick<Context, "listOf" | "part"> {
  const match = vocabulary.field(section.heading);
  if (match !== null && namesRoles(match.id) && match.id !== "careerPath") {
    return { listOf: relationOf(match.id, match.part ?? null), part: match.part ?? null };
  }
  if (delegation.test(section.heading)) return { listOf: "directReports", part: null };
  return { listOf: null, part: match?.part ?? null };
}

function* blockPieces(
  blocks: readonly Block[],
  text: string,
  context: Context,
  scope: FactScope,
  vocabulary: Vocabulary,
  hidden: readonly Span[],
): Iterable<Piece> {
  let listOf = context.listOf;
  let columns: readonly Partial<Context>[] = [];
  // Equal places share one context: caches go by it.
  const asText: Context = { ...context, item: false, listOf: null };
  const asItem: Context = { ...context, item: true, listOf: null };
  for (const block of blocks) {
    if (block.field !== null || block.kind === "code" || block.kind === "comment") continue;
    if (isHidden(block.span, hidden)) continue;
    if (block.kind === "row") {
      if (block.header) columns = block.cells.map((cell) => cellContext(text, cell, vocabulary));
      else yield* cellPieces(block, text, context, scope, columns, vocabulary);
      continue;
    }
    const item = block.kind === "item";
    if (item && listOf !== null)
      yield { span: block.content, context: { ...asItem, listOf }, scope, how: "names" };
    else yield { span: block.content, context: item ? asItem : asText, scope, how: "text" };
    if (!item) {
      const introduced = introduces(text, block.content);
      listOf = introduced === "other" ? null : (introduced ?? context.listOf);
    }
  }
}

const reportsIntro =
  /(?:direct reports?|report(?:s|ing)? (?:directly )?to (?:you|this role|this position)|you (?:directly )?(?:manage|supervise|lead)\b)[^.:：\n]{0,80}[:：]\s*$|(?:直接下级|直接下属|直屬部屬|直接管理|下属岗位|下辖)[^。:：\n]{0,12}[:：]\s*$/iu;
const otherIntro = /[:：]\s*$/u;

/** What a sentence before a list says its items are; `other` when it introduces something else. */
function introduces(text: string, content: Span): RoleRelation | "other" | null {
  const words = text.slice(Math.max(content.start, content.end - 160), content.end).replace(/[*_`]+/gu, "");
  if (reportsIntro.test(words)) return "directReports";
  return otherIntro.test(words) ? "other" : null;
}

/** What a cell's words make of the cells beside or below it. */
function cellContext(text: string, cell: Span, vocabulary: Vocabulary): Partial<Context> {
  if (cell.end - cell.start > 40 || cell.end === cell.start) return {};
  const words = text.slice(cell.start, cell.end).replace(/[*_`]+/gu, "");
  const field = vocabulary.field(words);
  if (field !== null) return { fieldId: field.id, part: field.part ?? null };
  const section = vocabulary.section(words);
  return section === null || section.how !== "exact"
    ? {}
    : { sectionIds: section.ids, area: areaOf(section.ids) };
}

function* cellPieces(
  block: Block,
  text: string,
  context: Context,
  scope: FactScope,
  columns: readonly Partial<Context>[],
  vocabulary: Vocabulary,
): Iterable<Piece> {
  const [first] = block.cells;
  const label = first === undefined || block.cells.length < 2 ? {} : cellContext(text, first, vocabulary);
  for (const [index, span] of block.cells.entries()) {
    if (span.end === span.start) continue;
    const own = index === 0 ? {} : (columns[index] ?? {});
    const inner: Context = { ...context, item: true, listOf: null, ...(index === 0 ? {} : label), ...own };
    const names = inner.fieldId !== null && namesRoles(inner.fieldId);
    yield {
      span,
      context: inner,
      scope: { ...scope, sectionId: inner.sectionIds[0] ?? scope.sectionId },
      how: names ? "names" : "text",
    };
  }
}

const opener = /\{%-?\s*comment\b[^%]*%\}/gu;
const closer = /\{%-?\s*endcomment\b[^%]*%\}/gu;

/** What Liquid templates comment out, across blocks. */
export function templateComments(text: string): readonly Span[] {
  if (!text.includes("endcomment")) return noSpans;
  const spans: Span[] = [];
  opener.lastIndex = 0;
  for (let open = opener.exec(text); open !== null; open = opener.exec(text)) {
    closer.lastIndex = opener.lastIndex;
    const close = closer.exec(text);
    if (close === null) break;
    spans.push({ start: open.index, end: closer.lastIndex });
    opener.lastIndex = closer.lastIndex;
  }
  return spans;
}

const noSpans: readonly Span[] = [];

/** A block that begins inside a comment; one that only ends with it still speaks. */
export function isHidden(span: Span, hidden: readonly Span[]): boolean {
  let low = 0;
  let high = hidden.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const comment = hidden[middle];
    if (comment === undefined || comment.start > span.start) high = middle - 1;
    else if (comment.end <= span.start) low = middle + 1;
    else return span.end <= comment.end + 2;
  }
  return false;
}
