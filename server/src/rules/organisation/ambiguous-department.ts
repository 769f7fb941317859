import { foldSameLength } from "../../vocabulary/fold.ts";
import { defineRule } from "../rule.ts";

/** “Or”, which leaves open where the role belongs. */
const choice = /\s*[(（[]?\s*(?:或者是?|或是?|\bor\b)\s*(?:(?:直接)?(?:隶属|归属|直属)于?)?/u;
/** What a Chinese department's name ends with. */
const unit = /(?:事业部|分公司|子公司|中心|委员会|办公室|总部|部门?|处|科|室|组|局|院|所)$/u;
/** Two names with the same kind of ending side by side; `总部/客服中心` is a path and stays out. */
const several = /\s*(?:、|,|;|和|与|及|\/|\|)\s*/u;

/** Two departments in one field: budget, headcount and appraisal follow one of them. */
export const ambiguousDepartment = defineRule({
  id: "organisation/ambiguous-department",
  summary: { "zh-CN": "所属部门不唯一", en: "More than one department in one field" },
  severity: "warning",
  scope: "role",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, document, report }) {
    for (const field of role.fields) {
      if (field.id !== "department") continue;
      for (const { value, span, path } of field.values) {
        // Offsets inside a value that is quoted or escaped say nothing about the document.
        const raw = document.text.slice(span.start, span.end);
        if (path.length > 1 || value.length > 120 || raw !== value) continue;
        const names = alternatives(value);
        if (names.length < 2) continue;
        report({
          span,
          message: {
            "zh-CN": `所属部门写了${names.length}个：${names.map((name) => `“${name}”`).join("、")}。编制、预算和考核只能归一个部门，请选定。`,
            en: `${names.length} departments: ${names.map((name) => `“${name}”`).join(", ")}. Headcount, budget and appraisal follow one of them; choose.`,
          },
          fixes: names
            .filter((name) => !/\p{Script=Han}/u.test(name) || unit.test(foldSameLength(name)))
            .map((name) => ({
              title: { "zh-CN": `所属部门写“${name}”`, en: `Keep “${name}”` },
              safe: false,
              intents: [{ kind: "replaceSpan", span, text: name }],
            })),
        });
      }
    }
  },
});

/** The departments a value names; one or none where it names one. */
function alternatives(value: string): readonly string[] {
  const folded = foldSameLength(value);
  const or = choice.exec(folded);
  if (or !== null && or.index > 0) {
    const from = or.index + or[0].length;
    const close = /[([]/u.test(or[0]) ? folded.slice(from).search(/[)\]]/u) : -1;
    const second = value.slice(from, close === -1 ? undefined : from + close).trim();
    // `客服(或相关)部门`: the choice stands inside a name.
    if (/^(?:相关|其他|其它|related|other|similar|equivalent)/u.test(foldSameLength(second))) return [];
    return [value.slice(0, or.index).trim(), second].filter((name) => name !== "");
  }
  const names = folded.split(several).map((name) => name.trim());
  const [ending = null, ...endings] = names.map((name) => unit.exec(name)?.[0] ?? null);
  const alike = ending !== null && endings.every((other) => other === ending);
  if (names.length < 2 || !alike || names.some((name) => name.length < 3)) return [];
  let at = 0;
  return names.map((name) => {
    const from = folded.indexOf(name, at);
    at = from + name.length;
    return value.slice(from, at);
  });
}
