import { nearestRule } from "../../config/nearest.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import { reasonOf } from "../../rules/reasons.ts";
import { rules } from "../../rules/registry.ts";
import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import { excerpt } from "../input/read-input.ts";
import { object, oneOf, text, textOrNull } from "../output.ts";
import { pageIn } from "../rule-page.ts";
import { defineTool } from "../tool.ts";

/** `explain_rule`: why a rule is there, with examples where its page is installed. */
export const explainRule = defineTool({
  name: "explain_rule",
  title: { "zh-CN": "说明规则", en: "Explain a rule" },
  description: {
    "zh-CN":
      "说明一条规则：查什么、为什么、错误和正确的示例、选项、依据。修改 check_roles 报告的问题之前，先用它了解怎样才算对。示例中 ⟦ ⟧ 标出问题所在，不属于文字本身。",
    en: "Explains one rule: what it finds, why, examples of wrong and right, options, sources. Use it before settling a finding of check_roles, to know what counts as right. In its examples ⟦ ⟧ marks where a finding stands and is not part of the text.",
  },
  parameters: {
    rule: {
      type: "text",
      required: true,
      longest: 200,
      does: { "zh-CN": "规则代号，如 experience/inconsistent", en: "The rule's id: experience/inconsistent" },
    },
  },
  output: object({
    id: text,
    severity: oneOf(["error", "warning", "info", "hint", "off"]),
    title: text,
    why: textOrNull,
    page: textOrNull,
    url: text,
  }),
  effect: "reads",
  run({ language, rulePage }, { rule: id }) {
    const rule = rules.find((candidate) => candidate.id === id.trim());
    if (rule === undefined) return { failure: unknownRule(id) };
    const why = reasonOf(rule.id);
    const page = rulePage(rule.id);
    return {
      value: {
        id: rule.id,
        severity: rule.offByDefault === true ? "off" : rule.severity,
        title: inLanguage(rule.summary, language),
        why: why === null ? null : inLanguage(why, language),
        page: page === null ? null : pageIn(page, language),
        url: ruleUrl(rule.id),
      },
    };
  },
});

/** What is no rule, with the one meant, or with those of its category. */
export function unknownRule(written: string): Localised {
  const ids = rules.map(({ id }) => id);
  const shown = excerpt(written);
  const meant = nearestRule(written, ids);
  const category = written.trim().split("/")[0] ?? "";
  const siblings = ids.filter((id) => id.startsWith(`${category}/`));
  const others = siblings.length > 0 ? siblings : [...new Set(ids.map((id) => `${id.split("/")[0]}/…`))];
  return {
    "zh-CN": `没有规则 ${shown}${meant === null ? "" : `，是否想写 ${meant}？`} 可用：${others.join("、")}`,
    en: `no such rule: ${shown}${meant === null ? "" : `; did you mean ${meant}?`} There are ${others.join(", ")}`,
  };
}
