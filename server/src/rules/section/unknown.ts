import { defineRule } from "../rule.ts";

/** A heading that is nearly a known one: most likely mistyped, and every check of that section passes it by. */
export const unknown = defineRule({
  id: "section/unknown",
  summary: { "zh-CN": "章节标题疑似写错", en: "A heading is nearly a known one" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, settings, report }) {
    role.sections.forEach((section, index) => {
      if (section.id !== null || section.heading === "") return;
      const near = settings.vocabulary.nearestSection(section.heading);
      if (near === null) return;
      report({
        span: section.headingSpan,
        message: {
          "zh-CN": `不认识章节“${section.heading}”，是否想写“${near.heading}”？不认识的章节不会被检查。`,
          en: `Unknown section “${section.heading}”: did you mean “${near.heading}”? Unknown sections are not checked.`,
        },
        fixes: [
          {
            title: { "zh-CN": `改为“${near.heading}”`, en: `Change to “${near.heading}”` },
            safe: false,
            intents: [{ kind: "renameSection", index, heading: near.heading }],
          },
          {
            title: {
              "zh-CN": `在配置中登记为“${settings.vocabulary.heading(near.id, role.language)}”的别名`,
              en: `Add to the config as a name of “${settings.vocabulary.heading(near.id, role.language)}”`,
            },
            safe: false,
            intents: [
              { kind: "addToConfig", path: ["vocabulary", "sections", near.id], value: section.heading },
            ],
          },
        ],
      });
    });
  },
});
