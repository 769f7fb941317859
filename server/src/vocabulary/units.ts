import { foldSameLength } from "./fold.ts";
import { unitWords } from "./tables.ts";
import type { BoundWord, Names, PayPeriodWord, TimeUnit } from "./word-tables.ts";

/** Units, currencies, pay periods and bound words: `words/units.yaml`. Names are compared folded. */

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

const times = byName(unitWords.time);
const scales = byName(unitWords.scales);
const currencies = byName(unitWords.currencies);
const periods = byName(unitWords.periods);
const boundsBefore = byName(unitWords.bounds.filter(({ place }) => place === "before"));
const boundsAfter = byName(unitWords.bounds.filter(({ place }) => place === "after"));

/** 个月, months → month and how much of a year one is. */
export const timeUnit = (name: string): { readonly unit: TimeUnit; readonly years: number } | null =>
  times.get(key(name)) ?? null;

/** 万 → 10000, k → 1000. */
export const scaleFactor = (name: string): number | null => scales.get(key(name))?.factor ?? null;

/** 人民币, RMB, ¥ → CNY. 元 is read as CNY; whoever knows the text to be from Taiwan reads it as TWD. */
export const currencyCode = (name: string): string | null => currencies.get(key(name))?.code ?? null;

/** 月薪, per month → month. */
export const payPeriod = (name: string): PayPeriodWord | null => periods.get(key(name))?.period ?? null;

/** What a word before or after a figure does to it, or null: 以上 after one is an inclusive minimum. */
export const boundOf = (name: string, place: "before" | "after"): BoundWord | null =>
  (place === "before" ? boundsBefore : boundsAfter).get(key(name)) ?? null;
