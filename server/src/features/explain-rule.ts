import { ruleUrl } from "../rules/documentation.ts";
import { reasonOf } from "../rules/reasons.ts";
import { rules } from "../rules/registry.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { feature } from "./feature.ts";
import type { ExplainRuleParams, ExplainRuleResult } from "./protocol.ts";

/** `rolewright/explainRule`: what a rule finds and why, for clients that show findings in a list of their own. */
export const explainRule = feature({
  method: "rolewright/explainRule",
  capability: {},
  handle({ language }, { rule: id }: ExplainRuleParams): ExplainRuleResult {
    const rule = rules.find((one) => one.id === id);
    const reason = reasonOf(id);
    if (rule === undefined || reason === null) return null;
    return {
      summary: inLanguage(rule.summary, language),
      why: inLanguage(reason, language),
      url: ruleUrl(id),
    };
  },
});
