import type { RoleEntry } from "../../organisation/entry.ts";
import { cached } from "../../vocabulary/cached.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import { rungOf } from "../../vocabulary/levels.ts";
import { type Grade, gradeOf, type Standing, standingOf } from "../../vocabulary/standing.ts";

/** Somebody's assistant: whose rung counts is the other's. */
const assistant = /助理|助手|秘书|秘書|特助|assistant|secretary|chief of staff|to the /iu;

/** Titles that were looked at: a superior is looked at for each of its reports. */
const mostKnown = 1000;
const isAssistant = cached(mostKnown, (title) => assistant.test(title));
const rungOfTitle = cached(mostKnown, rungOf);
const standings = {
  "zh-CN": cached(mostKnown, (title) => standingOf(title, "zh-CN")),
  "zh-TW": cached(mostKnown, (title) => standingOf(title, "zh-TW")),
  en: cached(mostKnown, (title) => standingOf(title, "en")),
} as const satisfies Record<Language, unknown>;

/** How a superior is said to be lower: the two rungs as the roles tell them, the lower one first. */
export type Inversion = Localised;

/**
 * What makes a superior stand lower than its report, null when it does not or nobody can tell. Grades of one
 * scheme decide where both roles have them; else rungs of one ladder (高级, 初级), then kinds of role (经理, 专员).
 */
export function inversionOf(role: RoleEntry, superior: RoleEntry): Inversion | null {
  if (isAssistant(role.title) || isAssistant(superior.title)) return null;
  const grades = byGrade(role, superior);
  if (grades !== undefined) return grades;
  const rungs = byRung(role, superior);
  if (rungs !== undefined) return rungs;
  const own = standing(role);
  const above = own === null ? null : standing(superior);
  if (own === null || above === null || above.highest >= own.lowest) return null;
  return same(`${above.word} < ${own.word}`);
}

const same = (text: string): Localised => ({ "zh-CN": text, en: text });

/** Undefined: their grades do not say. */
function byGrade(role: RoleEntry, superior: RoleEntry): Inversion | null | undefined {
  const own = gradeIn(role);
  const above = gradeIn(superior);
  if (own === null || above === null || own.scheme !== above.scheme) {
    // Grades of two schemes (P7, M2) say that titles do not compare either.
    return own !== null && above !== null ? null : undefined;
  }
  return above.highest < own.lowest ? same(`${above.text} < ${own.text}`) : null;
}

/** The grade of the level field (职级：P6), else of the field for grades (薪级：P6). */
function gradeIn({ level, grade }: RoleEntry): (Grade & { readonly text: string }) | null {
  for (const text of [level, grade]) {
    const found = text === null ? null : gradeOf(text);
    if (found !== null && text !== null) return { ...found, text };
  }
  return null;
}

function byRung(role: RoleEntry, superior: RoleEntry): Inversion | null | undefined {
  const own = rungOfTitle(role.title);
  const above = rungOfTitle(superior.title);
  if (own === null || above === null || own.ladder !== above.ladder || own.kind !== above.kind)
    return undefined;
  if (own.rank === above.rank) return undefined;
  return above.rank < own.rank ? same(`${superior.title} < ${role.title}`) : null;
}

/** The level field's word (职级：经理) where it has one, else the title's. */
function standing({ title, level, language }: RoleEntry): Standing | null {
  return (level === null ? null : levelWord(level, language)) ?? standings[language](title);
}

const levelWord = (level: string, language: Language): Standing | null =>
  standingOf(level.replace(/[级級](?:别|別)?$/u, ""), language);
