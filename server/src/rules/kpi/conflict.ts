import type { Metric } from "../../facts/fact.ts";
import { comparableValue } from "../../facts/metric/metric-figures.ts";
import { metricKey, metricWord } from "../../facts/metric/metric-names.ts";
import { periodRank } from "../../facts/metric/metric-period.ts";
import type { Role } from "../../role/role.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { isLadder } from "../support/ladder.ts";
import { sentenceAround, targetsOf } from "../support/metrics.ts";
import { placeName, samePlace } from "../support/places.ts";

/** One measure with two targets: people are judged by one number and told the other. */
export const conflict = defineRule({
  id: "kpi/conflict",
  summary: { "zh-CN": "同一指标有两个目标值", en: "One measure has two targets" },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ document, role, facts, words, report }) {
    const levels = targetsOf(facts).filter(isLevel);
    if (levels.length < 2) return;
    const { text } = document;
    const ladder = isLadder(role);
    /** Targets of one measure and group that differ in anything. */
    const known = new Map<string, Metric[]>();
    for (const here of levels) {
      const group = qualifiers(here, text, role);
      if (group === null) continue;
      const key = `${metricKey(here.name)} ${group}`;
      const others = known.get(key) ?? [];
      known.set(key, others);
      const there = others.find(
        (other) => (!ladder || samePlace(other.scope, here.scope)) && disagree(other, here, text),
      );
      if (others.length < mostCompared) others.push(here);
      if (there === undefined || here.figure === null || there.figure === null) continue;
      const [now, then] = [figureWords(here, words), figureWords(there, words)];
      const place = placeName(role, text, there.scope);
      report({
        span: here.span,
        message: {
          "zh-CN": `“${here.name}”的目标不一致：此处是“${now}”，而${place["zh-CN"]}写的是“${then}”。`,
          en: `The targets for “${here.name}” disagree: “${now}” here, but “${then}” in ${place.en}.`,
        },
        related: [
          {
            span: there.span,
            message: { "zh-CN": `这里的目标是“${then}”`, en: `The target here is “${then}”` },
          },
        ],
        fixes: [unify(there, here, words), unify(here, there, words)],
      });
    }
  },
});

/** Targets of one measure that the next one is compared with. */
const mostCompared = 50;

type Words = (place: { readonly start: number; readonly end: number }) => string;

/** A level to keep, of a measure that is known by name. A change and 左右 can stand beside a level. */
const isLevel = ({ name, value, op, change, baseline }: Metric): boolean =>
  value !== null &&
  op !== "~" &&
  (change === null || baseline !== null) &&
  metricWord(name) !== null &&
  !ofAnything.test(foldSameLength(name));

/** Names that anything can have: 培训…完成率 in one line, 预算…完成率 in the next. */
const ofAnything =
  /^(?:[完达]成[率度]|合格率|及时[率度]|准[确时点]率|准确度|完整度|正确率|差错率|错误率|出错率|覆盖率|达标率|通过率|利用率|增长率|利润率|转化率|[处响解][理应决]时效|slas?|service level agreements?|(?:completion|attainment|growth|pass|error|accuracy|timeliness|utili[sz]ation|conversion) rate|timeliness|lead time|cycle time)$/u;

function disagree(a: Metric, b: Metric, text: string): boolean {
  if (a.value === null || b.value === null || a.figure === null || b.figure === null) return false;
  if (a.scope.level !== b.scope.level || directionOf(a) * directionOf(b) < 0) return false;
  if (a.period !== null && b.period !== null && periodRank(a.period) !== periodRank(b.period)) return false;
  const one = comparableValue(a.value, a.unit ?? "");
  const other = comparableValue(b.value, b.unit ?? "");
  if (one.unit !== other.unit || one.value === other.value) return false;
  // Two figures in one line are steps of one target: 达标 90%，优秀 95%.
  return text.slice(a.span.end, b.span.start).includes("\n");
}

/** 1: at least, -1: at most, 0: either. */
const directionOf = ({ op }: Metric): number =>
  op === ">" || op === ">=" ? 1 : op === "<" || op === "<=" ? -1 : 0;

