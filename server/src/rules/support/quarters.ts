import { mark } from "../../facts/hints/marks.ts";
import { type Passages, placeIn } from "../../facts/passages.ts";
import type { Report } from "../finding.ts";
import { matchesOf, mayHold } from "./scan.ts";

const quarter = /(?<![a-z0-9])q([1-4])(?![0-9])|第([一二三四])季度/gu;

/**
 * A plan for Q1, Q2 and Q3 each, with words of its own, and nothing for Q4 anywhere. `Q1、Q2、Q3` in a row is a list
 * of quarters, and a role may well speak of those alone.
 */
export function quarters(passages: Passages): readonly Report[] {
  const reports: Report[] = [];
  if (!mayHold(passages, mark.quarter)) return reports;
  let fourth = false;
  for (const passage of passages) {
    const { text, marks } = passage.view;
    if ((marks & mark.quarter) === 0) continue;
    if (!/q[1-4]|季度/u.test(text)) continue;
    const found = [...matchesOf(quarter, text)].map((match) => ({
      value: Number(match[1] ?? "一二三四".indexOf(match[2] ?? "") + 1),
      start: match.index,
      end: match.index + match[0].length,
    }));
    fourth ||= found.some(({ value }) => value === 4);
    const [first, second, third] = found;
    if (found.length !== 3 || first === undefined || second === undefined || third === undefined) continue;
    if (first.value !== 1 || second.value !== 2 || third.value !== 3) continue;
    const said = [
      text.slice(first.end, second.start),
      text.slice(second.end, third.start),
      text.slice(third.end, third.end + 20),
    ];
    if (!said.every((words) => /[\p{Script=Han}]{2}|[a-z]{3,}\s+[a-z]{2,}/u.test(words))) continue;
    const written = passage.view.cased.slice(third.start, third.end);
    reports.push({
      span: placeIn(passage, third.start, third.end),
      severity: "info",
      message: {
        "zh-CN": `分季度写到“${written}”，没有第四季度；可能漏写。`,
        en: `The plan goes quarter by quarter to “${written}” and stops; the fourth may be missing.`,
      },
    });
  }
  return fourth ? [] : reports;
}
