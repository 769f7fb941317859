import { requirementsOf } from "../../config/ask.ts";
import type { RequiredSection } from "../../config/settings.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import type { Fix } from "../finding.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { inlineMentions } from "../support/inline.ts";
import { toldElsewhere } from "../support/posting-facts.ts";
import { hasRequirements } from "../support/requirements.ts";
import { hasSection } from "../support/sections.ts";
import { list } from "../support/words.ts";

/** Where an application goes: an address or number behind the words for applying. */
const saysHow =
  /(?:(?<![a-z])(?:apply|applications?|resume|résumé|cv|covering letter|cover letter)(?![a-z])|应聘|投递|简历|报名|應徵|履歷)[^。\n]{0,60}(?:[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}\.|https?:|www\.|\d{3,4}-\d{4})/u;

/** The sections the preset asks for that are not there, nor what they would say elsewhere. */
export function absentSections({
  role,
  facts,
  settings,
  passages,
}: Pick<RuleContext<unknown>, "role" | "facts" | "settings" | "passages">): readonly RequiredSection[] {
  const absent = requirementsOf(settings, role.kind).requiredSections.filter(
    ({ id, or }) => !hasSection(role, id) && !or.some((other) => hasSection(role, other)),
  );
  if (absent.length === 0) return absent;
  const inline = inlineMentions(role, facts, passages());
  return absent.filter(({ id }) => {
    if (inline.has(id)) return false;
    // In YAML a field may be all a section would say: `pay: 8-10K`.
    if (role.fields.some((field) => field.id === id && field.values.some(({ value }) => value.trim() !== "")))
      return false;
    // “To apply, send a résumé to …” in a paragraph of its own says it.
    if (id === "apply" && passages().some(({ view }) => saysHow.test(view.text))) return false;
    // Requirements without years are experience/missing's to report: one cause, one rule.
    if (id === "experience" && hasRequirements(role)) return false;
    if (id === "basic" || id === "summary") return role.fields.every((field) => field.place === "heading");
    return true;
  });
}

/** A section the preset asks for is not there. One finding on the title, one fix per section. */
export const missing = defineRule({
  id: "section/missing",
  summary: { "zh-CN": "缺少必备章节", en: "A required section is missing" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const { role, settings, report } = context;
    const notThere = absentSections(context);
    if (notThere.length === 0) return;
    // What the law asks an advertisement to tell is posting/required-facts' to report.
    const told = toldElsewhere(context).sections;
    const absent = notThere.filter(({ id }) => !told.has(id));
    if (absent.length === 0) return;
    const names = absent.map(({ id }) => settings.vocabulary.heading(id, role.language));
    const joined = list(names);
    const fixes: Fix[] = absent.map(({ id }, index) => ({
      title: { "zh-CN": `插入“${names[index]}”章节`, en: `Insert section “${names[index]}”` },
      safe: false,
      intents: [{ kind: "addSection", section: id, body: sectionTemplate(id, role.language) }],
    }));
    if (absent.length > 1) {
      fixes.push({
        title: {
          "zh-CN": `插入全部 ${absent.length} 个缺少的章节`,
          en: `Insert all ${absent.length} missing sections`,
        },
        safe: false,
        intents: fixes.flatMap((fix) => fix.intents),
      });
    }
    report({
      span: role.anchor,
      message: {
        "zh-CN": `缺少章节：${joined["zh-CN"]}。所用规范要求岗位说明书写明这些内容。`,
        en: `Missing ${absent.length === 1 ? "section" : "sections"}: ${joined.en}. The preset in use asks for ${absent.length === 1 ? "it" : "them"}.`,
      },
      fixes,
    });
  },
});
