import type { Block, Role, Section } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { FactScope, RoleRelation } from "./fact.ts";
import type { Context } from "./grammar/context.ts";
import { areaOf } from "./grammar/context.ts";
import type { View } from "./grammar/plain-text.ts";
import { viewOf } from "./grammar/views.ts";
import { levelsOf } from "./level.ts";
import { namesRoles, relationOf } from "./reporting/role-field.ts";
import { looksLikeRole } from "./reporting/role-heads.ts";
import { isHidden, templateComments } from "./template-comments.ts";

/** A piece of text to read, and the place it stands in. `how`: a row's cell may be a list of names as well as a sentence. */
export interface Piece {
  readonly span: Span;
  readonly view: View;
  readonly context: Context;
  readonly scope: FactScope;
  readonly how: "text" | "names" | "heading";
}

/** What of a role facts and passages are both made of. */
export interface Outline {
  /** Everything outside its fields, in document order. */
  readonly pieces: readonly Piece[];
  /** The level each section belongs to (`level.ts`). */
  readonly levels: readonly (string | null)[];
  /** What Liquid templates comment out. */
  readonly hidden: readonly Span[];
}

const known = new WeakMap<Role, Outline>();

export function outlineOf(role: Role, text: string, vocabulary: Vocabulary): Outline {
  const before = known.get(role);
  if (before !== undefined) return before;
  const hidden = templateComments(text);
  const levels = levelsOf(role);
  const outline: Outline = { pieces: piecesOf({ role, text, vocabulary, hidden, levels }), levels, hidden };
  known.set(role, outline);
  return outline;
}

export const forgetOutline = (role: Role): boolean => known.delete(role);

/** What is cut into pieces. */
interface Source extends Omit<Outline, "pieces"> {
  readonly role: Role;
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

function piecesOf(source: Source): readonly Piece[] {
  const { role, levels } = source;
  const pieces: Piece[] = [];
  const base = baseContext(role);
  const nowhere: FactScope = { section: null, sectionId: null, field: null, level: null };
  addBlocks(pieces, source, role.preamble, { ...base, head: true }, nowhere);
  const inFields = sectionsOfFields(role);
  for (let index = 0; index < role.sections.length; index++) {
    const section = role.sections[index];
    if (section === undefined) continue;
    const scope: FactScope = {
      section: index,
      sectionId: idsOf(role, section)[0] ?? null,
      field: null,
      level: levels[index] ?? null,
    };
    const context = sectionContext(role, section, base, source.vocabulary);
    if (/\d/.test(section.heading))
      pieces.push(pieceAt(source, section.headingSpan, { ...context, area: "open" }, scope, "heading"));
    if (!inFields.has(index)) addBlocks(pieces, source, section.blocks, context, scope);
  }
  return pieces;
}

const pieceAt = (
  { text }: Source,
  span: Span,
  context: Context,
  scope: FactScope,
  how: Piece["how"],
): Piece => ({ span, view: viewOf(text, span.start, span.end), context, scope, how });

function sectionContext(role: Role, section: Section, base: Context, vocabulary: Vocabulary): Context {
  const wished = section.id === null && wishes.test(section.heading);
  const sectionIds = wished ? preferred : speakingIds(role, section);
  const { listOf, part } = namesIn(section, vocabulary);
  return { ...base, sectionIds, area: areaOf(sectionIds), part, listOf };
}

const preferred: readonly SectionId[] = ["preferred"];
/** Headings nobody lists that still say “only a wish”: “Desirable experience”, 加分. */
const wishes = /desire?able|nice[- ]to[- ]have|bonus points|preferred|good to have|加分|优先|優先/iu;

/** Sections whose body is a field's value (`## 直接下级`): it is read with the fields. */
function sectionsOfFields({ fields }: Role): ReadonlySet<number> {
  const sections = new Set<number>();
  for (const { id, place, section } of fields)
    if (place === "section" && section !== null && (namesRoles(id) || id === "headcount"))
      sections.add(section);
  return sections;
}

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

function addBlocks(
  pieces: Piece[],
  source: Source,
  blocks: readonly Block[],
  context: Context,
  scope: FactScope,
): void {
  let listOf = context.listOf;
  let columns: readonly Column[] = [];
  // Equal places share one context: caches go by it.
  let asText: Context | null = null;
  let asItem: Context | null = null;
  for (const block of blocks) {
    const { kind, content } = block;
    if (block.field !== null || kind === "code" || kind === "comment") continue;
    if (isHidden(block.span, source.hidden)) continue;
    if (kind === "row") {
      if (block.header) columns = block.cells.map((cell) => columnOf(source, cell));
      else addCells(pieces, source, block, context, scope, columns);
    } else if (kind === "item") {
      asItem ??= { ...context, item: true, listOf: null };
      if (listOf === null) pieces.push(pieceAt(source, content, asItem, scope, "text"));
      else pieces.push(pieceAt(source, content, { ...asItem, listOf }, scope, "names"));
    } else {
      asText ??= { ...context, item: false, listOf: null };
      pieces.push(pieceAt(source, content, asText, scope, "text"));
      const introduced = introduces(source.text, content);
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
type Column = Partial<Pick<Context, "fieldId" | "part" | "sectionIds" | "area">>;

const plain: Column = {};

function columnOf({ text, vocabulary }: Source, cell: Span): Column {
  if (cell.end - cell.start > 40 || cell.end === cell.start) return plain;
  const words = text.slice(cell.start, cell.end).replace(/[*_`]+/gu, "");
  const field = vocabulary.field(words);
  if (field !== null) return { fieldId: field.id, part: field.part ?? null };
  const section = vocabulary.section(words);
  return section === null || section.how !== "exact"
    ? plain
    : { sectionIds: section.ids, area: areaOf(section.ids) };
}

function addCells(
  pieces: Piece[],
  source: Source,
  { cells }: Block,
  context: Context,
  scope: FactScope,
  columns: readonly Column[],
): void {
  const [first] = cells;
  const label = first === undefined || cells.length < 2 ? plain : columnOf(source, first);
  for (const [index, span] of cells.entries()) {
    if (span.end === span.start) continue;
    const inner: Context = {
      ...context,
      item: true,
      listOf: null,
      ...(index === 0 ? plain : label),
      ...(index === 0 ? plain : (columns[index] ?? plain)),
    };
    const how = inner.fieldId !== null && namesRoles(inner.fieldId) ? "names" : "text";
    const sectionId = inner.sectionIds[0] ?? scope.sectionId;
    pieces.push(pieceAt(source, span, inner, { ...scope, sectionId }, how));
  }
}
