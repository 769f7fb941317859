import type { View } from "../../facts/grammar/plain-text.ts";
import { rememberSome } from "../../facts/grammar/view-notes.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { metricKey, metricNamesIn, metricWord } from "../../facts/metric/metric-names.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { MetricList } from "../support/metric-lists.ts";
import { findMetricLists } from "../support/metric-lists.ts";
import type { Targets } from "../support/metrics.ts";
import { hasMetricList, listedIn, targetNames } from "../support/metrics.ts";
import type { Found } from "../support/scan.ts";
import { list, message } from "../support/words.ts";

/** Measures the work is judged by, without the figure to reach: everybody may think of another one. */
export const noTarget = defineRule({
  id: "kpi/no-target",
  summary: { "zh-CN": "指标没有目标值", en: "Measures without a target" },
  severity: "warning",
  scope: "role",
  // An advertisement names measures to say what the work is about.
  kinds: ["position", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const targets = targetNames(context.facts);
    const naming = context.passages().filter(namesMetrics);
    const named =
      naming.length === 0 ? 0 : inLists(context, naming, targets) + inSentences(context, naming, targets);
    if (named === 0 && targets.size === 0 && !hasMetricList(context.role)) unnamed(context);
  },
});

type Context = RuleContext<object>;

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** Names in a passage that have no target, each measure once. */
function withoutTarget(
  passage: Passage,
  names: readonly { readonly start: number; readonly end: number }[],
  targets: Targets,
): readonly Named[] {
  const seen = new Set<string>();
  return names.flatMap(({ start, end }) => {
    const name = passage.view.cased.slice(start, end).trim();
    const key = metricKey(name);
    const span = placeIn(passage, start, end);
    if (seen.has(key) || targets.has(name) || targets.told(span)) return [];
    seen.add(key);
    return [{ name, span }];
  });
}

/** In a role that lists its measures, a column of goals is `kpi/goal-not-tracked`'s. */
function isListed(role: Role, passage: Passage): boolean {
  const how = listedIn(role, passage);
  return how === "list" || (how === "column" && !hasMetricList(role));
}

/** Most hints are words that are no name. */
const namesMetrics = ({ view }: Passage): boolean =>
  (view.hints & hint.metric) !== 0 && metricNamesIn(view).length > 0;

/** The list says that the figures stand somewhere else, or are agreed each year. */
const elsewhere =
  /以[^,。]{0,24}为准|详见|另行|另附|见附[件表]|(?:责任书|绩效协议|目标责任|考核办法|考核方案|考核制度)|(?:^|[^a-z])(?:agreed (?:each|every|annually|quarterly|with)|set (?:each|every|annually|quarterly|by)|as (?:set out|agreed|defined)|see (?:the )?|are those of)(?![a-z])/u;

/** The lists whose figures stand elsewhere. */
const externalLists = ({ passages, role }: Context): ReadonlySet<string> =>
  new Set(
    passages()
      .filter((passage) => isListed(role, passage) && elsewhere.test(passage.view.text))
      .map(listKey),
  );

/** Sections and fields that list the measures: one finding for each of them. Returns the names seen. */
function inLists(context: Context, naming: readonly Passage[], targets: Targets): number {
  const listed = naming.filter((passage) => isListed(context.role, passage));
  if (listed.length === 0) return 0;
  const external = externalLists(context);
  const missing = new Map<string, Map<string, Named>>();
  let seen = 0;
  for (const passage of listed) {
    const list = listKey(passage);
    for (const found of metricNamesIn(passage.view)) {
      seen++;
      if (external.has(list) || !isItself(passage, found)) continue;
      for (const named of withoutTarget(passage, [found], targets)) {
        const names = missing.get(list) ?? new Map<string, Named>();
        missing.set(list, names);
        const key = metricKey(named.name);
        if (!names.has(key)) names.set(key, named);
      }
    }
  }
  for (const names of missing.values()) {
    const [first] = names.values();
    if (first !== undefined) tell(context, [...names.values()], first.span, undefined);
  }
  return seen;
}

