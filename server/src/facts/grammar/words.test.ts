import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import { degreeWords } from "../../generated/degrees.ts";
import { unitWords } from "../../generated/units.ts";
import { readEducation } from "../education/education.ts";
import { readPay } from "../pay/pay.ts";
import { scanDurations } from "./duration.ts";
import { readPlain } from "./plain-text.ts";

/** The grammars know every word of the vocabulary's lists; what a list calls a word decides. */

const allNames = (names: Readonly<Record<string, readonly string[]>>): string[] => [
  ...new Set(Object.values(names).flat()),
];

describe("degrees", () => {
  const field = place(null, { fieldId: "education" });
  // 学历 names no level; 大学 is a bachelor's course in both usages; 高职 is one level here and another there.
  const open = new Set(["学历", "学位", "学歷", "學歷", "學位", "高等教育", "高等学历", "大学", "高職"]);
  test.each(degreeWords.levels.map(({ level, names }) => [level, names] as const))("%s", (level, names) => {
    const misread = allNames(names)
      .filter((name) => !open.has(name))
      .filter((name) => {
        const [fact] = readEducation(readPlain(name), field);
        return fact?.level !== level;
      });
    expect(misread).toEqual([]);
  });
});

/**
 * 5年内 and “within 5 years” are a span of time to do something in, 以外 and “exclusive” say nothing of a length,
 * “no later than” is about dates.
 */
const notOfLengths = new Set(["内", "內", "within", "以外", "exclusive", "no later than"]);

describe("bound words", () => {
  test.each(
    unitWords.bounds.map((bound) => [`${bound.side} ${bound.place} ${bound.inclusive}`, bound] as const),
  )("%s", (_, bound) => {
    const misread = allNames(bound.names)
      .filter((name) => !notOfLengths.has(name))
      .filter((name) => {
        const latin = /[a-z+]/u.test(name);
        const figure = latin ? "5 years" : "5年";
        const text =
          bound.place === "before"
            ? `${name}${latin ? " " : ""}${figure}`
            : `${figure}${latin ? " " : ""}${name}`;
        const [duration] = scanDurations(readPlain(text).text);
        if (duration === undefined) return true;
        if (bound.side === "about") return !duration.approximate;
        if (bound.side === "min")
          return (
            duration.min !== 5 ||
            duration.max !== null ||
            duration.minInclusive !== bound.inclusive ||
            !duration.bounded
          );
        return duration.max !== 5 || duration.maxInclusive !== bound.inclusive;
      });
    expect(misread).toEqual([]);
  });
});

describe("pay", () => {
  const section = place("pay", { language: "en" });
  test.each(unitWords.currencies.map(({ code, names }) => [code, names] as const))("%s", (code, names) => {
    const misread = allNames(names)
      .filter((name) => name !== "元" && name !== "块" && name !== "圆")
      .filter((name) => {
        const read = [`${name} 30000`, `30000 ${name}`].map(
          (text) => readPay(readPlain(text), section)[0]?.currency,
        );
        return !read.includes(code);
      });
    expect(misread).toEqual([]);
  });
});
