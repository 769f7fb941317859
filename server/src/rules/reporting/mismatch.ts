import type { RoleReference } from "../../facts/fact.ts";
import { saysNobody } from "../../facts/reporting/role-field.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import { entryId } from "../../organisation/entry.ts";
import type { Intent } from "../../role/intent.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { namedPlaces } from "../support/mentions.ts";

type Context = RuleContext<unknown>;

/**
 * Two places disagree on who reports to whom: a superior lists this role and it names another one; its own
 * list omits a role that names it, or says there is none; or its list and its text name different reports.
 */
export const mismatch = defineRule({
  id: "reporting/mismatch",
  summary: { "zh-CN": "上下级关系两处不一致", en: "Two places disagree on who reports to whom" },
  severity: "error",
  scope: "organisation",
  kinds: ["position"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    listedElsewhere(context);
    denied(context);
    omitted(context);
    listAndText(context);
  },
});

/** A lists this role as a direct report, and this role names B. Stands here, at the superior's name. */
function listedElsewhere({ facts, entry, organisation, settings, report }: Context): void {
  const named = namedPlaces(facts.references, ["reportsTo", "dottedLineTo"]);
  const own = named.find(({ reference }) => reference.relation === "reportsTo");
  if (own === undefined) return;
  // A superior that is not defined is reporting/undefined-role's to report; it may well be the lister under another name.
  const { roles, external } = organisation.resolve(own.name, entry);
  if (roles.length === 0 && !external) return;
  const listers = organisation.superiors(entry);
  if (listers.every((lister) => roles.includes(lister))) return;
  const superiors = new Set(roles.map(entryId));
  for (const { name } of named)
    if (name !== own.name)
      for (const role of organisation.resolve(name, entry).roles) superiors.add(entryId(role));
  for (const lister of listers) {
    if (!isTitled(lister) || entryId(lister) === entryId(entry) || superiors.has(entryId(lister))) continue;
    if (lister.translationOf !== null) continue;
    const line = lineTo(lister, entry, "directReports", settings.vocabulary.roleKey);
    if (line === undefined || line.source === "prose") continue;
    report({
      span: own.span,
      message: {
        "zh-CN": `汇报关系不一致：此处的直接上级是“${own.name}”，而“${lister.title}”把本岗位列为直接下级。`,
        en: `Reporting lines disagree: the superior here is “${own.name}”, but “${lister.title}” lists this role as a direct report.`,
      },
      related: [
        {
          uri: lister.uri,
          span: line.nameSpan,
          message: { "zh-CN": `“${lister.title}”在这里把它列为下级`, en: `“${lister.title}” lists it here` },
        },
      ],
      fixes: [
        {
          title: { "zh-CN": `直接上级改为“${lister.title}”`, en: `Report to “${lister.title}” instead` },
          safe: false,
          intents: [{ kind: "replaceSpan", span: own.span, text: lister.title }],
        },
        ...movedFixes(lister, line, own.name, roles, entry),
        {
          title: {
            "zh-CN": `“${lister.title}”写为虚线汇报`,
            en: `Make “${lister.title}” a dotted line`,
          },
          safe: false,
          intents: [{ kind: "addToField", field: "dottedLineTo", value: lister.title }],
        },
      ],
    });
  }
}

/** The other file is wrong: the superior named here has the role among its reports, and the lister no longer. */
function movedFixes(
  lister: RoleEntry,
  line: RoleReference,
  superior: string,
  superiors: readonly RoleEntry[],
  entry: RoleEntry,
): readonly Fix[] {
  const lines = lister.references.filter(
    ({ relation, source }) => relation === "directReports" && source === "field",
  );
  const plain = lines.every(({ alternatives, family }) => alternatives.length === 0 && !family);
  if (!plain || lines.length < 2 || superiors.length > 1) return [];
  const rest = lines.filter((other) => other !== line).map(({ name }) => name);
  const target = { uri: lister.uri, role: lister.role };
  // A superior without a list of its own may leave it at that.
  const lists = superiors.filter(({ references }) =>
    references.some(({ relation, source }) => relation === "directReports" && source === "field"),
  );
  return [
    {
      title: {
        "zh-CN": `从“${lister.title}”的直接下级中移走，归“${superior}”`,
        en: `Move it from the direct reports of “${lister.title}” to “${superior}”`,
      },
      safe: false,
      intents: [
        { kind: "setField", field: "directReports", value: rest, target },
        ...lists.map(
          ({ uri, role }): Intent => ({
            kind: "addToField",
            field: "directReports",
            value: entry.title,
            target: { uri, role },
          }),
        ),
      ],
    },
  ];
}

/** This role says that nobody reports to it, and somebody does. */
function denied({ role, entry, organisation, report }: Context): void {
  const field = role.fields.find(
    ({ id, values }) => id === "directReports" && values.length === 1 && saysNobody(values[0]?.value ?? ""),
  );
  if (field === undefined) return;
  const others = organisation
    .reports(entry)
    .filter((other) => isTitled(other) && other.translationOf === null && entryId(other) !== entryId(entry));
  if (others.length === 0) return;
  const names = [...new Set(others.map(({ title }) => title))];
  report({
    span: field.valueSpan,
    severity: "warning",
    message: {
      "zh-CN": `这里写明没有下级，但${names.map((name) => `“${name}”`).join("、")}写明向本岗位汇报。`,
      en: `Nobody reports to this role, it says here, but ${names.map((name) => `“${name}”`).join(", ")} ${names.length === 1 ? "names" : "name"} it as superior.`,
    },
    related: others.map((other) => ({
      uri: other.uri,
      span: other.references.find(({ relation }) => relation === "reportsTo")?.nameSpan ?? other.anchor,
      message: { "zh-CN": `“${other.title}”在这里写明`, en: `“${other.title}” says so here` },
    })),
    fixes: [
      {
        title: { "zh-CN": "改为列出这些下级", en: "List them instead" },
        safe: false,
        intents: [
          {
            kind: "replaceSpan",
            span: field.valueSpan,
            text: names.join(role.language === "en" ? ", " : "、"),
          },
        ],
      },
    ],
  });
}

