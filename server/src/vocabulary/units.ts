import { foldSameLength } from "./fold.ts";
import { unitWords } from "./tables.ts";
import type { Names, PayPeriodWord } from "./word-tables.ts";

/** Currencies and pay periods: `words/units.yaml`. Names are compared folded. */

const key = (name: string): string => foldSameLength(name).trim();

/** Entries by each of their names. Where two share one (元), the zh-CN and English reading wins. */
function byName<Entry extends { readonly names: Names }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  const made = new Map<string, Entry>();
  for (const language of ["zh-CN", "en", "zh-TW"] as const) {
    for (const entry of entries) {
      for (const name of entry.names[language]) if (!made.has(key(name))) made.set(key(name), entry);
    }
  }
  return made;
}

const currencies = byName(unitWords.currencies);
const periods = byName(unitWords.periods);

/** 人民币, RMB, ¥ → CNY. 元 is read as CNY; whoever knows the text to be from Taiwan reads it as TWD. */
export const currencyCode = (name: string): string | null => currencies.get(key(name))?.code ?? null;

/** 月薪, per month → month. */
export const payPeriod = (name: string): PayPeriodWord | null => periods.get(key(name))?.period ?? null;
