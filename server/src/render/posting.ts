import type { Block, Role, RoleDocument, Section } from "../role/role.ts";
import { contains, type Span, touches } from "../text/span.ts";
import { type Language, languageOfLocale } from "../vocabulary/language.ts";
import { isSectionId } from "../vocabulary/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { cardEntries, cardedSpans, cardHtml, titleOf } from "./card.ts";
import { escapeHtml } from "./escape.ts";
import { sentence } from "./labels.ts";
import { loadMarkdown, type ToHtml } from "./markdown-html.ts";
import { blocksMarkdown } from "./section-markdown.ts";
import { mayShowField, showsSection, type Variant } from "./variant.ts";

export interface RenderOptions {
  readonly variant: Variant;
  readonly vocabulary: Vocabulary;
  /** The reader's own language, for sentences that are not the document's (`zh-cn`, `en`). */
  readonly locale: string;
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
 * A role as a page. `html` is a row of top-level blocks (`header`, `section`, `p`), each with `data-key` (the
 * same block in the next picture) and `data-line` (zero-based source line); what stands in them has `data-at`,
 * its distance from that line. Sections have their canonical id as class and in their anchor. The HTML holds no
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
  const shown = (block: Block, inBasics: boolean): boolean =>
    showsBlock(document, role, block, variant, inBasics ? carded : []);
  const html: string[] = [];
  const outline: OutlineEntry[] = [];
  if (document.problems.some(({ rule }) => rule === "document/too-large")) {
    return { html: note(role, "tooLarge", reader), title: titleOf(role), outline };
  }
  if (!role.complete || !document.complete) html.push(note(role, "broken", reader));

  const preamble = role.preamble.filter((block) => shown(block, true));
  const sections = role.sections.filter((section) => showsSection(role, section, variant));
  const nothing =
    titleOf(role) === "" && entries.length === 0 && preamble.length === 0 && sections.length === 0;
  if (nothing) return { html: html.join("") + note(role, "empty", reader), title: "", outline };
  html.push(cardHtml(document, role, entries, vocabulary));

  const keys = createKeys(role.index);
  const lead = blocksHtml(document, preamble, document.lines.lineAt(role.span.start), toHtml);
  if (lead !== "")
    html.push(
      block("preamble", keys("preamble"), document.lines.lineAt(role.span.start), role.language, lead),
    );
  let length = 0;
  for (const section of sections) {
    length += section.body.end - section.body.start;
    if (length > longest) {
      html.push(note(role, "shortened", reader));
      break;
    }
    const basics = section.ids.includes("basic");
    const blocks = section.blocks.filter((one) => shown(one, basics));
    // The card has taken everything out of it.
    if (basics && blocks.length === 0) continue;
    const line = document.lines.lineAt(section.headingLine.start);
    const title = headingOf(section, role.language, vocabulary);
    const level = Math.min(6, section.depth + 1);
    const body = blocksHtml(document, blocks, line, toHtml);
    const name = section.id ?? "unknown";
    html.push(
      block(name, keys(name), line, role.language, `<h${level}>${escapeHtml(title)}</h${level}>${body}`),
    );
    outline.push({ id: section.id, title, line, depth: section.depth });
  }
  return { html: html.join(""), title: titleOf(role), outline };
}

const blocksHtml = (document: RoleDocument, blocks: readonly Block[], line: number, toHtml: ToHtml): string =>
  blocksMarkdown(document, blocks, line).map(toHtml).join("\n");

function block(name: string, key: string, line: number, language: Language, content: string): string {
  return `<section class="${name}" id="${key}" data-key="${key}" data-line="${line}" lang="${language}">${content}</section>`;
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
function headingOf(section: Section, language: Language, vocabulary: Vocabulary): string {
  const { heading, style } = section;
  return style === "yaml" && isSectionId(heading) ? vocabulary.heading(heading, language) : heading;
}

/**
 * Whether a block is shown: not when a field stands in it that this variant keeps to itself, nor when the header
 * card (spans `carded`) has said all of it.
 */
function showsBlock(
  document: RoleDocument,
  role: Role,
  block: Block,
  variant: Variant,
  carded: readonly Span[],
): boolean {
  if (block.kind === "comment") return false;
  const inside = role.fields.filter(({ keySpan }) => contains(block.span, keySpan));
  if (inside.some(({ id }) => !mayShowField(id, variant))) return false;
  if (inside.length === 0 || carded.length === 0) return true;
  if (block.kind !== "row") return !inside.every(({ keySpan }) => carded.includes(keySpan));
  const filled = block.cells.filter((cell) => document.text.slice(cell.start, cell.end).trim() !== "");
  return !filled.every((cell) => carded.some((place) => contains(cell, place) || touches(place, cell.start)));
}
