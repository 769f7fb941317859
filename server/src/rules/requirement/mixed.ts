import type { Passage } from "../../facts/passages.ts";
import type { Intent } from "../../role/intent.ts";
import type { Span } from "../../text/span.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { Wish } from "../support/wishes.ts";
import { isWishSection, scanWishes } from "../support/wishes.ts";

interface Placed {
  readonly found: Wish;
  readonly passage: Passage;
  readonly span: Span;
}

/**
 * Preferences among the musts of a section: readers who lack them do not apply. One finding a section; a hint,
 * or an info where the role has a section for preferences.
 */
export const mixed = defineRule({
  id: "requirement/mixed",
  summary: { "zh-CN": "硬性要求里混有优先条件", en: "Preferences among the requirements" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {},
  defaults: {},
  check(context) {
    const { passages, role, report } = context;
    const required = passages().filter(({ area, kind }) => area === "requirements" && kind === "text");
    const wishes = scanWishes(required).filter(({ passage }) => !isWishSection(role, passage));
    if (wishes.length === 0) return;
    const asked = required.filter((passage) => !isWishSection(role, passage));
    const home = role.sections.findIndex(({ ids }) => ids.includes("preferred"));
    const bySection = new Map<number | null, Placed[]>();
    for (const placed of wishes) {
      // Rules about fairness tell what is wrong with these; they are to go, not to move.
      if (unfair.test(placed.found.text)) continue;
      const group = bySection.get(placed.passage.section);
      if (group === undefined) bySection.set(placed.passage.section, [placed]);
      else group.push(placed);
    }
    for (const [section, group] of bySection) {
      const [first, ...others] = group;
      if (first === undefined || !hasMust(asked, section, group)) continue;
      report({
        span: first.span,
        ...(home < 0 ? {} : { severity: "info" as const }),
        message: {
          "zh-CN": `优先条件夹在硬性要求里（${group.length}处），容易让不符合的人放弃应聘；放进“加分项”更清楚。`,
          en: `${group.length === 1 ? "A preference stands" : `${group.length} preferences stand`} among the requirements, where it may keep people from applying; a section of its own is clearer.`,
        },
        related: others.map(({ span }) => ({
          span,
          message: { "zh-CN": "另一处优先条件", en: "Another one" },
        })),
        fixes: fixesOf(context, group, home),
      });
    }
  },
});

/** Preferences that ought to go rather than move. */
export const unfair =
  /[男女]性|[男女]士|限[男女]|婚|已育|未育|户[籍口]|本地人|当地人|\d0后|岁|形象|五官|身高/u;

/** Something in the section is asked for without being only preferred. */
const hasMust = (asked: readonly Passage[], section: number | null, wishes: readonly Placed[]): boolean =>
  wishes.some(({ found, passage }) => passage.view.text.length - found.text.length > 6) ||
  asked.some((passage) => passage.section === section && wishes.every((wish) => wish.passage !== passage));

/** Moves whole clauses; anything that would need rewriting is left to the author. */
function fixesOf({ words }: RuleContext<unknown>, wishes: readonly Placed[], home: number): readonly Fix[] {
  const intents: Intent[] = [];
  const items: string[] = [];
  for (const { found, passage, span } of wishes) {
    if (found.cut === null) return [];
    const cut = passage.view.source(found.cut.start, found.cut.end);
    intents.push({
      kind: "replaceSpan",
      span: { start: passage.start + cut.start, end: passage.start + cut.end },
      text: "",
    });
    items.push(words(span));
  }
  if (home < 0)
    intents.push({ kind: "addSection", section: "preferred", body: items.map((item) => `- ${item}`) });
  else for (const text of items) intents.push({ kind: "addItem", section: home, text });
  return [{ title: { "zh-CN": "移到加分项", en: "Move to the preferences" }, safe: false, intents }];
}
