import type { Role, RoleDocument } from "../../../server/src/role/role.ts";
import { readMarkdown } from "../../../server/src/surface/markdown/read.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";

/** How many times over generated tests run: `MANY_RUNS=50` looks harder. */
export const many = Number(process.env.MANY_RUNS ?? 1);

export const vocabulary = createVocabulary();

export const read = (text: string, language?: Language): RoleDocument =>
  readMarkdown(text, {
    uri: "file:///a.role.md",
    vocabulary,
    ...(language === undefined ? {} : { language }),
  });

/** The only role of a Markdown text. */
export function roleOf(text: string): Role {
  const role = read(text).roles[0];
  if (role === undefined) throw new Error("a Markdown document always has a role");
  return role;
}

/** Sections as `depth style id heading`, one string each. */
export const sectionsOf = (text: string): string[] =>
  roleOf(text).sections.map(
    ({ depth, style, ids, heading }) => `${depth} ${style} ${ids.join("+") || "?"} ${heading}`,
  );

/** Fields as `place id=value¦value`. */
export const fieldsOf = (text: string): string[] =>
  roleOf(text).fields.map(
    ({ place, id, values }) => `${place} ${id}=${values.map(({ value }) => value).join("¦")}`,
  );
