import type { Fact } from "../../facts/fact.ts";
import type { Role } from "../../role/role.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { defineRule } from "../rule.ts";
import { reliable } from "../support/places.ts";
import { matchesOf } from "../support/scan.ts";
import { passagesUnder } from "../support/under.ts";

/** Sections about one thing, where neither degrees nor years of experience are looked for. */
const narrow: ReadonlySet<SectionId> = new Set<SectionId>([
  "knowledge",
  "qualities",
  "ethics",
  "communication",
  "coordination",
  "problem-solving",
  "resilience",
  "culture",
  "confidentiality",
  "legal",
]);

/** What somebody can do, as against what somebody is. */
const ability =
  /(?:组织|领导|管理|沟通|协调|表达|分析|写作|谈判|应变|规划|统筹)(?:领导|协调|管理|沟通|表达)?能力|\b(?:communication|organi[sz]ational|leadership|management|analytical|negotiation|planning|coordination)\s+skills\b/gu;

const onlyNarrow = (ids: readonly SectionId[]): boolean =>
  ids.length > 0 && ids.every((id) => narrow.has(id));

/** Claims outside fields whose section is about other things. */
const strayed = (role: Role, claims: readonly Fact[]): readonly Fact[] =>
  claims.filter((claim) => {
    const { section, field } = claim.scope;
    if (!reliable(claim) || field !== null || section === null) return false;
    return onlyNarrow(role.sections[section]?.ids ?? []);
  });

/** A requirement under the heading of another one: whoever looks for degrees does not look under “knowledge”. */
export const misplaced = defineRule({
  id: "section/misplaced",
  summary: { "zh-CN": "内容写错了章节", en: "Content stands under the wrong heading" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ role, facts, settings, passages, words, report }) {
    const degrees = strayed(role, facts.education);
    const years = strayed(role, facts.experience);
    const character = passagesUnder(passages(), "ethics");
    if (degrees.length === 0 && years.length === 0 && character.length === 0) return;
    const told = new Set<number>();
    const tell = (
      id: SectionId,
      index: number | null,
      span: { readonly start: number; readonly end: number },
    ): void => {
      const section = index === null ? undefined : role.sections[index];
      if (section === undefined || told.has(span.start)) return;
      told.add(span.start);
      const heading = settings.vocabulary.heading(id, role.language);
      report({
        span,
        message: {
          "zh-CN": `“${words(span)}”属于“${heading}”，却写在【${section.heading}】里；按标题查找的人会漏看。`,
          en: `“${words(span)}” belongs under “${heading}” and stands under “${section.heading}”, where nobody looks for it.`,
        },
      });
    };
    for (const { scope, span } of degrees) tell("education", scope.section, span);
    for (const { scope, span } of years) tell("experience", scope.section, span);
    // Character and nothing else: `素质与能力` holds both.
    for (const passage of character) {
      if (passage.kind !== "text" || passage.sectionIds.length > 1) continue;
      const [match] = matchesOf(ability, passage.view.text);
      if (match === undefined) continue;
      const source = passage.view.source(match.index, match.index + match[0].length);
      tell("skills", passage.section, {
        start: passage.start + source.start,
        end: passage.start + source.end,
      });
    }
  },
});
