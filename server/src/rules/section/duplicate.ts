import type { Section } from "../../role/role.ts";
import { cached } from "../../vocabulary/cached.ts";
import { defineRule } from "../rule.ts";

/**
 * The same heading twice at the same level. Different headings for one thing (`Requirements` and
 * `Qualifications`) are common and stay silent, and so do the levels of a ladder, each with its own duties.
 */
export const duplicate = defineRule({
  id: "section/duplicate",
  summary: { "zh-CN": "同名章节重复出现", en: "A section stands twice" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, report }) {
    if (!mayStandTwice(role.sections)) return;
    const first = new Map<string, Section>();
    for (const section of role.sections) {
      if (section.id === null) continue;
      const key = `${section.parent ?? "top"}\n${headingKey(section.heading)}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, section);
        continue;
      }
      report({
        span: section.headingSpan,
        message: {
          "zh-CN": `“${section.heading}”一节出现了两次；请合并，以免两处内容不一致。`,
          en: `Section “${section.heading}” stands twice; merge the two before they drift apart.`,
        },
        related: [
          { span: earlier.headingSpan, message: { "zh-CN": "第一次在这里", en: "it stands here first" } },
        ],
      });
    }
  },
});

const headingKey = cached(500, (heading) => heading.normalize("NFKC").toLowerCase().replace(/\s+/gu, ""));

/** One of the headings stands somewhere again. */
function mayStandTwice(sections: readonly Section[]): boolean {
  const seen = new Set<string>();
  for (const { id, heading } of sections) {
    if (id === null) continue;
    const key = headingKey(heading);
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}
