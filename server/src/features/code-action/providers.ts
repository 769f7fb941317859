import { convert } from "./convert.ts";
import { fixAll } from "./fix-all.ts";
import { fixRule } from "./fix-rule.ts";
import { liftLaws } from "./lift-laws.ts";
import { movePreferred } from "./move-preferred.ts";
import { normaliseAction } from "./normalise.ts";
import type { ActionProvider } from "./provider.ts";
import { quickFixes } from "./quick-fixes.ts";
import { sortSections } from "./sort-sections.ts";
import { suppressions } from "./suppressions.ts";

/** Every source of code actions, in the order of the menu. */
export const providers: readonly ActionProvider[] = [
  quickFixes,
  fixRule,
  suppressions,
  liftLaws,
  movePreferred,
  sortSections,
  normaliseAction,
  convert,
  fixAll,
];
