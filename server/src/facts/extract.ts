import type { Role } from "../role/role.ts";
import { slice } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { PieceFacts } from "./block-facts.ts";
import { collect, collector, noFacts, readPiece } from "./block-facts.ts";
import { readExperience } from "./experience/experience.ts";
import type { FactScope, Facts, RoleReference } from "./fact.ts";
import { holdsFacts, readField } from "./field-facts.ts";
import type { Context } from "./grammar/context.ts";
import { areaOf } from "./grammar/context.ts";
import type { Memo } from "./memo.ts";
import { createMemo, fieldKey, pieceKey } from "./memo.ts";
import { pairRows } from "./metric/metric-rows.ts";
import { baseContext, idsOf, type Outline, outlineOf, type Piece } from "./pieces.ts";
import { readListed } from "./reporting/listed-roles.ts";
import { isHidden } from "./template-comments.ts";

/** All claims of a role. `text` is the document's. Pure; equal input gives equal facts. */
export const extractFacts = (role: Role, text: string, vocabulary: Vocabulary): Facts =>
  extract(role, text, vocabulary, null);

/**
 * A reader that remembers what it read: of a document that is read again only pieces whose words or place
 * changed are looked at. Gives what `extractFacts` gives. One reader may serve many documents; what it keeps
 * is bounded.
 */
export function createFactsReader(vocabulary: Vocabulary): (role: Role, text: string) => Facts {
  const memo = createMemo();
  return (role, text) => extract(role, text, vocabulary, memo);
}

function extract(role: Role, text: string, vocabulary: Vocabulary, memo: Memo | null): Facts {
  const outline = outlineOf(role, text, vocabulary);
  const pending: Pending[] = [];
  addFields(pending, role, text, outline, vocabulary, memo);
  addPieces(pending, text, outline, memo);
  pending.sort((a, b) => a.order - b.order);
  const collected = collector();
  for (const { facts, by, scope } of pending) collect(collected, facts, by, scope);
  return {
    ...collected,
    references: withoutHearsay(collected.references),
    metrics: pairRows(role, text, collected.metrics),
  };
}

/** Whom a duty informs (“…，向总监汇报”) is the superior only where nothing says outright who that is. */
function withoutHearsay(references: readonly RoleReference[]): readonly RoleReference[] {
  const hearsay = (reference: RoleReference): boolean =>
    reference.relation === "reportsTo" && reference.confidence < 0.6 && !reference.generic;
  if (!references.some(hearsay)) return references;
  const told = references.some(
    (reference) => reference.relation === "reportsTo" && !reference.generic && !hearsay(reference),
  );
  return told ? references.filter((reference) => !hearsay(reference)) : references;
}

interface Pending {
  readonly order: number;
  readonly facts: PieceFacts;
  /** What the spans count from. */
  readonly by: number;
  readonly scope: FactScope;
}

function addFields(
  pending: Pending[],
  role: Role,
  text: string,
  { hidden, levels }: Outline,
  vocabulary: Vocabulary,
  memo: Memo | null,
): void {
  const base = baseContext(role);
  for (const [index, field] of role.fields.entries()) {
    if (!holdsFacts(field.id) || isHidden(field.span, hidden)) continue;
    const section = field.section === null ? undefined : role.sections[field.section];
    const sectionIds = section === undefined ? base.sectionIds : idsOf(role, section);
    const context: Context = { ...base, sectionIds, area: areaOf(sectionIds), fieldId: field.id };
    const read = (): PieceFacts => readField(field, text, context, vocabulary);
    const found =
      memo === null
        ? { facts: read(), by: 0 }
        : memo.field(fieldKey(field, text, context), field.span.start, read);
    if (found.facts === noFacts) continue;
    const level = field.section === null ? null : (levels[field.section] ?? null);
    pending.push({
      order: field.span.start,
      ...found,
      scope: { section: field.section, sectionId: sectionIds[0] ?? null, field: index, level },
    });
  }
}

function addPieces(pending: Pending[], text: string, { pieces }: Outline, memo: Memo | null): void {
  for (const piece of pieces) {
    const { span, scope } = piece;
    const facts =
      memo === null ? readOne(piece) : memo.piece(pieceKey(piece), slice(text, span), () => readOne(piece));
    if (facts !== noFacts) pending.push({ order: span.start, facts, by: span.start, scope });
  }
}

function readOne({ view, context, how }: Piece): PieceFacts {
  if (view.text.trim() === "") return noFacts;
  switch (how) {
    case "heading": {
      const experience = readExperience(view, context);
      return experience.length === 0 ? noFacts : { ...noFacts, experience };
    }
    case "names": {
      const references = readListed(view, context);
      if (references.length > 0) return { ...noFacts, references };
      return readPiece(view, context);
    }
    default:
      return readPiece(view, context);
  }
}
