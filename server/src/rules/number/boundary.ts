import { readNumeral } from "../../facts/grammar/numerals.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Passage } from "../../facts/passages.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import type { Found } from "../support/scan.ts";
import { createScan, matchesOf } from "../support/scan.ts";
import { message } from "../support/words.ts";

/**
 * 2天以下的请假: do two days count? By law they do (Civil Code of the PRC, art. 1259), and half of the readers think
 * otherwise. Where who decides hangs on it, the text should say; two sides that share a figure are worse.
 */
export const boundary = defineRule({
  id: "number/boundary",
  summary: {
    "zh-CN": "审批界限没有说明是否含本数",
    en: "A limit does not say whether it includes its figure",
  },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ passages, role, report }) {
    const limits = scanLimits(passages()).filter(({ passage }) => isOwn(passage));
    if (limits.length === 0) return;
    const twins = twinsOf(limits);
    const told = new Set([...twins.values()]);
    for (const limit of limits) {
      if (told.has(limit)) continue;
      const { found, span } = limit;
      const twin = twins.get(limit);
      if (twin !== undefined) {
        report({
          span,
          message: message(
            `“${found.words}”和“${twin.found.words}”都含${found.amount}，恰为${found.amount}时由谁决定不清楚。`,
            `“${found.words}” and “${twin.found.words}” both include ${found.amount}: who decides at exactly ${found.amount}?`,
          ),
          related: [
            {
              span: twin.span,
              message: message(`这里也含${found.amount}`, `${found.amount} is included here, too`),
            },
          ],
          fixes: [
            {
              title: message("前者含本数，后者不含", "Let the first include it, the second begin above it"),
              safe: false,
              intents: [
                { kind: "replaceSpan", span, text: including(found, role.language === "en") },
                { kind: "replaceSpan", span: twin.span, text: beyond(twin.found) },
              ],
            },
          ],
        });
        continue;
      }
      if (found.chinese) {
        report({
          span,
          message: message(
            `“${found.words}”是否包含${found.amount}？按《民法典》第一千二百五十九条，以上、以下包含本数；写明“含”可免误解。`,
            `Does “${found.words}” include ${found.amount}? By the Civil Code (art. 1259) it does; say so, or readers will differ.`,
          ),
          fixes: fixesOf(found, span),
        });
      }
    }
  },
});

const isOwn = ({ kind, area }: Passage): boolean =>
  kind === "text" && area !== "requirements" && area !== "silent";

type Placed = ReturnType<typeof scanLimits>[number];

/** Lower sides by the upper side of the same figure that follows in the same section. */
function twinsOf(limits: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const open = new Map<string, Placed>();
  const found = new Map<Placed, Placed>();
  for (const limit of limits) {
    const { value, unit, side } = limit.found;
    const key = `${limit.passage.section} ${value} ${unit}`;
    const earlier = open.get(key);
    if (side === "below") open.set(key, limit);
    else if (earlier !== undefined) {
      found.set(earlier, limit);
      open.delete(key);
    }
  }
  return found;
}

interface Limit extends Found {
  readonly words: string;
  /** 2天 */
  readonly amount: string;
  readonly value: number;
  readonly unit: string;
  readonly side: "below" | "above";
  readonly chinese: boolean;
}

