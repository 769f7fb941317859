import type { Intent } from "../../role/intent.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { personalDataOf } from "../support/personal-data.ts";
import { citesDataLaw, speaksOfSecrecy } from "../support/protection.ts";
import { hasWordsOn } from "../support/sections.ts";

/** Data about people passes through the holder's hands, and nothing in the role says that it must be protected. */
export const unprotected = defineRule({
  id: "privacy/unprotected",
  summary: {
    "zh-CN": "接触个人信息，却没有保密或法律要求",
    en: "Personal data is handled without a word on confidentiality or law",
  },
  severity: "warning",
  scope: "role",
  kinds: ["position"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const { facts, role, report, words } = context;
    if (hasWordsOn(role, "confidentiality") || hasWordsOn(role, "legal")) return;
    const { places, guarded } = personalDataOf(context);
    const [first, ...rest] = places;
    if (first === undefined || guarded) return;
    if (citesDataLaw(facts, role.language) || speaksOfSecrecy(context)) return;
    report({
      span: first,
      message: {
        "zh-CN": `本岗位接触个人信息（“${words(first)}”），却没有保密要求，也没有法律法规要求；写明后任职者才知道该如何保护。`,
        en: `This role handles personal data (“${words(first)}”) and says nothing on confidentiality or the law; say how it is to be protected.`,
      },
      related: rest.slice(0, 5).map((span) => ({
        span,
        message: { "zh-CN": "这里也涉及个人信息", en: "personal data here, too" },
      })),
      fixes: fixes(),
    });

    /** Sections that stand there without words are section/empty's. */
    function fixes(): readonly Fix[] {
      const absent = (id: SectionId): boolean => role.sections.every((section) => !section.ids.includes(id));
      const confidentiality = absent("confidentiality")
        ? [fix(["confidentiality"], "增加“保密”章节", "Add a section on confidentiality")]
        : [];
      const legal = absent("legal") ? [fix(["legal"], "增加“法律法规”章节", "Add a section on law")] : [];
      const both =
        confidentiality.length + legal.length === 2
          ? [
              fix(
                ["confidentiality", "legal"],
                "增加“保密”和“法律法规”章节",
                "Add sections on confidentiality and law",
              ),
            ]
          : [];
      return [...both, ...confidentiality, ...legal];
    }

    function fix(ids: readonly SectionId[], chinese: string, english: string): Fix {
      return {
        title: { "zh-CN": chinese, en: english },
        safe: false,
        intents: ids.map(
          (section): Intent => ({
            kind: "addSection",
            section,
            body: sectionTemplate(section, role.language),
          }),
        ),
      };
    }
  },
});
