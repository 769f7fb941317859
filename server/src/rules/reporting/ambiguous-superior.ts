import type { RoleReference } from "../../facts/fact.ts";
import type { Intent } from "../../role/intent.ts";
import { defineRule } from "../rule.ts";
import { isLadder } from "../support/ladder.ts";
import { byKey, namedPlaces } from "../support/mentions.ts";
import { list } from "../support/words.ts";

/** More than one direct superior: whose instruction counts when two disagree? Dotted lines are said as such. */
export const ambiguousSuperior = defineRule({
  id: "reporting/ambiguous-superior",
  summary: { "zh-CN": "直接上级不唯一", en: "More than one direct superior" },
  severity: "warning",
  scope: "role",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, settings, report }) {
    const all = facts.references.filter(({ relation, dotted }) => relation === "reportsTo" && !dotted);
    if (!offersChoice(all)) return;
    // Each level of a ladder may have a superior of its own; only “A or B” in one place is ambiguous there.
    const direct = isLadder(role)
      ? all.filter(({ alternatives }) => alternatives.length > 0).slice(0, 1)
      : all;
    const groups = [...byKey(namedPlaces(direct, ["reportsTo"]), settings.vocabulary.roleKey).values()];
    const [main, ...others] = groups.flatMap((group) => group.slice(0, 1));
    if (main === undefined || others.length === 0) return;
    const names = [main, ...others].map(({ name }) => name);
    // Where the choice is offered: the mention with alternatives, else the second superior.
    const at =
      main.reference.alternatives.length > 0 ? main.reference : (others[0]?.reference ?? main.reference);
    // A superior told in a sentence cannot be settled by changing fields.
    const inFields = [main, ...others].every(({ reference }) => reference.source === "field");
    const [, ...further] = role.fields.flatMap(({ id }, index) => (id === "reportsTo" ? [index] : []));
    report({
      span: at.span,
      message: {
        "zh-CN": `直接上级不唯一：${list(names)["zh-CN"]}。每个岗位只应有一个直接上级，其他的请写为虚线汇报。`,
        en: `More than one direct superior: ${list(names).en}. A role should have one; make the others dotted lines.`,
      },
      related: others
        .filter(({ reference }) => reference !== at)
        .map(({ span, name }) => ({
          span,
          message: { "zh-CN": `这里写的是“${name}”`, en: `“${name}” here` },
        })),
      fixes: inFields
        ? [main, ...others].map(({ name }) => ({
            title: {
              "zh-CN": `以“${name}”为直接上级，其余改为虚线汇报`,
              en: `Keep “${name}”, make the others dotted lines`,
            },
            safe: false,
            intents: [
              { kind: "setField", field: "reportsTo", value: name } satisfies Intent,
              ...further.map((index): Intent => ({ kind: "removeField", index })),
              ...names
                .filter((other) => other !== name)
                .map((other): Intent => ({ kind: "addToField", field: "dottedLineTo", value: other })),
            ],
          }))
        : [],
    });
  },
});

/** Two names at least. */
const offersChoice = (superiors: readonly RoleReference[]): boolean =>
  superiors.length > 1 || superiors.some(({ alternatives }) => alternatives.length > 0);
