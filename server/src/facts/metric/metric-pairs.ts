import type { Metric } from "../fact.ts";
import { isDigit } from "../grammar/chars.ts";
import type { MetricFigure } from "./metric-figures.ts";
import { figureAt, firstFigure } from "./metric-figures.ts";

/** The figure a measure's name goes with, and what the words between them make of it. */
export interface Pair {
  readonly figure: MetricFigure;
  readonly change: Metric["change"];
  readonly baseline: number | null;
}

const ups =
  "提升|提高|增长|增加|上升|扩大|increas(?:e|es|ed|ing)|grow(?:th|s|ing)?|improv(?:e|es|ed|ing|ement)|rais(?:e|es|ing)|boost(?:s|ing)?";
const downs =
  "降低|下降|减少|缩短|压降|压缩|reduc(?:e|es|ed|ing|tion)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ing)?|drop(?:s)?|shorten(?:s|ing)?";

/** Words that may stand between a name and its figure. */
const filler = new RegExp(
  `^(?:[\\s:,=(\\[→±-]|目标值?|指标值?|要求|标准值?|考核|均值|需|须|应当?|要|必须|力争|争取|确保|稳定|始终|保持|维持|控制|保证|实现|同比|环比|较(?:上年|去年|上月|基线)?|在|为|是|于|达到?|至|到|每[月日天年]|每?季度|月度|年度|平均|水平|由|从|\\d{4}年(?:度|底|末)?的?|长期|整体|得分|分数|评分|指数|并|可|不断|持续|(?:${ups}|${downs}|of|at|is|are|be|to|by|the|an?|score|rate|target(?:s|ed)?|goal|stays?|remains?|maintained|kept|held|averag(?:e|es|ing)|from|consistently|should|must|will|with|year over year|yoy|monthly|quarterly|annual(?:ly)?|per (?:month|quarter|year))(?![a-z]))*$`,
  "u",
);
const toLevel = /(?:至|到|在|为|是|于|达|:|=|\(|→|(?:^|[^a-z])(?:to|at|of|is|be))\s*$/u;
const boundLevel = /^(?:达|≥|≤|>|<|不(?:得)?[低高超少多]|at least|below|under|above|over|less|more|no )/u;
const verbBefore = new RegExp(`(?:(${ups})|(${downs}))\\s*(?:了|the|our|overall|average|its?)?\\s*$`, "u");
const verbWithin = new RegExp(`(?:(${ups})|(${downs}))(?![a-z])`, "u");

/** How far behind its name a figure may begin. */
const reach = 28;

/** `客户满意度稳定在90%以上`, `CSAT of at least 90%`, `从80%提升至90%`. `limit`: where the next name or the sentence begins or ends. */
export function figureAfter(text: string, name: { start: number; end: number }, limit: number): Pair | null {
  const doubled = /^(?:(?:实现|同比|环比|每?年度?)\s*)?(?:翻[一两]?[番倍]|翻倍|doubles?(?![a-z]))/u.exec(
    text.slice(name.end, Math.min(limit, name.end + 12)),
  );
  if (doubled !== null) {
    const end = name.end + doubled[0].length;
    const start = name.end + Math.max(0, doubled[0].search(/翻|double/u));
    return { figure: { start, end, op: "=", value: 100, unit: "%" }, change: "up", baseline: null };
  }
  const figure = firstFigure(text, name.end, Math.min(limit, name.end + reach));
  if (figure === null || figure.start < name.end) return null;
  const gap = text.slice(name.end, figure.start);
  if (
    !filler.test(gap) ||
    (gap.includes(",") && !boundLevel.test(text.slice(figure.start)) && !gap.includes("目标"))
  )
    return null;
  const verb = verbWithin.exec(gap) ?? verbBefore.exec(text.slice(Math.max(0, name.start - 24), name.start));
  const way = verb === null ? null : verb[1] !== undefined ? "up" : "down";
  const moved = fromTo(text, gap, figure);
  if (moved !== null) return moved;
  const level = toLevel.test(gap) || (boundLevel.test(text.slice(figure.start)) && !verbWithin.test(gap));
  return { figure, change: level || !isAmount(figure) ? null : way, baseline: null };
}

const isAmount = ({ unit, value }: MetricFigure): boolean => value !== null && !unit.startsWith("/");

const arrow = new RegExp(
  `^\\s*(?:→|->|=>|-->|(?:逐步|稳步)?(?:${ups}|${downs}|[降升压增缩])?\\s*(?:至|到|to(?![a-z])))\\s*`,
  "u",
);

/** 从80%提升至90%, `from 80% to 90%`, 80%→90% */
function fromTo(text: string, gap: string, figure: MetricFigure): Pair | null {
  const own =
    /^(\d+(?:\.\d+)?)\s*(%|‰|秒|分钟?|小时|个?工作[日天]|天|[万亿]?元|[次单件个人倍]|s(?![a-z])|seconds?|minutes?|hours?|days?)?/u.exec(
      text.slice(figure.start, figure.start + 24),
    );
  if (own === null) return null;
  const end = figure.start + own[0].length;
  const join = arrow.exec(text.slice(end, end + 20));
  if (join === null) return null;
  // 80%到90% is a range unless 从 or an arrow says that it moves.
  if (!/(?:从|由|from)\s*(?:\d{4}年(?:度|底|末)?的?)?\s*$/u.test(gap) && /^\s*(?:至|到|to)/u.test(join[0]))
    return null;
  let from = end + join[0].length;
  from +=
    /^(?:至少|不低于|at least |above |below |under )/u.exec(text.slice(from, from + 12))?.[0].length ?? 0;
  const target = isDigit(text.charCodeAt(from)) ? figureAt(text, from) : null;
  if (target === null || target.value === null) return null;
  const baseline = Number(own[1]);
  return { figure: target, change: target.value >= baseline ? "up" : "down", baseline };
}

const between = /^\s*(?:的|of|in|for|overall|average)?\s*$/u;

/** `90%以上的客户满意度`, `99.9% uptime`: the figure that ends right before a name. `free`: what belongs to no other. */
export function figureBefore(text: string, name: { start: number; end: number }, free: number): Pair | null {
  let at = Math.max(free, name.start - reach);
  while (at < name.start) {
    const figure = firstFigure(text, at, name.start);
    if (figure === null || figure.end > name.start) return null;
    if (figure.unit !== "" && figure.start >= free && between.test(text.slice(figure.end, name.start))) {
      const grows =
        /^\s*的?(?:(增长|提升|growth|increase|improvement|uplift)|(降低|下降|reduction|decrease))/u.exec(
          text.slice(name.end, name.end + 16),
        );
      return {
        figure,
        change: grows === null ? null : grows[1] !== undefined ? "up" : "down",
        baseline: null,
      };
    }
    at = Math.max(figure.end, at + 1);
  }
  return null;
}

const aside =
  /(?:权重|占比|占|比重|分值|抽样|抽检|抽取|weight(?:ing|ed)?:?(?: of)?|worth|每[季月年周]度?|每半年|满分)\s*:?\s*$/u;

/** In a list of measures the figure of an item may stand further off: `客户满意度：每月回访抽样，目标 90%`. */
export function figureInItem(text: string, name: { start: number; end: number }, limit: number): Pair | null {
  let at = name.end;
  const end = Math.min(limit, name.end + 80);
  for (let tries = 0; tries < 6 && at < end; tries++) {
    const figure = firstFigure(text, at, end);
    if (figure === null) return null;
    const lead = text.slice(Math.max(name.end, figure.start - 10), figure.start);
    const tail = text.slice(figure.end, figure.end + 6);
    const counts = figure.unit !== "" || !isDigit(text.charCodeAt(figure.start));
    if (figure.start >= name.end && counts && !aside.test(lead) && !/^\s*(?:权重|weight)/u.test(tail))
      return { figure, change: null, baseline: null };
    at = Math.max(figure.end, at + 1);
  }
  return null;
}
