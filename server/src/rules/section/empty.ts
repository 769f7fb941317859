import type { Section } from "../../role/role.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";

/** 职位描述：, 职位信息： and the like over 岗位职责：: a job board's frame around the parts. */
const isWrapper = (section: Section, next: Section | undefined): boolean =>
  next?.ids.some((id) => id === "responsibilities" || id === "qualifications") === true &&
  /^(?:职位|岗位|工作|職位|職務|职务)?(?:信息|描述|详情|介绍|说明|資訊|描述|詳情|說明)$|^(?:job|role|position)?\s?(?:description|details|information)$/iu.test(
    section.heading.trim(),
  );

/** A heading with nothing under it. */
export const empty = defineRule({
  id: "section/empty",
  summary: { "zh-CN": "章节没有内容", en: "A section has no content" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, report }) {
    role.sections.forEach((section, index) => {
      // A heading nobody knows is mostly one that is still being typed.
      if (section.id === null) return;
      // “Levels” stands over the levels that follow as sections of their own.
      if (!section.empty || section.heading === "" || section.id === "boilerplate" || section.id === "levels")
        return;
      if (isWrapper(section, role.sections[index + 1])) return;
      // Fields are content, and empty ones are field/missing's to report.
      if (role.fields.some((field) => field.section === index)) return;
      const fixes: Fix[] = [];
      const template = section.id === null ? [] : sectionTemplate(section.id, role.language);
      if (template.length > 0) {
        fixes.push({
          title: { "zh-CN": "填入范例内容", en: "Fill in sample content" },
          safe: false,
          intents: template.map((line) => ({
            kind: "addItem",
            section: index,
            text: line.replace(/^- /, ""),
          })),
        });
      }
      fixes.push({
        title: { "zh-CN": "删除这个空章节", en: "Remove this empty section" },
        safe: false,
        intents: [{ kind: "removeSection", index }],
      });
      report({
        span: section.headingSpan,
        message: {
          "zh-CN": `“${section.heading}”一节没有内容；空章节会让人以为没有要求。`,
          en: `Section “${section.heading}” is empty; readers will take it as “nothing required”.`,
        },
        fixes,
      });
    });
  },
});