const chinese =
  /(\d{1,9}(?:\.\d+)?|[一二两三四五六七八九十百]{1,4})\s*(万元|亿元|元|个?工作日|天|日|小时|个月|人|名|次)\s*(?:\(含\))?(?:及|或)?(以[上下])(?!\s*\(?\s*(?:包?含|不含|不包))/gu;
const english =
  /(?:^|[^a-z])(?:(up to|at most|no more than|not exceeding) )?([$€£]\s?)?(\d{1,3}(?:,\d{3})+|\d{1,9})(k|m)?( (?:days?|hours?|people|usd|eur|rmb))?( (?:or|and) (?:less|below|under)| (?:or|and) (?:more|above|over))?(?![\d.,]\d)/gu;
/** What makes an English figure a limit. */
const bounded = /up to|at most|no more than|not exceeding|(?:or|and) (?:less|below|under|more|above|over)/u;
/** Where somebody's right to decide hangs on the figure. */
const decides =
  /审批|批准|核准|签批|审核|决定|有权|权限|报批|授权|备案|(?:^|[^a-z])(?:approv|authori[sz]|sign[- ]?off|decid)/u;

/** A minimum that is kept or given, beside which somebody's right stands by chance: 录像保存30天以上，调取须经批准. */
const keeps = /(?:保存|保管|留存|保留|存放|存档|公示|留样|提前|间隔|相隔|休息)[^,;。\d]{0,6}$/u;

const none: readonly never[] = [];

const isBoundInChinese = ({ text }: View): boolean => text.includes("以上") || text.includes("以下");
/** A figure in Latin text: up to 3 days, 500 or more. */
const isBoundInEnglish = ({ text, marks }: View): boolean =>
  (marks & mark.latin) !== 0 && bounded.test(text) && /[0-9]/u.test(text);

function limitsIn(view: View): readonly Limit[] {
  const { text, cased } = view;
  if (!decides.test(text)) return none;
  const found = [
    ...(isBoundInChinese(view) ? chineseLimits(text, cased) : none),
    ...(isBoundInEnglish(view) ? englishLimits(text, cased) : none),
  ];
  return found.sort((a, b) => a.start - b.start);
}

const scanLimits = createScan(
  hint.authority | hint.metric,
  limitsIn,
  (view) => isBoundInChinese(view) || isBoundInEnglish(view),
);

function* chineseLimits(text: string, cased: string): Iterable<Limit> {
  for (const match of matchesOf(chinese, text)) {
    const [whole, number = "", unit = "", word] = match;
    // (含) before 以下 says it.
    if (/含/u.test(whole) || /\d/u.test(text.charAt(match.index - 1))) continue;
    if (/年|岁|经验/u.test(text.slice(match.index + whole.length, match.index + whole.length + 2))) continue;
    const value = readNumeral(number, 0)?.value;
    if (value === undefined) continue;
    if (keeps.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const end = match.index + whole.length;
    yield {
      start: match.index,
      end,
      words: cased.slice(match.index, end),
      amount: `${cased.slice(match.index, match.index + number.length)}${unit}`,
      value,
      unit,
      side: word === "以下" ? "below" : "above",
      chinese: true,
    };
  }
}

function* englishLimits(text: string, cased: string): Iterable<Limit> {
  for (const match of matchesOf(english, text)) {
    const [whole, before, sign = "", number = "", scale = "", unit = "", after = ""] = match;
    const below = before !== undefined || /less|below|under/u.test(after);
    if (!below && after === "") continue;
    const start = match.index + whole.search(/[a-z$€£\d]/u);
    const end = match.index + whole.length;
    const from = text.indexOf(`${sign}${number}`, start);
    yield {
      start,
      end,
      words: cased.slice(start, end),
      amount: cased.slice(from, from + sign.length + number.length + scale.length + unit.length),
      value: Number(number.replaceAll(",", "")),
      unit: `${sign.trim()}${scale}${unit.trim().replace(/s$/u, "")}`,
      side: below ? "below" : "above",
      chinese: false,
    };
  }
}

const including = ({ words, amount, chinese: han }: Limit, en: boolean): string =>
  han && !en
    ? `${words}（含${amount}）`
    : /^up to|^at most|^no more|^not ex/iu.test(words)
      ? `${words} (included)`
      : words;

const beyond = ({ amount, chinese: han }: Limit): string => (han ? `超过${amount}` : `more than ${amount}`);

function fixesOf(found: Limit, span: { start: number; end: number }): readonly Fix[] {
  const below = found.side === "below";
  const other = below ? `不足${found.amount}` : `超过${found.amount}`;
  return [
    {
      title: message(`写明含${found.amount}`, `Say that ${found.amount} is included`),
      safe: false,
      intents: [{ kind: "replaceSpan", span, text: `${found.words}（含${found.amount}）` }],
    },
    {
      title: message(`改为“${other}”`, `Change to “${other}”`),
      safe: false,
      intents: [{ kind: "replaceSpan", span, text: other }],
    },
  ];
}
