import { placeIn } from "../../facts/passages.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { nameOfRole } from "../../organisation/name-of-role.ts";
import type { FieldValue } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { slice } from "../../text/span.ts";
import type { Related } from "../finding.ts";
import { defineRule, inParts, type RuleContext } from "../rule.ts";
import { around, someAround } from "../support/around.ts";
import { hasForms, sameDepartment, searchFor } from "../support/departments.ts";

type Context = RuleContext<unknown>;

/** One department called two things, in a role or in the roles around it: charts and searches make it two. */
export const nameVariant = defineRule({
  id: "organisation/name-variant",
  summary: { "zh-CN": "同一部门有两种叫法", en: "One department goes by two names" },
  severity: "info",
  scope: "organisation",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  ...inParts({ alone: inText, others: inChart }),
});

/** The department a role says it is in, where the words stand in the document as they are. */
function departmentOf({ role, document }: Context): FieldValue | undefined {
  for (const { id, values } of role.fields) {
    if (id !== "department") continue;
    for (const value of values)
      if (value.value.trim() !== "" && slice(document.text, value.span) === value.value) return value;
  }
  return undefined;
}

function inText(context: Context): void {
  const { passages, report } = context;
  const own = departmentOf(context);
  if (own === undefined) return;
  const name = own.value.trim();
  const search = searchFor(name);
  if (search === null) return;
  const found: { readonly words: string; readonly span: Span }[] = [];
  for (const passage of passages()) {
    if (passage.kind !== "text" || passage.fieldId === "department") continue;
    for (const { start, end } of search(passage.view.text)) {
      const words = passage.view.cased.slice(start, end);
      if (sameDepartment(name, words)) found.push({ words, span: placeIn(passage, start, end) });
    }
  }
  const [first, ...rest] = found;
  if (first === undefined) return;
  report({
    span: first.span,
    message: {
      "zh-CN": `“${first.words}”即所属部门“${name}”；同一部门请只用一个名称。`,
      en: `“${first.words}” is the department “${name}”; call it by one name.`,
    },
    related: [
      { span: own.span, message: { "zh-CN": "所属部门写在这里", en: "the department is named here" } },
      ...rest.map(
        ({ words, span }): Related => ({
          span,
          message: { "zh-CN": `这里写“${words}”`, en: `“${words}” here` },
        }),
      ),
    ],
    fixes: [
      {
        title: { "zh-CN": `统一为“${name}”`, en: `Use “${name}” throughout` },
        safe: false,
        intents: found.map(({ span }) => ({ kind: "replaceSpan", span, text: name })),
      },
    ],
  });
}

function inChart(context: Context): void {
  const { entry, organisation, report } = context;
  if (entry.department === null) return;
  const own = departmentOf(context);
  if (own === undefined) return;
  const name = own.value.trim();
  if (!hasForms(name)) return;
  // Two roles that differ would both be told; one finding is enough, and the later by path has it. Which name is the
  // right one nobody knows here, so any of the earlier ones is shown.
  const isVariant = ({ uri, role: index, department }: RoleEntry): boolean =>
    department !== null &&
    department !== name &&
    (uri === entry.uri ? index < entry.role : uri < entry.uri) &&
    sameDepartment(name, department);
  if (!someAround(entry, organisation, isVariant)) return;
  const other = around(entry, organisation).find(isVariant);
  if (other === undefined || other.department === null) return;
  report({
    span: own.span,
    message: {
      "zh-CN": `所属部门“${name}”在“${nameOfRole(other)}”中写作“${other.department}”；同一部门请只用一个名称。`,
      en: `Department “${name}” is “${other.department}” in “${nameOfRole(other)}”; call it by one name.`,
    },
    related: [
      {
        uri: other.uri,
        span: other.anchor,
        message: {
          "zh-CN": `“${nameOfRole(other)}”的部门是“${other.department}”`,
          en: `“${nameOfRole(other)}” is in “${other.department}”`,
        },
      },
    ],
    fixes: [
      {
        title: { "zh-CN": `改为“${other.department}”`, en: `Change to “${other.department}”` },
        safe: false,
        intents: [{ kind: "replaceSpan", span: own.span, text: other.department }],
      },
    ],
  });
}
