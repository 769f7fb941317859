import { requirementsOf } from "../../config/ask.ts";
import type { Span } from "../../text/span.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import { defineRule } from "../rule.ts";
import { inlineMentions } from "../support/inline.ts";
import { hasSection } from "../support/sections.ts";

/** Sections that readers look for by name, so a mention elsewhere is easily overlooked. */
const lifted: readonly SectionId[] = ["confidentiality", "legal"];

/** What a required section would say stands inside another one: there, but not where people look. */
export const inlineOnly = defineRule({
  id: "section/inline-only",
  summary: {
    "zh-CN": "必备内容只夹在其他章节中",
    en: "Required content stands only inside another section",
  },
  severity: "info",
  scope: "role",
  kinds: ["position"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, facts, settings, passages, report, words }) {
    const wanted = requirementsOf(settings, role.kind).requiredSections.filter(
      ({ id }) => lifted.includes(id) && !hasSection(role, id),
    );
    if (wanted.length === 0) return;
    const inline = inlineMentions(role, facts, passages());
    for (const { id } of wanted) {
      const places = inline.get(id);
      if (places === undefined) continue;
      const [first, ...rest] = places as [Span, ...Span[]];
      const heading = settings.vocabulary.heading(id, role.language);
      report({
        span: first,
        message: {
          "zh-CN": `“${words(first)}”只写在其他章节里，没有单独的【${heading}】一节；单独成节，读者和审核者才找得到。`,
          en: `“${words(first)}” stands inside another section and there is no section “${heading}”; readers and reviewers look for it by name.`,
        },
        related: rest.slice(0, 5).map((span) => ({
          span,
          message: { "zh-CN": "这里也提到", en: "also mentioned here" },
        })),
        fixes: [
          {
            title: { "zh-CN": `单独增加“${heading}”章节`, en: `Add a section “${heading}”` },
            safe: false,
            intents: [
              {
                kind: "addSection",
                section: id,
                body: lift(id, places, words, sectionTemplate(id, role.language)),
              },
            ],
          },
        ],
      });
    }
  },
});

/** The section's body: the laws named elsewhere, once each, before the template's own lines. */
function lift(
  id: SectionId,
  places: readonly Span[],
  words: (place: Span) => string,
  template: readonly string[],
): readonly string[] {
  if (id !== "legal") return template;
  const named = [...new Set(places.map((place) => words(place).trim()))].filter(
    (name) => !name.includes("\n"),
  );
  return [...named.map((name) => `- ${name}`), ...template];
}
