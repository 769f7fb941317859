import type { Localised } from "../vocabulary/language.ts";
import { nearest, nearestRule } from "./nearest.ts";
import { misfit, plainValue } from "./option-schema.ts";
import { type Complain, suspect } from "./problem.ts";
import { isNothing, readMap } from "./read-values.ts";
import { type RuleInfo, type RuleSetting, type Severity, severities } from "./settings.ts";
import type { MapEntry, Tree } from "./tree.ts";

const levels: readonly (Severity | "off")[] = ["off", ...severities];

/** What people write from habit, and what it is called here. */
const otherNames: ReadonlyMap<string, Severity | "off"> = new Map([
  ["false", "off"],
  ["none", "off"],
  ["never", "off"],
  ["warn", "warning"],
  ["information", "info"],
  ["note", "info"],
  ["fatal", "error"],
]);

/**
 * Reads the map of rules: `"a/b": off`, `"a/b": { severity: error, option: … }`, and `"a/*": off` for a whole
 * category, over which a rule's own entry wins wherever it stands. `catalogue` is every rule there is.
 */
export function readRules(
  node: Tree,
  catalogue: readonly RuleInfo[],
  complain: Complain,
): ReadonlyMap<string, RuleSetting> {
  const categories: [RuleInfo, RuleSetting][] = [];
  const single: [string, RuleSetting][] = [];
  for (const entry of readMap(node, "rules", null, complain).values()) {
    if (entry.key.endsWith("/*")) {
      const members = catalogue.filter((rule) => rule.id.startsWith(entry.key.slice(0, -1)));
      if (members.length === 0) complain(unknownCategory(entry, catalogue));
      const setting = readSetting(entry, null, complain);
      categories.push(...members.map((rule): [RuleInfo, RuleSetting] => [rule, setting]));
      continue;
    }
    const rule = catalogue.find(({ id }) => id === entry.key);
    if (rule === undefined) complain(unknownRule(entry, catalogue));
    else single.push([rule.id, readSetting(entry, rule, complain)]);
  }
  return new Map([
    ...categories.map(([rule, setting]): [string, RuleSetting] => [rule.id, setting]),
    ...single,
  ]);
}

function readSetting({ key, value }: MapEntry, rule: RuleInfo | null, complain: Complain): RuleSetting {
  if (isNothing(value)) return { options: {} };
  if (value.kind !== "map") {
    const severity = readSeverity(value, key, complain);
    return severity === null ? { options: {} } : { severity, options: {} };
  }
  const known = rule === null ? ["severity"] : ["severity", ...Object.keys(rule.options)];
  const entries = readMap(value, key, known, complain);
  const options: Record<string, unknown> = {};
  let severity: Severity | "off" | null = null;
  for (const [name, option] of entries) {
    if (isNothing(option.value)) continue;
    if (name === "severity") {
      severity = readSeverity(option.value, `${key}: severity`, complain);
      continue;
    }
    const wrong = misfit(option.value, rule?.options[name] ?? {});
    if (wrong === null) options[name] = plainValue(option.value);
    else complain({ span: wrong.node.span, message: unfit(name, wrong.expected) });
  }
  return severity === null ? { options } : { severity, options };
}

function readSeverity(node: Tree, name: string, complain: Complain): Severity | "off" | null {
  const written = node.kind === "scalar" ? String(node.value) : "";
  const level = levels.find((candidate) => candidate === written);
  if (level !== undefined && node.kind === "scalar" && typeof node.value === "string") return level;
  const suggestion = otherNames.get(written.toLowerCase()) ?? nearest(written, levels);
  complain(
    suspect(
      node.span,
      {
        "zh-CN": `“${name}”的级别应为 ${levels.join("、")} 之一。`,
        "zh-TW": `「${name}」的級別應為 ${levels.join("、")} 之一。`,
        en: `The severity of “${name}” must be one of ${levels.join(", ")}.`,
      },
      suggestion,
    ),
  );
  return null;
}

const unfit = (option: string, expected: Localised): Localised => ({
  "zh-CN": `选项“${option}”应为${expected["zh-CN"]}。`,
  "zh-TW": `選項「${option}」應為${expected["zh-TW"] ?? expected["zh-CN"]}。`,
  en: `The option “${option}” must be ${expected.en}.`,
});

const unknownRule = ({ key, keySpan }: MapEntry, catalogue: readonly RuleInfo[]) =>
  suspect(
    keySpan,
    {
      "zh-CN": `没有“${key}”这条规则。`,
      "zh-TW": `沒有「${key}」這條規則。`,
      en: `There is no rule “${key}”.`,
    },
    nearestRule(
      key,
      catalogue.map(({ id }) => id),
    ),
  );

function unknownCategory({ key, keySpan }: MapEntry, catalogue: readonly RuleInfo[]) {
  const all = new Set(catalogue.map(({ id }) => `${id.slice(0, id.indexOf("/"))}/*`));
  return suspect(
    keySpan,
    {
      "zh-CN": `没有“${key}”这类规则。`,
      "zh-TW": `沒有「${key}」這類規則。`,
      en: `There are no rules “${key}”.`,
    },
    nearest(key, all),
  );
}
