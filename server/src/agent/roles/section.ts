import { nearest } from "../../config/nearest.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { templateKind, templateSection } from "../../surface/template/document.ts";
import { plainLines } from "../../surface/template/snippet.ts";
import type { Language } from "../../vocabulary/language.ts";
import { templateLevelOf } from "../../vocabulary/role-level.ts";
import { isSectionId, type SectionId, sectionIds } from "../../vocabulary/sections.ts";
import type { TemplateLevel } from "../../vocabulary/templates.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { excerpt } from "../input/read-input.ts";
import type { Outcome } from "../tool.ts";

/** The section an id or a heading means. */
export function sectionNamed(written: string, vocabulary: Vocabulary): Outcome<SectionId> {
  const name = written.trim();
  if (isSectionId(name)) return { value: name };
  const id = vocabulary.section(name)?.ids[0];
  if (id !== undefined) return { value: id };
  const meant = nearest(name, sectionIds) ?? vocabulary.nearestSection(name)?.id ?? null;
  const shown = excerpt(written);
  return {
    failure: {
      "zh-CN": `没有章节“${shown}”${meant === null ? "" : `，是否想写 ${meant}？`} 可用：${sectionIds.join("、")}`,
      en: `there is no section “${shown}”${meant === null ? "" : `; did you mean ${meant}?`} There are ${sectionIds.join(", ")}`,
    },
  };
}

/** Whom the wording of a role's sections is for. */
export const levelOfEntry = ({ title, level, grade, language }: RoleEntry): TemplateLevel | null =>
  templateLevelOf(title, level ?? grade, language);

/** The lines a section begins with, without its heading. */
export const sampleLines = (
  id: SectionId,
  kind: string,
  language: Language,
  vocabulary: Vocabulary,
  level: TemplateLevel | null,
): readonly string[] =>
  plainLines(templateSection(templateKind(kind), id, language, vocabulary, level).lines);
