import type { Language } from "./language.ts";
import { gradeOf, type Standing, standingOf } from "./standing.ts";
import type { TemplateLevel } from "./word-tables.ts";

/**
 * Whom the wording of a role's templates should be for, by its title or, where that does not say, its level: 客服经理
 * and M2 are managers, 总监 and vice presidents executives. Null when neither says (店长, 工程师, 产品经理).
 */
export function templateLevelOf(
  title: string,
  level: string | null,
  language: Language,
): TemplateLevel | null {
  const byTitle = ofStanding(standingOf(title, language));
  if (byTitle !== null || level === null) return byTitle;
  const scheme = gradeOf(level)?.scheme;
  if (scheme === "m") return "manager";
  if (scheme !== undefined && ["p", "t", "ic"].includes(scheme)) return "staff";
  return ofStanding(standingOf(level, language));
}

/** A range that could be either says nothing. */
function ofStanding(standing: Standing | null): TemplateLevel | null {
  if (standing === null) return null;
  const { lowest, highest } = standing;
  if (lowest >= 4) return "executive";
  if (lowest >= 2) return "manager";
  return highest <= 2.5 ? "staff" : null;
}
