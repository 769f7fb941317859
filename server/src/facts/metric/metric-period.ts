const period =
  /(?:每个?|按|\/\s*)(日|天|周|月|季度?|半年|年)(?!龄)|(日|月|年)均|(月|季|年|半年)度|(?:per |each |every |a |\/\s*)(day|week|month|quarter|year)(?![a-z])|(daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)(?![a-z])/u;

const names: Readonly<Record<string, string>> = {
  天: "日",
  季: "季度",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  annual: "year",
  annually: "year",
  yearly: "year",
};

/** What the figure is counted over, in the words around it: 日, 周, 月, 季度, 半年, 年, day … year; null when not said. */
export function metricPeriod(words: string): string | null {
  const match = period.exec(words);
  if (match === null) return null;
  const word = match.slice(1).find((part) => part !== undefined) ?? "";
  return names[word] ?? word;
}

const ranks: Readonly<Record<string, number>> = {
  日: 1,
  day: 1,
  周: 2,
  week: 2,
  月: 3,
  month: 3,
  季度: 4,
  quarter: 4,
  半年: 5,
  年: 6,
  year: 6,
};

/** The same for two languages: 月 and month. */
export const periodRank = (name: string): number => ranks[name] ?? 0;
