import { looksLikeRole } from "../facts/reporting/role-heads.ts";
import type { Located } from "../text/span.ts";
import { isGenericSuperior } from "../vocabulary/generic-superior.ts";

const bracketed = /^(.{1,60}?)\s*[(（]([^()（）]{2,60})[)）]$/u;
const han = /\p{Script=Han}/u;
const latin = /^[A-Za-z][A-Za-z0-9 .,&/'’-]*$/u;

/**
 * The two names of a title that says it in two languages: `人力资源主管 (HR Lead)`, `CEO（首席执行官）`. Nothing for
 * brackets that tell something else: a place, a grade, a speciality.
 */
export function bilingualNames({ value, span }: Located<string>): readonly Located<string>[] {
  if (!value.endsWith(")") && !value.endsWith("）")) return [];
  const parts = bracketed.exec(value);
  if (parts === null || span.end - span.start !== value.length) return [];
  const [, outer = "", inner = ""] = parts;
  const [chinese, english] = han.test(outer) ? [outer, inner.trim()] : [inner.trim(), outer];
  if (!han.test(chinese) || /[A-Za-z]/u.test(chinese) || !latin.test(english)) return [];
  if (!isRoleName(chinese) || !isRoleName(english)) return [];
  const at = (words: string): Located<string> => {
    const start = span.start + value.indexOf(words);
    return { value: words, span: { start, end: start + words.length } };
  };
  return [outer.trim(), inner.trim()].filter((name) => !isGenericSuperior(name)).map(at);
}

/** HR, QA and the like are no heads of a title, but names people use. */
const isRoleName = (name: string): boolean => looksLikeRole(name) || /^[A-Z]{2,5}$/u.test(name);
