import { keyOf } from "./keys.ts";
import { degreeWords } from "./tables.ts";
import type { DegreeLevel } from "./word-tables.ts";

export type { DegreeLevel } from "./word-tables.ts";

const byKey: ReadonlyMap<string, DegreeLevel> = new Map(
  degreeWords.levels.flatMap(({ level, names }) =>
    [...names["zh-CN"], ...names["zh-TW"], ...names.en].map((name) => [keyOf(name), level] as const),
  ),
);

/** The level of a degree's name (本科, “Bachelor's degree”), or null. 大专 is an associate degree in both scripts. */
export const degreeLevel = (name: string): DegreeLevel | null => byKey.get(keyOf(name)) ?? null;

/** All names of a level in all languages, as the lists spell them. */
export const degreeNames = (level: DegreeLevel): readonly string[] => {
  const names = degreeWords.levels.find((entry) => entry.level === level)?.names;
  return names ? [...names["zh-CN"], ...names["zh-TW"], ...names.en] : [];
};

/** How a degree has to be got (统招, 全日制). */
export const degreeModes: readonly string[] = degreeWords.modes;
/** Restrictions to certain schools (985, ivy league). */
export const schoolTiers: readonly string[] = degreeWords.tiers;
/** Words that let experience stand for a degree (“or equivalent”). */
export const degreeEquivalents: readonly string[] = degreeWords.equivalents;
