import { nearestRule } from "../../config/nearest.ts";
import { rules } from "../../rules/registry.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Outcome } from "../outcome.ts";

/** Which rules are asked for. */
export interface RuleFilter {
  wants(rule: string): boolean;
  /** It is named itself, not with its category. */
  names(rule: string): boolean;
}

/** `--rule law/name-form,text/*`: ids and whole categories; all rules for null. */
export function ruleFilter(written: string | null): Outcome<RuleFilter> {
  if (written === null) return { value: { wants: () => true, names: () => false } };
  const patterns = written
    .split(/[,，\s]+/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "");
  const ids = rules.map(({ id }) => id);
  const unknown = patterns.find((pattern) => !ids.some((id) => covers(pattern, id)));
  if (unknown !== undefined || patterns.length === 0) return { failure: noRule(unknown ?? written, ids) };
  return {
    value: {
      wants: (rule) => patterns.some((pattern) => covers(pattern, rule)),
      names: (rule) => patterns.includes(rule),
    },
  };
}

const covers = (pattern: string, id: string): boolean =>
  pattern === id || pattern === "*" || (pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1)));

function noRule(written: string, ids: readonly string[]): Localised {
  const near = nearestRule(written, ids);
  return {
    "zh-CN": `没有规则 ${written}${near === null ? "，用 rolewright rules 列出全部" : `，是否想写 ${near}？`}`,
    "zh-TW": `沒有規則 ${written}${near === null ? "，用 rolewright rules 列出全部" : `，是否想寫 ${near}？`}`,
    en: `no such rule: ${written}; ${near === null ? "rolewright rules lists them" : `did you mean ${near}?`}`,
  };
}
