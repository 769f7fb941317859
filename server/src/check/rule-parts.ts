import type { Rule } from "../rules/rule.ts";

/** What rules say of a role without the others. */
export const aloneOf = (rules: readonly Rule[]): readonly Rule[] =>
  rules.flatMap((rule): Rule[] => {
    if (rule.scope === "role") return [rule];
    return rule.parts === undefined ? [] : [{ ...rule, scope: "role", check: rule.parts.alone }];
  });

/** What is left to say when all roles are known. */
export const othersOf = (rules: readonly Rule[]): readonly Rule[] =>
  rules
    .filter(({ scope }) => scope === "organisation")
    .map((rule) => (rule.parts === undefined ? rule : { ...rule, check: rule.parts.others }));
