import type { Context, Unplaced } from "./context.ts";
import type { RoleReference } from "./fact.ts";
import type { View } from "./plain-text.ts";
import { readReportingChinese } from "./reporting-zh.ts";
import { readReportingEnglish } from "./reporting-en.ts";

/** Reporting lines told in sentences: who is above, below or beside. */
export function readReporting(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  if (!hint.test(view.text)) return none;
  const found = [...readReportingChinese(view, context), ...readReportingEnglish(view, context)];
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

const none: readonly Unplaced<RoleReference>[] = [];

const hint = /汇报|报告|负责|领导|管理|指令|指挥|监督|指导|分管|上级|主管|下级|下属|下辖|带领|进行|职位|岗位|report|supervis|managed by|accountable to|responsible to|answers to|dotted/u;
