import { nearestRule } from "../../config/nearest.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import { rules } from "../../rules/registry.ts";
import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { exit } from "../outcome.ts";
import { rulePage } from "../pages.ts";

import { needsOperand } from "../usage-errors.ts";
import type { Run } from "./run.ts";

/** `rolewright explain RULE`: the rule's page; its title and address where the pages are not installed. */
export const run: Run = async ({ operands }, io) => {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) return complain(io, needsOperand("explain", oneRule));
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return complain(io, unknownRule(id));
  const page = rulePage(rule.id);
  if (page !== null) io.out.write(page.endsWith("\n") ? page : `${page}\n`);
  else
    io.out.write(
      `${rule.id} (${rule.severity})\n\n${inLanguage(rule.summary, io.language)}\n\n${ruleUrl(rule.id)}\n`,
    );
  return exit.clean;
};

const oneRule: Localised = { "zh-CN": "一条规则的代号", "zh-TW": "一條規則的代號", en: "the id of one rule" };

function unknownRule(id: string): Localised {
  const suggestion = nearestRule(
    id,
    rules.map((rule) => rule.id),
  );
  return {
    "zh-CN": `没有规则 ${id}${suggestion === null ? "" : `，是否想写 ${suggestion}？`}`,
    "zh-TW": `沒有規則 ${id}${suggestion === null ? "" : `，是否想寫 ${suggestion}？`}`,
    en: `no such rule: ${id}${suggestion === null ? "" : `; did you mean ${suggestion}?`}`,
  };
}
