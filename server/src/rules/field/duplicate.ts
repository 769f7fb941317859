import type { Field } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import { defineRule } from "../rule.ts";

/** Fields that may well stand several times, each with something of its own. */
const repeatable: ReadonlySet<FieldId> = new Set<FieldId>([
  "aliases",
  "certificates",
  "languages",
  "laws",
  "metrics",
  "careerPath",
  "experience",
  "education",
  "pay",
  "level",
  "grade",
]);

const comparable = (field: Field): string =>
  field.values.map(({ value }) => foldSameLength(value).replace(/[\s,;，；、]+/gu, "")).join("\n");

/** What a site's front matter often words for its own lists: 北京 · Beijing, “Acme: Designer”. */
const loose: ReadonlySet<FieldId> = new Set<FieldId>(["title", "location"]);

const within = (part: Field, whole: Field): boolean => comparable(whole).includes(comparable(part));

const group = (field: Field): "head" | "body" => (field.place === "front-matter" ? "head" : "body");

/** Most roles have every field once. */
function hasRepeated(fields: readonly Field[]): boolean {
  const seen = new Set<FieldId>();
  for (const { id, place } of fields) {
    if (place === "heading" || repeatable.has(id)) continue;
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

/**
 * One field twice. Two values are a warning: which one holds? The same value twice is a hint, and no finding
 * when it stands once in the front matter and once in the body, as many templates want it.
 */
export const duplicate = defineRule({
  id: "field/duplicate",
  summary: { "zh-CN": "同一字段写了两次", en: "A field stands twice" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, report, words }) {
    if (!hasRepeated(role.fields)) return;
    const first = new Map<FieldId, Field>();
    role.fields.forEach((field, index) => {
      if (repeatable.has(field.id) || field.place === "heading" || comparable(field) === "") return;
      // What a site generator fills in says nothing of its own.
      if (field.values.some(({ value }) => /\{\{|\{%|<%/.test(value))) return;
      const earlier = first.get(field.id);
      if (earlier === undefined) {
        first.set(field.id, field);
        return;
      }
      const same = comparable(earlier) === comparable(field);
      // A short form at the head and a long one in the body say the same: 北京 and 北京、上海.
      if (group(earlier) !== group(field) && (same || within(earlier, field) || within(field, earlier)))
        return;
      const key = words(field.keySpan).trim();
      const earlierKey = words(earlier.keySpan).trim();
      const names = key === earlierKey ? `“${key}”` : `“${earlierKey}”、“${key}”`;
      report({
        span: field.keySpan,
        ...(same ? { severity: "hint" as const, tags: ["unnecessary"] as const } : {}),
        ...(!same && loose.has(field.id) && group(earlier) !== group(field)
          ? { severity: "info" as const }
          : {}),
        message: same
          ? {
              "zh-CN": `${names}是同一字段，写了两次且内容相同；保留一处即可。`,
              en: `“${key}” repeats the field “${earlierKey}” with the same value; one is enough.`,
            }
          : {
              "zh-CN": `${names}是同一字段，两处内容不同，无法判断以哪个为准。`,
              en: `${key === earlierKey ? `“${key}” stands twice` : `“${key}” and “${earlierKey}” are one field`} with two values; which one holds?`,
            },
        related: [
          {
            span: earlier.span,
            message: { "zh-CN": `先在这里写明`, en: "stated here first" },
          },
        ],
        fixes: [
          {
            title: { "zh-CN": `删除这一处“${key}”`, en: `Remove this “${key}”` },
            safe: same,
            intents: [{ kind: "removeField", index }],
          },
        ],
      });
    });
  },
});
