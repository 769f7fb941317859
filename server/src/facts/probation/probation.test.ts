import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { contractTerms } from "./contract-term.ts";
import { readProbation } from "./probation.ts";

/** `3m 80% of 36m`: length, share of the pay, length of the contract; `?` for what is not said. */
const read = (text: string, section: Parameters<typeof place>[0] = "contract"): string[] =>
  readProbation(readPlain(text), place(section)).map(
    ({ months, payRatio, contractMonths }) =>
      `${months === null ? "?" : `${months}m`}${payRatio === null ? "" : ` ${Math.round(payRatio * 100)}%`}${contractMonths === null ? "" : ` of ${contractMonths}m`}`,
  );

describe("probation as it is written", () => {
  test.each<[string, ...string[]]>([
    ["试用期3个月", "3m"],
    ["试用期：三个月", "3m"],
    ["试用期为 3 个月", "3m"],
    ["试用期一般为3个月", "3m"],
    ["试用期1-6个月", "6m"],
    ["试用期1至3个月", "3m"],
    ["试用期半年", "6m"],
    ["试用期6个月（合同期3年）", "6m of 36m"],
    ["试用期90天", "3m"],
    ["试用期2周", "0.47m"],
    ["3个月的试用期", "3m"],
    ["设三个月试用期", "3m"],
    ["签订三年劳动合同，试用期6个月", "6m of 36m"],
    ["劳动合同期限为1年，试用期2个月", "2m of 12m"],
    ["劳动合同期限1-3年，试用期2个月", "2m of 36m"],
    ["签订无固定期限劳动合同，试用期六个月", "6m of Infinitym"],
    ["试用期3个月，工资为转正后的80%", "3m 80%"],
    ["试用期工资80%", "? 80%"],
    ["试用期工资打八折", "? 80%"],
    ["试用期2个月，薪资按70%发放", "2m 70%"],
    ["试用期1个月无薪", "1m 0%"],
    ["试用期全薪", "? 100%"],
    ["试用期薪资不打折", "? 100%"],
    ["合同满1年（包含试用期）可参与竞聘", "?"],
    ["試用期3個月", "3m"],
    ["試用期間三個月，薪資為正式薪資之90%", "? 90%"],
    ["A 3-month probation period applies", "3m"],
    ["Probation: 6 months", "6m"],
    ["Probation period of six months", "6m"],
    ["Six months' probation", "6m"],
    ["The probationary period is 90 days", "3m"],
    ["Two-year contract, probation 3 months", "3m of 24m"],
    ["80% of the salary is paid during the 2-month probation", "2m 80%"],
    ["Probation applies", "?"],
  ])("%s", (text, ...expected) => expect(read(text)).toEqual(expected));

  test.each([
    "负责试用期员工的跟踪",
    "产品试用期30天",
    "软件免费试用",
    "30-day free trial period",
    "probation officer",
    "不设试用期",
    "实习期3个月，试用期免",
    "No probation",
    "合同期3年",
  ])("silent: %s", (text) => expect(read(text)).toEqual([]));

  test("duties are about other people's", () =>
    expect(read("跟进新员工试用期，3个月内完成转正", "responsibilities")).toEqual([]));

  test("the figures have places of their own", () => {
    const text = "试用期**3个月**，工资为 70%";
    const [claim] = readProbation(readPlain(text), place("contract"));
    expect(claim?.length && text.slice(claim.length.start, claim.length.end)).toBe("3个月");
    expect(claim?.share && text.slice(claim.share.start, claim.share.end)).toBe("70%");
  });
});

describe("contract terms", () => {
  test.each<[string, ...number[]]>([
    ["合同期3年", 36],
    ["合同期限：三年", 36],
    ["签订3年劳动合同", 36],
    ["三年固定期限劳动合同", 36],
    ["无固定期限劳动合同", Number.POSITIVE_INFINITY],
    ["以完成一定工作任务为期限的合同", 0],
    ["合同一年一签", 12],
    ["劳动合同期限2个月", 2],
    ["three-year contract", 36],
    ["Contract term: 1 year", 12],
    ["合同满1年有资格", ...[]],
    ["负责3年期采购合同", ...[]],
    ["签订合同后3年内", ...[]],
    ["5年劳动合同法律实务经验", ...[]],
  ])("%s", (text, ...expected) =>
    expect(contractTerms(readPlain(text).text).map(({ months }) => months)).toEqual(expected),
  );
});
