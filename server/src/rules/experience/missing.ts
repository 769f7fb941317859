import type { Passage } from "../../facts/passages.ts";
import type { Role } from "../../role/role.ts";
import { defineRule } from "../rule.ts";
import { hasRequirements } from "../support/requirements.ts";

/** Requirements are listed, and none says how many years. “No experience needed” is an answer too. */
export const missing = defineRule({
  id: "experience/missing",
  summary: { "zh-CN": "任职要求没有写经验年限", en: "Requirements without any years of experience" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, facts, passages, report }) {
    if (facts.experience.length > 0 || facts.vagueExperience.length > 0 || !hasRequirements(role)) return;
    if (
      role.fields.some(
        (field) => field.id === "experience" && field.values.some(({ value }) => value.trim() !== ""),
      )
    )
      return;
    if (isForBeginners(role, passages())) return;
    const section =
      role.sections.find(({ ids }) => ids.includes("experience")) ??
      role.sections.find(({ ids }) => ids.includes("qualifications")) ??
      role.sections.find(
        ({ ids }) => ids.includes("education") || ids.includes("skills") || ids.includes("knowledge"),
      );
    report({
      span: section?.headingSpan ?? role.anchor,
      message: {
        "zh-CN": "任职要求里没有经验年限；不要求经验时请写明“经验不限”。",
        en: "The requirements name no years of experience; if none are needed, say so.",
      },
      fixes: [
        {
          title: { "zh-CN": "写明“经验不限”", en: "Say “no experience required”" },
          safe: false,
          intents: [{ kind: "setField", field: "experience", value: none[role.language] }],
        },
      ],
    });
  },
});

/** Interns, apprentices and graduates bring no years along, and nobody expects any. */
const beginners =
  /实习|见习|学徒|管培|管理培训生|校招|校园招聘|應屆|应届|在读|在讀|工讀|(?<![a-z])(?:intern(?:ship)?|trainee|apprentice(?:ship)?|graduate (?:programme|program|scheme|trainee)|working student|werkstudent)(?![a-z])/iu;

const isForBeginners = (role: Role, passages: readonly Passage[]): boolean =>
  beginners.test(role.title?.value ?? "") ||
  role.fields.some(
    ({ id, values }) => id === "employmentType" && values.some(({ value }) => beginners.test(value)),
  ) ||
  passages.some(({ area, view }) => area === "requirements" && /应届|在读|currently enrol/u.test(view.text));

const none = { "zh-CN": "经验不限", "zh-TW": "經歷不拘", en: "No experience required" } as const;
