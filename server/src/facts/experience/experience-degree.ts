import type { EducationLevel } from "../fact.ts";

/** Degrees as they stand before a figure of years. Longer names first. */
const degrees: readonly (readonly [RegExp, EducationLevel])[] = [
  [/(?:博士|(?:^|[^a-z])(?:ph\.?\s?d\.?|doctorate|doctoral(?: degree)?))$/u, "doctor"],
  [/(?:硕士|研究生|(?:^|[^a-z])(?:m\.?s\.?c?\.?|m\.?a\.?|master(?:['’]?s)?(?: degree)?|mba))$/u, "master"],
  [
    /(?:本科|学士|(?:^|[^a-z])(?:b\.?s\.?c?\.?|b\.?a\.?|bachelor(?:['’]?s)?(?: degree)?|undergraduate degree))$/u,
    "bachelor",
  ],
  [/(?:大专|专科|(?:^|[^a-z])(?:a\.?a\.?|associate(?:['’]?s)?(?: degree)?))$/u, "associate"],
  [/(?:中专|中技|职高|技校)$/u, "vocational"],
  [/(?:高中|(?:^|[^a-z])(?:high school(?: diploma)?|ged))$/u, "secondary"],
];

const joint =
  /(?:学历|学位|毕业生?|及以上|以上|者|须|需要?|要求|应|应当|具有|具备|有|满|至少|工作|[\s+:：]|(?:^|[^a-z])(?:with|and|plus|a|an|degree|holders?|at least|minimum))*$/u;

/** The degree whose holders the figure at `at` is for: the 本科 of 本科3年以上. Null when none stands right before it. */
export function degreeBefore(text: string, at: number): EducationLevel | null {
  const words = text.slice(Math.max(0, at - 40), at);
  if (!/[a-z士生科专技高]/u.test(words)) return null;
  const join = joint.exec(words);
  const head = words.slice(0, join?.index ?? words.length);
  return levelAtEnd(head) ?? levelAtEnd(`${head}${/^[\s]?/u.exec(join?.[0] ?? "")?.[0] ?? ""}`);
}

const levelAtEnd = (words: string): EducationLevel | null =>
  degrees.find(([pattern]) => pattern.test(words))?.[1] ?? null;