/** The measure of its item, and defined there: a link leads to where it is, a formula speaks of others. */
function isItself(
  { view }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { text, links } = view;
  if (links.some((link) => link.start <= end + 6 && link.end >= start)) return false;
  if (/(?:=|÷|×|公式|计算|权重)[^,;。]{0,20}$/u.test(text.slice(Math.max(0, start - 40), start)))
    return false;
  if (/[\u4e00-\u9fff]/u.test(text)) return true;
  // “Views attributed to brand awareness efforts”: in English the measure stands alone or ends its words.
  return (
    text.slice(0, start).trim().split(/\s+/u).length <= 6 &&
    /^\s*(?:$|[(,:;.\d≥≤<>–-]|(?:per|of|for|by|in|across|and|or|vs|with|within)(?![a-z]))/u.test(
      text.slice(end, end + 12),
    )
  );
}

const listKey = ({ field, section }: Passage): string => (field === null ? `s${section}` : `f${field}`);

const listsIn = rememberSome(findMetricLists);

/** Duties that set measures as goals or judge by them: one finding for each sentence. */
function inSentences(context: Context, naming: readonly Passage[], targets: Targets): number {
  const { role } = context;
  let seen = 0;
  for (const passage of naming) {
    if (passage.kind !== "text" || listedIn(role, passage) !== null) continue;
    const [found] = listsIn(passage.view);
    if (found === undefined || !speaksOfWork(passage, found)) continue;
    const span = placeIn(passage, found.start, found.end);
    seen += found.names.length;
    // Where targets are told, what is merely looked at besides needs none.
    if (found.speaking !== "assessed" && targets.size > 0 && hasMetricList(role)) continue;
    const names = withoutTarget(passage, found.names, targets);
    if (names.length === 0) continue;
    const whole =
      names.length === found.names.length || names.some(({ span: own }) => own.start === span.start);
    const place = whole ? span : (names[0]?.span ?? span);
    tell(context, names, place, found.speaking === "assessed" ? undefined : "info");
  }
  return seen;
}

function speaksOfWork(
  { area, sectionIds, section, view }: Passage,
  { known, speaking, core }: MetricList,
): boolean {
  if (area === "silent" || sectionIds.includes("preferred")) return false;
  if (area === "duties") return !known || speaking === "assessed";
  if (known) return false;
  // In an ability only what is clearly a measure of the work counts; and only in Chinese, where duties stand there.
  if (area === "requirements")
    return (
      (speaking === "assessed" || (speaking === "watched" && core)) && /[\u4e00-\u9fff]/u.test(view.text)
    );
  return section !== null && speaking !== "watched";
}

function tell(context: Context, names: readonly Named[], span: Span, severity: "info" | undefined): void {
  const shown = list(names.slice(0, most).map(({ name }) => `“${name}”`));
  const rest = names.length - most;
  const example = exampleFor(names[0]?.name ?? "");
  context.report({
    span,
    ...(severity === undefined ? {} : { severity }),
    message: message(
      `${shown["zh-CN"]}${rest > 0 ? `等${names.length}项指标` : ""}没有目标值，无法判断是否达标；请写明数值${example["zh-CN"]}。`,
      `No target for ${shown.en}${rest > 0 ? ` and ${rest} more` : ""}: nobody can tell when it is met. Give a figure${example.en}.`,
    ),
    related: names
      .filter((named) => named.span.start < span.start || named.span.end > span.end)
      .map((named) => ({
        span: named.span,
        message: message(`“${named.name}”没有目标值`, `No target for “${named.name}”`),
      })),
    fixes: [placeholders(names, context)],
  });
}

/** What a figure of such a measure may look like. */
function exampleFor(name: string): Localised {
  const word = metricWord(name);
  if (word?.kind === "duration") return message("，如“≤24小时”", ", such as “≤ 24 hours”");
  if (word !== null && word.kind !== "share" && word.kind !== "rate") return message("", "");
  return word?.lower === true
    ? message("，如“≤1%”", ", such as “≤ 1%”")
    : message("，如“≥90%”", ", such as “≥ 90%”");
}

/** Names told in one message. */
const most = 6;

/** A place for the figure behind each name. */
function placeholders(names: readonly Named[], { role: { language }, words }: Context): Fix {
  return {
    title: message("补上目标值的占位", "Add places for the targets"),
    safe: false,
    intents: names.map(({ name, span }) => ({
      kind: "replaceSpan",
      span,
      text: `${words(span)}${placeholder(name, language)}`,
    })),
  };
}

function placeholder(name: string, language: Language): string {
  const word = metricWord(name);
  const sign = word?.lower === true ? "≤" : "≥";
  const unit = word === null || word.kind === "share" || word.kind === "rate" ? "%" : "";
  return language === "en" ? ` ${sign} XX${unit}` : `${sign}XX${unit}`;
}

const generic =
  /(?:监控|监测|达成|完成|承担|跟踪|负责|落实)[^,;。]{0,6}?(?:绩效|业绩|考核|服务|关键|核心)[^,;。]{0,4}?(?:指标|kpi)(?!体系|制度|方案|设计|分解|库)|(?:^|[^a-z])(?:meet|achieve|hit|exceed|deliver on|accountable for|responsible for meeting|responsible for achieving)(?:s|ing)?\s+(?:[a-z-]+\s+){0,3}(?:kpis?|key performance indicators|performance (?:metrics|indicators|targets))(?![a-z])/u;

/** The first place of a view that speaks of measures by no name. */
const genericIn = rememberSome(({ text }: View): Found | null => {
  const match = generic.exec(text);
  if (match === null) return null;
  const start = match.index + Math.max(0, match[0].search(/[a-z\u4e00-\u9fff]/u));
  return { start, end: match.index + match[0].length };
});

function firstGeneric(passages: readonly Passage[]): Span | null {
  for (const passage of passages) {
    const { area, kind, view } = passage;
    if ((view.hints & hint.metric) === 0 || area !== "duties" || kind !== "text") continue;
    const found = genericIn(view);
    if (found !== null) return placeIn(passage, found.start, found.end);
  }
  return null;
}

/** 监控服务绩效指标: the duty speaks of measures, and the role names none. */
function unnamed({ passages, report, words }: Context): void {
  const first = firstGeneric(passages());
  if (first === null) return;
  report({
    span: first,
    severity: "info",
    message: message(
      `“${words(first)}”没有说明是哪些指标、目标是多少；请列出指标和目标值。`,
      `“${words(first)}” does not say which measures or what target; name them with their figures.`,
    ),
  });
}
