import type { RoleDocument } from "../../role/role.ts";
import type { Localised } from "../../vocabulary/language.ts";

/** Why a document is not exported: what is half read would be half a document. Null when it is whole. */
export function brokenAt(document: RoleDocument): Localised | null {
  const broken = document.problems.find(({ rule }) => rule === "document/too-large" || !document.complete);
  if (broken === undefined) return null;
  const line = document.lines.lineAt(broken.span.start) + 1;
  return {
    "zh-CN": `第 ${line} 行有错误：${broken.message["zh-CN"]}`,
    en: `line ${line}: ${broken.message.en}`,
  };
}

/** A file somebody made and has not written anything in yet. */
export const isBlank = (document: RoleDocument): boolean =>
  document.roles.every(
    ({ title, sections, preamble, fields }) =>
      title === null && sections.length === 0 && preamble.length === 0 && fields.length === 0,
  );

export const blank: Localised = { "zh-CN": "没有内容", en: "there is nothing in it" };
