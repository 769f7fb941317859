import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import { contractTerms } from "../../facts/probation/contract-term.ts";
import { createScan, matchesOf } from "./scan.ts";

const scan = createScan(hint.probation, ({ text }) => contractTerms(text));

/** The one contract length the role tells, in months; null when it tells none or several. */
export function contractOf(passages: readonly Passage[]): number | null {
  const terms = new Set(
    scan(passages.filter(({ area }) => area !== "duties" && area !== "requirements")).map(
      ({ found }) => found.months,
    ),
  );
  const [only] = terms;
  return terms.size === 1 && only !== undefined ? only : null;
}

/** The longest probation a contract of this many months may have (Labour Contract Law of the PRC, art. 19). */
export function longestProbation(contractMonths: number | null): number {
  if (contractMonths === null || contractMonths >= 36) return 6;
  if (contractMonths < 3) return 0;
  return contractMonths < 12 ? 1 : 2;
}

const scanPublic = createScan(hint.probation, ({ text }) =>
  [...matchesOf(/公务员|事业单位|事业编|参公管理/gu, text)].map(({ index }) => ({
    start: index,
    end: index + 3,
  })),
);

/** Public service has probation rules of its own: a year is usual there. */
export const isPublicService = (passages: readonly Passage[]): boolean => scanPublic(passages).length > 0;
