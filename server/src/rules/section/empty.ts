import { sectionTemplate } from "../../vocabulary/templates.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";

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
