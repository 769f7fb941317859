import { ruleReasons } from "../generated/rule-reasons.ts";
import type { Localised } from "../vocabulary/language.ts";

const reasons: Readonly<Record<string, Localised | undefined>> = ruleReasons;

/** Why a rule is there, as Markdown: the beginning of *Why* of its page. Null for what is no rule. */
export const reasonOf = (id: string): Localised | null =>
  Object.hasOwn(reasons, id) ? (reasons[id] ?? null) : null;
