import type { Fact, Facts } from "../../facts/fact.ts";
import { contains } from "../../text/span.ts";
import { mayShowBlock, mayShowField, payIsKept, showsSection } from "../variant.ts";
import type { Reading } from "./words.ts";

/** The claims a reader of this variant meets: what a posting keeps to itself is not told to machines, either. */
export function visibleFacts(facts: Facts, reading: Reading): Facts {
  if (reading.variant === "internal") return facts;
  const only = <F extends Fact>(claims: readonly F[]): readonly F[] =>
    claims.filter((claim) => isVisible(claim, reading));
  return {
    ...facts,
    experience: only(facts.experience),
    education: only(facts.education),
    pay: payIsKept(reading.role) ? [] : only(facts.pay),
    hours: only(facts.hours),
    headcount: only(facts.headcount),
  };
}

function isVisible({ scope, span }: Fact, { document, role, variant, vocabulary }: Reading): boolean {
  const field = scope.field === null ? undefined : role.fields[scope.field];
  if (field !== undefined && !mayShowField(field.id, variant)) return false;
  const section = scope.section === null ? undefined : role.sections[scope.section];
  if (section !== undefined && !showsSection(role, section, variant, vocabulary)) {
    // The basics are shown as the card, field by field.
    if (section.id !== "basic" || field === undefined) return false;
  }
  const blocks = section?.blocks ?? role.preamble;
  const block = blocks.find((candidate) => contains(candidate.span, span));
  return (
    block === undefined || field !== undefined || mayShowBlock(document, role, block, variant, vocabulary)
  );
}
