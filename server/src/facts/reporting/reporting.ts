import type { RoleReference } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { readReportingEnglish } from "./reporting-en.ts";
import { readReportingChinese } from "./reporting-zh.ts";

/** Reporting lines told in sentences: who is above, below or beside. */
export function readReporting(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  if ((view.hints & hint.lines) === 0) return none;
  const found = [...readReportingChinese(view, context), ...readReportingEnglish(view, context)];
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

const none: readonly Unplaced<RoleReference>[] = [];
