import type { NormaliseParams } from "../protocol.ts";

/** What normalising can put right, in the order in which a person is asked. */
export type NormalisePart = keyof NonNullable<NormaliseParams["options"]>;

const parts: readonly NormalisePart[] = [
  "headings",
  "lists",
  "tables",
  "numbering",
  "blankLines",
  "punctuation",
];

/** What is done without being asked: words and their marks stay. */
export const defaultParts: readonly NormalisePart[] = parts.filter((part) => part !== "punctuation");

/** The chosen parts and no others. */
export const optionsFor = (chosen: readonly NormalisePart[]): NonNullable<NormaliseParams["options"]> =>
  Object.fromEntries(parts.map((part) => [part, chosen.includes(part)]));
