import type { Role, Section } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { defineRule } from "../rule.ts";
import { requirementSections } from "../support/requirements.ts";

/** Who it is, then what it does, then what it takes: within these three nobody prescribes an order. */
const stages: ReadonlyMap<SectionId, number> = new Map<SectionId, number>([
  ...(["basic", "summary", "mission"] as const).map((id) => [id, 0] as const),
  ...(["responsibilities", "accountability"] as const).map((id) => [id, 1] as const),
  ...[...requirementSections].map((id) => [id, 2] as const),
]);

function stageOf(role: Role, section: Section, index: number): number | null {
  if (section.id === null) return null;
  // A basic section without fields is about one thing only, such as the job grade, and may stand anywhere.
  if (section.id === "basic" && !role.fields.some((field) => field.section === index)) return null;
  return stages.get(section.id) ?? null;
}

interface Staged {
  readonly section: Section;
  readonly index: number;
  readonly stage: number;
}

/** The sections at the top or right below one at the top that belong to a stage. */
function stagesOf(role: Role): readonly Staged[] {
  const staged: Staged[] = [];
  for (let index = 0; index < role.sections.length; index++) {
    const section = role.sections[index];
    if (section === undefined) continue;
    if (section.parent !== null && role.sections[section.parent]?.parent !== null) continue;
    const stage = stageOf(role, section, index);
    if (stage !== null) staged.push({ section, index, stage });
  }
  return staged;
}

/** Duties after requirements, or the basic information after either: hard to read, hard to compare. */
export const order = defineRule({
  id: "section/order",
  summary: { "zh-CN": "章节顺序不合常规", en: "Sections stand in an unusual order" },
  severity: "hint",
  scope: "role",
  kinds: ["position"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, settings, report }) {
    if (settings.sectionOrder === "any") return;
    const staged = stagesOf(role);
    const parent = staged[0]?.section.parent;
    if (staged.some(({ section }) => section.parent !== parent)) return; // a ladder with sections of its own for each level
    let highest: Staged | null = null;
    for (const entry of staged) {
      if (highest !== null && entry.stage < highest.stage) {
        const sorted = [...staged].sort((a, b) => a.stage - b.stage || a.index - b.index);
        report({
          span: entry.section.headingSpan,
          message: {
            "zh-CN": `“${entry.section.heading}”通常写在“${highest.section.heading}”之前；顺序一致，岗位之间才便于对照。`,
            en: `“${entry.section.heading}” usually comes before “${highest.section.heading}”; one order makes roles easy to compare.`,
          },
          related: [
            {
              span: highest.section.headingSpan,
              message: { "zh-CN": "写在了它之前", en: "stands before it" },
            },
          ],
          fixes: [
            {
              title: { "zh-CN": "按常规顺序排列章节", en: "Put the sections in the usual order" },
              safe: false,
              intents: [{ kind: "orderSections", order: sorted.map(({ index }) => index) }],
            },
          ],
        });
        return;
      }
      if (highest === null || entry.stage > highest.stage) highest = entry;
    }
  },
});
