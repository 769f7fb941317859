import type { Localised } from "../language.ts";

/** What makes a section good, and a line as it could stand there. */
export interface GoodSection {
  /** What to look for; two to four. */
  readonly criteria: readonly Localised[];
  readonly example: Localised;
}

type Pair = readonly [chinese: string, english: string];

const localised = ([chinese, english]: Pair): Localised => ({ "zh-CN": chinese, en: english });

/** `criteria` first, the example last: nobody mixes them up when both are pairs. */
export const good = (criteria: readonly Pair[], example: Pair): GoodSection => ({
  criteria: criteria.map(localised),
  example: localised(example),
});
