import type { View } from "../../facts/grammar/plain-text.ts";
import { metricNamesIn } from "../../facts/metric/metric-names.ts";

/**
 * How words speak of the measures they name. `assessed`: the holder is judged by them (考核指标, KPIs). `aimed`:
 * they are goals or accounted for. `watched`: listed as the figures that matter (运营数据，如…).
 */
export type Speaking = "assessed" | "aimed" | "watched";

/** The measures a passage speaks of as measures of the work; `start` to `end` is the longest run of them, as offsets of the view's text. */
export interface MetricList {
  readonly start: number;
  readonly end: number;
  readonly names: readonly Place[];
  readonly speaking: Speaking;
  /** 熟悉, 掌握, “familiar with”: what is known, not what is done. */
  readonly known: boolean;
  /** 核心数据, 关键指标: named as the figures that count. */
  readonly core: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const assessed =
  /考核|绩效|考评|(?:核心|关键|服务|业绩|质量|运营)指标|(?:^|[^a-z])(?:(?:kpis?|okrs?|(?:key )?performance indicators?)\s*(?:\(|:|,? ?(?:such as|like|including|e\.g\.?))|(?:measured|assessed|judged|evaluated) (?:by|on|against))/u;
const aimed =
  /目标\s*(?:\(|:|,?(?:如|包括|例如)|[为是])|为目标|达成|达标|对[^,;。]{0,16}负责|指标任务|(?:^|[^a-z])(?:targets?\s*(?:\(|:|such as|for|of)|accountable for|responsible for (?:achieving|meeting|hitting|maintaining|improving|reducing)|(?:meet|hit|achieve|exceed)(?:s|ing)?(?![a-z]))/u;
const watched =
  /(?:数据|指标)\s*(?:\(|:|,?\s*(?:如|包括|例如|比如|包含))|等[^,;。、]{0,8}(?:数据|指标)|(?:^|[^a-z])(?:key (?:support |service |operational |business )?metrics)\s*(?:\(|:|,? ?(?:such as|like|including|e\.g))/u;
const core = /(?:核心|关键)[^,;。(]{0,6}(?:数据|指标)/u;
const knowing =
  /熟悉|了解|掌握|精通|理解|知识|经验|经历|熟练|学习|培训内容|(?:^|[^a-z])(?:familiar(?:ity)?|understand(?:ing)?|knowledge|experience|proficien(?:t|cy)|fluent|comfort(?:able)?|track record|concepts)(?![a-z])/u;
/** Building the means to look at figures for others: no measure of the one who builds them. */
const tooling =
  /看板|报表系统|埋点|数据仓库|(?:^|[^a-z])(?:dashboards?|reporting systems?|data pipelines?|instrument(?:ation|ing)?|visuali[sz]\w{1,6})(?![a-z])/u;

const ranks: Readonly<Record<Speaking, number>> = { assessed: 3, aimed: 2, watched: 1 };

/** The measures of the work that a view speaks of: none or one list. Linear in its length. */
export function findMetricLists(view: View): readonly MetricList[] {
  const { text } = view;
  const names = metricNamesIn(view);
  const last = names[names.length - 1];
  if (last === undefined) return none;
  const found: MetricList[] = [];
  for (const { start, end, from } of clausesOf(text)) {
    if (start > last.start) break;
    const own = names.filter((name) => name.start >= start && name.end <= end);
    if (own.length === 0) continue;
    const words = text.slice(from, end);
    const speaking = speakingOf(words, own.length);
    if (speaking === null || tooling.test(words)) continue;
    found.push({
      ...longestRun(own),
      names: own,
      speaking,
      known: knowing.test(words),
      core: core.test(words),
    });
  }
  const [first] = [...found].sort(
    (a, b) => ranks[b.speaking] - ranks[a.speaking] || b.names.length - a.names.length,
  );
  if (first === undefined) return none;
  const rest = found.filter(({ known }) => known === first.known);
  return [{ ...first, names: rest.flatMap((list) => list.names) }];
}

const none: readonly MetricList[] = [];

interface Clause {
  readonly start: number;
  readonly end: number;
  /** Where the words that speak about it begin: the clause before, when this one goes on with 如, 包括, “such as”. */
  readonly from: number;
}

/** How much of a clause is read: keeps one endless clause cheap. */
const reach = 400;

/** Clauses of folded text: to the next comma outside brackets or the end of the sentence. */
function* clausesOf(text: string): Iterable<Clause> {
  let depth = 0;
  let start = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charAt(at);
    if (unit === "(") depth++;
    else if (unit === ")") depth = Math.max(0, depth - 1);
    const full =
      unit === "" || "。;!?\n|•".includes(unit) || (unit === "." && /^\s/u.test(text.charAt(at + 1)));
    if (!full && !(unit === "," && depth === 0)) continue;
    if (full) depth = 0;
    const goesOn = /^\s*(?:如|包括|例如|比如|包含|其中|such as|including|e\.g)/u.test(
      text.slice(start, start + 12),
    );
    const listed = /^\s*(?:and |or )?[a-z]/u.test(text.slice(start, start + 6));
    const from = Math.max(goesOn || listed ? before : start, at - reach);
    if (at > start) yield { start, end: at, from };
    if (!(goesOn || listed)) before = full ? at + 1 : start;
    if (full) before = at + 1;
    start = at + 1;
  }
}

function speakingOf(words: string, count: number): Speaking | null {
  if (assessed.test(words)) return "assessed";
  if (aimed.test(words)) return "aimed";
  return count > 1 && watched.test(words) ? "watched" : null;
}

/** Names that follow each other with little between them: a list. */
function longestRun(names: readonly Place[]): Place {
  let best = { start: 0, end: 0, count: 0 };
  let run = best;
  for (const name of names) {
    const close = run.count > 0 && name.start - run.end <= 6;
    run = close
      ? { ...run, end: name.end, count: run.count + 1 }
      : { start: name.start, end: name.end, count: 1 };
    if (run.count > best.count) best = run;
  }
  return { start: best.start, end: best.end };
}