/** Roles that name this one as their superior but are not in its list: many lists are examples, so only an info. */
function omitted({ role, facts, entry, organisation, report }: Context): void {
  const listed = facts.references.filter(
    ({ relation, source }) => relation === "directReports" && source === "field",
  );
  const field = role.fields.find(({ id }) => id === "directReports");
  const [firstListed] = listed;
  // One name in a sentence is an example; a field or a list means to be complete.
  if (firstListed === undefined || (field === undefined && listed.length < 2)) return;
  const known = new Set(
    namedPlaces(listed, ["directReports"]).flatMap(({ name }) =>
      organisation.resolve(name, entry).roles.map(entryId),
    ),
  );
  const missing = organisation
    .reports(entry)
    .filter(
      (other) =>
        isTitled(other) &&
        !known.has(entryId(other)) &&
        other.translationOf === null &&
        entryId(other) !== entryId(entry),
    );
  if (missing.length === 0) return;
  const names = [...new Set(missing.map(({ title }) => title))];
  // A name that others have, too, would list them along, against what they say themselves.
  const ids = new Set(missing.map(entryId));
  const onlyTheirs = names.every((name) =>
    organisation.resolve(name, entry).roles.every((found) => ids.has(entryId(found))),
  );
  report({
    span: field?.valueSpan ?? firstListed.nameSpan,
    severity: "info",
    message: {
      "zh-CN": `${names.map((name) => `“${name}”`).join("、")}写明向本岗位汇报，但这里的直接下级没有列出。`,
      en: `${names.map((name) => `“${name}”`).join(", ")} ${names.length === 1 ? "names" : "name"} this role as superior but ${names.length === 1 ? "is" : "are"} not listed here.`,
    },
    related: missing.map((other) => ({
      uri: other.uri,
      span: other.references.find(({ relation }) => relation === "reportsTo")?.nameSpan ?? other.anchor,
      message: { "zh-CN": `“${other.title}”在这里写明`, en: `“${other.title}” says so here` },
    })),
    fixes:
      field === undefined
        ? []
        : [
            {
              title: { "zh-CN": "补入直接下级", en: "Add to the direct reports" },
              safe: onlyTheirs,
              intents: names.map((value): Fix["intents"][number] => ({
                kind: "addToField",
                field: "directReports",
                value,
              })),
            },
          ],
  });
}

/** The list of direct reports and the text of the same document name different roles. */
function listAndText({ facts, settings, report }: Context): void {
  const key = settings.vocabulary.roleKey;
  const all = namedPlaces(facts.references, ["directReports"]);
  const listed = all.filter(({ reference }) => reference.source === "field");
  const told = all.filter(({ reference }) => reference.source === "prose");
  if (listed.length === 0 || told.length === 0) return;
  const listedKeys = new Set(listed.map(({ name }) => key(name)));
  const toldKeys = new Set(told.map(({ name }) => key(name)));
  const extra = told.find(({ name }) => !listedKeys.has(key(name)));
  if (extra !== undefined) {
    report({
      span: extra.span,
      severity: "warning",
      message: {
        "zh-CN": `这里写到管理“${extra.name}”，但直接下级里没有它。`,
        en: `“${extra.name}” is managed here but is not among the direct reports.`,
      },
      related: listed.slice(0, 1).map(({ reference }) => ({
        span: reference.span,
        message: { "zh-CN": "直接下级写在这里", en: "the direct reports are listed here" },
      })),
    });
    return;
  }
  const absent = listed.filter(({ name, first }) => first && !toldKeys.has(key(name)));
  const [first] = absent;
  if (first === undefined) return;
  report({
    span: first.span,
    severity: "info",
    message: {
      "zh-CN": `“${first.name}”列在直接下级里，而正文写管理对象时只写了${told
        .map(({ name }) => `“${name}”`)
        .filter(unique)
        .join("、")}。`,
      en: `“${first.name}” is listed as a direct report, but the text only speaks of managing ${told
        .map(({ name }) => `“${name}”`)
        .filter(unique)
        .join(", ")}.`,
    },
    related: told.map(({ span }) => ({
      span,
      message: { "zh-CN": "正文写在这里", en: "the text says so here" },
    })),
  });
}

const unique = <T>(value: T, index: number, all: readonly T[]): boolean => all.indexOf(value) === index;

function lineTo(
  from: RoleEntry,
  to: RoleEntry,
  relation: RoleReference["relation"],
  keyOf: (name: string) => string,
): RoleReference | undefined {
  const keys = new Set([to.key, ...to.aliasKeys]);
  if (to.code !== null) keys.add(keyOf(to.code.value));
  return from.references.find(
    (reference) => reference.relation === relation && keys.has(keyOf(reference.name)),
  );
}

/** A role without a title can be listed by nobody; `field/missing` has told so. */
const isTitled = ({ title }: RoleEntry): boolean => title !== "";
