import type { RoleReference } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { readReportingEnglish } from "./reporting-en.ts";
import { readReportingChinese } from "./reporting-zh.ts";
import { englishSign, lineSigns } from "./reporting-zh-tellings.ts";

/** Reporting lines told in sentences: who is above, below or beside. */
export function readReporting(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  if ((view.hints & hint.lines) === 0) return none;
  const signs = lineSigns(view.text);
  const chinese = readReportingChinese(view, context, signs);
  const english = (signs & englishSign) === 0 ? none : readReportingEnglish(view, context);
  if (english.length === 0) return chinese.length < 2 ? chinese : inOrder(chinese);
  return inOrder([...chinese, ...english]);
}

const none: readonly Unplaced<RoleReference>[] = [];

const inOrder = (found: readonly Unplaced<RoleReference>[]): readonly Unplaced<RoleReference>[] =>
  [...found].sort((a, b) => a.span.start - b.span.start);
