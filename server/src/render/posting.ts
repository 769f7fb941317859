import type { Block, Role, RoleDocument, Section } from "../role/role.ts";
import { contains, type Span, touches } from "../text/span.ts";
import { type Language, languageOfLocale } from "../vocabulary/language.ts";
import { isSectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cardEntries, cardedSpans, cardHtml, titleOf } from "./card.ts";
import { escapeHtml } from "./escape.ts";
import { sentence } from "./labels.ts";
import { loadMarkdown, type ToHtml } from "./markdown-html.ts";
import type { NamedRole } from "./role-name.ts";
import { blocksMarkdown } from "./section-markdown.ts";
import { type Standing, standingHtml } from "./standing.ts";
import { mayShowBlock, showsSection, type Variant } from "./variant.ts";

export interface RenderOptions {
  readonly variant: Variant;
  readonly vocabulary: Vocabulary;
  /** The reader's own language, for sentences that are not the document's (`zh-cn`, `en`). */
  readonly locale: string;
  /** What is known of a role's neighbours. Postings do not show it. */
  readonly surroundings?: (role: Role) => Surroundings;
}

/** The other roles a role's document speaks of. */
export interface Surroundings {
  /** As `orderNames` gives them. */
  readonly names: readonly NamedRole[];
  /** Null: no figure. */
  readonly standing: Standing | null;
}

/** A heading of the rendered role. */
export interface OutlineEntry {
  /** Canonical section id, null for headings that are not known. */
  readonly id: string | null;
  readonly title: string;
  /** Zero-based line of the heading in the source. */
  readonly line: number;
  readonly depth: number;
}

/**
 * A role as a page. `html` is a row of top-level blocks (`header`, `figure`, `section`, `p`), each with `data-key`
 * (the same block in the next picture), `data-line` (zero-based source line) and `data-size` (so many lines of the
 * source are in it); what stands in them has `data-at`, its distance from that line. Sections have their canonical id as class and in their anchor. The HTML holds no
 * script, style, picture, form or foreign attribute, whatever the document says.
 */
export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly outline: readonly OutlineEntry[];
}

/** A document this long is data; showing more of it would only block the editor. */
const longest = 300_000;

/** One role of a document. Never throws; a role index that does not exist gives an empty page. */
export async function renderRole(
  document: RoleDocument,
  roleIndex: number,
  options: RenderOptions,
): Promise<Rendered> {
  const role = document.roles[roleIndex];
  if (role === undefined) return { html: "", title: "", outline: [] };
  return roleParts(document, role, options, await loadMarkdown());
}

/** All roles of a document, one after another: YAML files may hold several. */
export async function renderDocument(document: RoleDocument, options: RenderOptions): Promise<Rendered> {
  const toHtml = await loadMarkdown();
  const parts = document.roles.map((role) => roleParts(document, role, options, toHtml));
  return {
    html: parts.map(({ html }) => html).join(""),
    title: parts.map(({ title }) => title).find((title) => title !== "") ?? "",
    outline: parts.flatMap(({ outline }) => outline),
  };
}

