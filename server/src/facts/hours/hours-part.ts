import type { HoursRegime } from "../fact.ts";

/** One expression about working time; offsets are of the view's text. What it does not tell is left out. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: "clock" | "break" | "words";
  readonly confidence: number;
  /** Hours of a clock range, counted from midnight; `to` goes past 24 for nights. */
  readonly from?: number;
  readonly to?: number;
  /** Length of a break. */
  readonly hours?: number;
  readonly daily?: number;
  /** `daily` is from coming to leaving (12小时班), its break not told. */
  readonly presence?: true;
  readonly weekly?: number;
  readonly overtime?: number;
  /** Days of rest a week. */
  readonly rest?: number;
  readonly regime?: readonly HoursRegime[];
  readonly night?: boolean;
}

/** Words that deny what follows them within a few characters. */
const denial =
  /(?:非|不|无|没有|没|拒绝|反|告别|杜绝|抵制|远离|免|取消|(?:^|[^a-z])(?:no|not|non|without|never|don['’]t|anti)[\s-])[^,。;\s]{0,4}$/u;

/** True when the words before `at` say that it is not so: 无夜班, 拒绝996, no night shifts. */
export const isDenied = (text: string, at: number): boolean =>
  denial.test(text.slice(Math.max(0, at - 12), at));

/** The words of the sentence around a place, no further than `reach` on each side. */
export function around(text: string, start: number, end: number, reach = 60): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(...[..."。;!?\n|"].map((stop) => before.lastIndexOf(stop))) + 1;
  const to = after.search(/[。;!?\n|]/u);
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
