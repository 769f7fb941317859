import type { Experience } from "../../facts/fact.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { reliable } from "./places.ts";

/** Words that say no more than “experience”: claims with only these are about the whole career. */
const filler =
  /相关|工作|从业|任职|行业|领域|岗位|职位|经验|经历|以上|同等|本|的|及|relevant|related|professional|work(?:ing)?|experience|overall|total|industry|in|of|the|a|an|\s+|[.,，、;；]/giu;

/** What a claim is about, folded and without filler; empty for the whole career. */
export function subject(claim: Experience): string {
  const known = subjects.get(claim);
  if (known !== undefined) return known;
  const words = foldSameLength(claim.field).replace(filler, "");
  subjects.set(claim, words);
  return words;
}

const subjects = new WeakMap<Experience, string>();

/**
 * True when two claims ask for the same thing, so that their figures must agree. When one says nothing
 * further or what it says is part of the other (客服 and 电商客服), they are taken to mean the same.
 */
export function sameSubject(a: Experience, b: Experience): boolean {
  if ((a.kind === "management") !== (b.kind === "management")) return false;
  const one = subject(a);
  const other = subject(b);
  return one === other || one === "" || other === "" || one.includes(other) || other.includes(one);
}

export const sameBounds = (a: Experience, b: Experience): boolean =>
  a.min === b.min && a.max === b.max && (a.min === null || a.minInclusive === b.minInclusive);

/** A must with a figure, not a part of another claim and not for holders of one degree only. */
export const isMain = (claim: Experience): boolean =>
  reliable(claim) &&
  claim.modality === "required" &&
  (claim.parent === null || claim.kind === "management") &&
  claim.degree === null &&
  (claim.min !== null || claim.max !== null);

/** “No experience needed” and the like. */
export const isNone = (claim: Experience): boolean =>
  claim.min === 0 && (claim.max === null || claim.max === 0);
