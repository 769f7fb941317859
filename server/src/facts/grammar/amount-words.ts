import { unitWords } from "../../generated/units.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { PayPeriod } from "../fact.ts";
import { isLetter } from "./chars.ts";

/** Currencies by their folded names. 元 and 块 say nothing by themselves: the language of the text decides. */
const currencies: ReadonlyMap<string, string> = new Map([
  ...unitWords.currencies.flatMap(({ code, names }) =>
    [...names["zh-CN"], ...names["zh-TW"], ...names.en].map((name): [string, string] => [
      foldSameLength(name),
      code,
    ]),
  ),
  ["元", ""],
  ["块", ""],
  ["元人民币", "CNY"],
]);

const alternatives = [...currencies.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[$.]/gu, "\\$&"))
  .join("|");
/** A currency's name right before or behind a number. */
export const currencyBefore = new RegExp(`(?:${alternatives})\\s*$`, "u");
export const currencyAfter = new RegExp(`^\\s*(?:${alternatives})`, "u");

/** The code of a currency's name; empty when the name leaves it open, null when it is none. */
export const codeOf = (name: string | null): string | null =>
  name === null ? null : (currencies.get(name) ?? null);

/** What stands behind an amount: currency, period, 起. */
export interface Tail {
  readonly end: number;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly open: "up" | "down" | null;
}

const periods: readonly (readonly [RegExp, PayPeriod])[] = [
  [
    /^\s*(?:\/|每|per |an? |by the )\s*(?:小时|时(?!间)|钟头|hours?(?![a-z])|hr(?![a-z])|h(?![a-z]))|^\s*hourly(?![a-z])/u,
    "hour",
  ],
  [/^\s*(?:\/|每|per |a )\s*(?:天|日|工作日|班|day(?![a-z])|d(?![a-z]))|^\s*daily(?![a-z])/u, "day"],
  [/^\s*(?:\/|每|per |a )\s*(?:周|星期|week(?![a-z])|wk(?![a-z]))|^\s*weekly(?![a-z])/u, "week"],
  [
    /^\s*(?:\/|每|per |a )\s*(?:个?月|month(?![a-z])|mo(?![a-z])|mth(?![a-z]))|^\s*(?:monthly|p\.?\s?c\.?\s?m\.?)(?![a-z])/u,
    "month",
  ],
  [
    /^\s*(?:\/|每|per |a )\s*(?:年|year(?![a-z])|yr(?![a-z])|annum(?![a-z])|y(?![a-z]))|^\s*(?:annually|yearly|p\.?\s?a\.?(?![a-z])|gross per year)/u,
    "year",
  ],
  [/^\s*(?:\/|每|per )\s*(?:件|单|piece(?![a-z]))/u, "piece"],
];

const taxed = /^\s*(?:\(?税[前后]\)?|\(?(?:gross|net|brutto|netto)\)?(?![a-z]))/u;

export function tailOf(text: string, at: number): Tail {
  let end = at;
  let currency: string | null = null;
  let period: PayPeriod | null = null;
  let open: Tail["open"] = null;
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(end, end + 24);
    const money: RegExpExecArray | null = currency === null ? currencyAfter.exec(rest) : null;
    if (
      money !== null &&
      !(isLetter(money[0].charCodeAt(money[0].length - 1)) && isLetter(rest.charCodeAt(money[0].length)))
    ) {
      currency = money[0].trim();
      end += money[0].length;
      continue;
    }
    const time: { match: RegExpExecArray; period: PayPeriod } | null =
      period === null ? periodAt(rest) : null;
    if (time !== null) {
      period = time.period;
      end += time.match[0].length;
      continue;
    }
    // Between an amount and its period: 15000元(税前)/月, “4,500 net per month”.
    const tax = period === null ? taxed.exec(rest) : null;
    if (tax !== null && periodAt(rest.slice(tax[0].length)) !== null) {
      end += tax[0].length;
      continue;
    }
    const up =
      /^\s*(?:起(?!草)|(?:及|或|\(含\))?以上|\+(?=\s*(?:$|[,.;/)。·]))|and up(?![a-z])|or more(?![a-z])|plus(?=\s*(?:$|[,.;)])))/u.exec(
        rest,
      );
    const down = up === null ? /^\s*(?:封顶|以下|以内|max(?![a-z]))/u.exec(rest) : null;
    const bound = up ?? down;
    if (open !== null || bound === null) break;
    open = up === null ? "down" : "up";
    end += bound[0].length;
  }
  return { end, currency, period, open };
}

/** The period a text begins with: `/月`, `per year`. */
export function periodAt(rest: string): { match: RegExpExecArray; period: PayPeriod } | null {
  for (const [pattern, period] of periods) {
    const match = pattern.exec(rest);
    if (match !== null) return { match, period };
  }
  return null;
}