function roleParts(document: RoleDocument, role: Role, options: RenderOptions, toHtml: ToHtml): Rendered {
  const { variant, vocabulary } = options;
  const reader = languageOfLocale(options.locale);
  const entries = cardEntries(role, variant);
  const carded = cardedSpans(role, entries);
  const { names, standing } = surroundingsOf(role, options);
  const shown = (block: Block, inBasics: boolean): boolean =>
    mayShowBlock(document, role, block, variant, vocabulary) &&
    !isCarded(document, role, block, inBasics ? carded : []);
  const html: string[] = [];
  const outline: OutlineEntry[] = [];
  if (document.problems.some(({ rule }) => rule === "document/too-large")) {
    return { html: note(role, "tooLarge", reader), title: titleOf(role), outline };
  }
  if (!role.complete || !document.complete) html.push(note(role, "broken", reader));

  const preamble = role.preamble.filter((block) => shown(block, true));
  const sections = role.sections.filter((section) => showsSection(role, section, variant, vocabulary));
  const nothing =
    titleOf(role) === "" && entries.length === 0 && preamble.length === 0 && sections.length === 0;
  if (nothing) return { html: html.join("") + note(role, "empty", reader), title: "", outline };
  html.push(cardHtml(document, role, entries, vocabulary, names));
  const lineOf = (offset: number): number => document.lines.lineAt(offset);
  if (standing !== null) {
    const key = `r${role.index}-standing`;
    html.push(standingHtml(standing, key, lineOf(role.anchor.start), role.language));
  }

  const keys = createKeys(role.index);
  const first = lineOf(role.span.start);
  const lead = blocksHtml(document, preamble, first, names, toHtml);
  if (lead !== "") {
    const size = lineOf(preamble.at(-1)?.span.end ?? role.span.start) - first + 1;
    html.push(block("preamble", keys("preamble"), { line: first, size }, role.language, lead));
  }
  let length = 0;
  for (const section of sections) {
    length += section.body.end - section.body.start;
    if (length > longest) {
      html.push(note(role, "shortened", reader));
      break;
    }
    const basics = section.ids.includes("basic");
    const blocks = section.blocks.filter((one) => shown(one, basics));
    // The card has taken everything out of it, or this variant has.
    const emptied = blocks.length === 0 && section.blocks.length > 0;
    if (blocks.length === 0 && (basics || (emptied && !hasParts(role, section, sections)))) continue;
    const line = lineOf(section.headingLine.start);
    const size = lineOf(Math.max(section.headingLine.end, section.body.end - 1)) - line + 1;
    const title = headingOf(section, role.language, vocabulary);
    const level = Math.min(6, section.depth + 1);
    const body = blocksHtml(document, blocks, line, names, toHtml);
    const name = section.id ?? "unknown";
    html.push(
      block(
        name,
        keys(name),
        { line, size },
        role.language,
        `<h${level}>${escapeHtml(title)}</h${level}>${body}`,
      ),
    );
    outline.push({ id: section.id, title, line, depth: section.depth });
  }
  return { html: html.join(""), title: titleOf(role), outline };
}

const alone: Surroundings = { names: [], standing: null };

/** Addresses and neighbours are nothing for candidates. */
const surroundingsOf = (role: Role, { variant, surroundings }: RenderOptions): Surroundings =>
  variant === "internal" ? (surroundings?.(role) ?? alone) : alone;

const blocksHtml = (
  document: RoleDocument,
  blocks: readonly Block[],
  line: number,
  names: readonly NamedRole[],
  toHtml: ToHtml,
): string =>
  blocksMarkdown(document, blocks, line, names)
    .map((text) => toHtml(text, names))
    .join("\n");

/** Lines of the source a block shows. */
interface Place {
  readonly line: number;
  readonly size: number;
}

function block(
  name: string,
  key: string,
  { line, size }: Place,
  language: Language,
  content: string,
): string {
  return `<section class="${name}" id="${key}" data-key="${key}" data-line="${line}" data-size="${size}" lang="${language}">${content}</section>`;
}

function note(role: Role, kind: "empty" | "broken" | "tooLarge" | "shortened", reader: Language): string {
  return `<p class="${kind}" data-key="r${role.index}-${kind}" data-line="0" lang="${reader}">${escapeHtml(sentence(kind, reader))}</p>`;
}

/** Anchors: `section-responsibilities`, `section-responsibilities-2`; with the role's number from the second role on. */
function createKeys(roleIndex: number): (name: string) => string {
  const counts = new Map<string, number>();
  const prefix = roleIndex === 0 ? "section" : `role${roleIndex + 1}-section`;
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? `${prefix}-${name}` : `${prefix}-${name}-${count}`;
  };
}

/** A heading for readers: YAML keys are ids, everything else is the author's. */
export function headingOf(section: Section, language: Language, vocabulary: Vocabulary): string {
  const { heading, style } = section;
  return style === "yaml" && isSectionId(heading) ? vocabulary.heading(heading, language) : heading;
}

/** Whether sections that are shown stand in this one. */
const hasParts = (role: Role, section: Section, shown: readonly Section[]): boolean =>
  shown.some(({ parent }) => parent !== null && role.sections[parent] === section);

/** Whether the header card (spans `carded`) has said all of a block. */
export function isCarded(document: RoleDocument, role: Role, block: Block, carded: readonly Span[]): boolean {
  if (carded.length === 0) return false;
  const inside = role.fields.filter(({ keySpan }) => contains(block.span, keySpan));
  if (inside.length === 0) return false;
  if (block.kind !== "row") return inside.every(({ keySpan }) => carded.includes(keySpan));
  const filled = block.cells.filter((cell) => document.text.slice(cell.start, cell.end).trim() !== "");
  return filled.every((cell) => carded.some((place) => contains(cell, place) || touches(place, cell.start)));
}