/** Groups, channels, steps and times a target may be for: with different ones two targets are two. */
const groups =
  /电话|热线|在线|线上|线下|邮件|工单|社群|门店|直播|vip|会员|大客户|重点客户|新客户?|老客户?|内部|外部|国内|海外|国际|一线|二线|[ab]类|[abc]级|试用期|转正|新人|新员工|组长|专员|第[一二三四1234]季度?|q[1-4]|上半年|下半年|首年|第[一二三]年|第[123]年|\d{4}年|售前|售中|售后|早班|晚班|夜班|白班|高峰|旺季|淡季|大促|平日|紧急|普通|一般|重大|优先级|p[0-4](?!\d)|底线|红线|基本|基准|合格|达标|良好|优秀|挑战|冲刺|力争|最终|长期|短期|部门|团队|个人|公司|phone|chat|email|ticket|vip|enterprise|smb|premium|probation|first year|second year|subsequent|year (?:one|two|1|2)|senior|junior|peak|urgent|critical|normal|minimum|stretch|team|individual|new (?:hires?|customers?)|existing|初级|中级|高级|资深|助理|(?<![a-z])(?:ic|[lptm])\d|level \w+|lead|staff|principal|intermediate|(?<!\d)\d{1,2}月|第?[一二三四五1-5]期|第[一二三四五1-5]阶段|[一二三四1-4]级|(?:month|phase|week|stage|tier|priority|severity) ?\d|first \d+ (?:days|months)|\d+ days$|sev ?\d/giu;
/** What is, as against what shall be. */
const present =
  /目前|当前|现有|现状|去年|上年|行业平均|行业均值|currently|last year|industry average|today/iu;

/** Which group a target is for, as one comparable text; null when no target is told at all. */
function qualifiers(metric: Metric, text: string, role: Role): string | null {
  const sentence = sentenceAround(text, metric.span);
  if (present.test(sentence)) return null;
  const found = new Set(
    [
      ...`${aboutGroup(sentence, foldSameLength(metric.name))} ${headings(metric, role)}`.matchAll(groups),
    ].map(([word]) => word.toLowerCase()),
  );
  const over = /\/\s*\d+\s*(?:秒|s|分钟)/u.exec(metric.text)?.[0] ?? "";
  return `${[...found].sort().join(" ")}${over}`;
}

/** The clause of the measure, and those of its sentence that say for whom or when: `对VIP客户，…`, `在线渠道：…`. */
function aboutGroup(sentence: string, name: string): string {
  const colon = sentence.indexOf(":");
  const clauses = sentence.slice(colon + 1).split(/[,、](?!\d{3})/u);
  const told = clauses.filter(
    (clause) => clause.includes(name) || /^\s*(?:对|针对|在|其中|于|for |in |during )/u.test(clause),
  );
  return `${sentence.slice(0, colon + 1)} ${told.join(" ")}`;
}

/** The headings a target stands under: `IC2`, 在线渠道. */
function headings({ scope }: Metric, role: Role): string {
  let words = "";
  let at = scope.section;
  for (let depth = 0; at !== null && depth < 8; depth++) {
    const section = role.sections[at];
    if (section === undefined) break;
    words += ` ${section.heading}`;
    at = section.parent;
  }
  return words;
}

/** The figure as it is written; from a map of YAML with its comparison and unit. */
function figureWords({ figure, op, value, unit }: Metric, words: Words): string {
  if (figure === null) return "";
  const written = words(figure).replace(/^["']|["']$/gu, "");
  return /^[\d.]+$/u.test(written) && value !== null
    ? `${op === "=" ? "" : (signs[op ?? ""] ?? "")}${value}${unit ?? ""}`
    : written;
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" };

function unify(from: Metric, to: Metric, words: Words): Fix {
  const figure = figureWords(from, words);
  const place = to.figure ?? to.span;
  // In a map comparison and unit have keys of their own.
  const bare =
    /^["']?[\d.]+["']?$/u.test(words(place)) &&
    from.value !== null &&
    from.unit === to.unit &&
    from.op === to.op;
  return {
    title: { "zh-CN": `统一为“${figure}”`, en: `Use “${figure}” in both places` },
    safe: false,
    intents: [{ kind: "replaceSpan", span: place, text: bare ? String(from.value) : figure }],
  };
}
