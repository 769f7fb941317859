import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import { factsOf } from "../../../../test/unit/facts/read.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readHeadcount } from "./headcount.ts";

/** `3`, `3-5`, `3-` and `-5` for open ends, `-` for 若干. */
const read = (text: string, context: Context): string[] =>
  readHeadcount(readPlain(text), context).map(({ min, max }) =>
    min !== null && min === max ? String(min) : `${min ?? ""}-${max ?? ""}`,
  );

const open = place(null);

describe("the written forms", () => {
  test.each<[string, ...string[]]>([
    ["招3人", "3"],
    ["招 3 人", "3"],
    ["招聘2名", "2"],
    ["编制5人", "5"],
    ["需求人數 3~5人", "3-5"],
    ["需求人數：3～5人", "3-5"],
    ["招聘人数：3人", "3"],
    ["招聘人数：３", "3"],
    ["招聘人数: 若干", "-"],
    ["招聘人数（人）：10", "10"],
    ["招聘若干名", "-"],
    ["招若干名客服专员", "-"],
    ["招聘客服专员3名", "3"],
    ["诚聘客服专员两名", "2"],
    ["急招收银员5-8人", "5-8"],
    ["现因业务发展，招聘仓管员一名", "1"],
    ["拟招聘10人左右", "10"],
    ["招聘3人以上", "3-"],
    ["招聘不超过5人", "-5"],
    ["招聘（3人）", "3"],
    ["名额：2", "2"],
    ["本岗位编制2人", "2"],
    ["定员：4人", "4"],
    ["招聘：销售代表（2名）", "2"],
    ["招聘销售代表2名，店长1名", "2"],
    // zh-TW
    ["徵才人數：2人", "2"],
    ["招募門市人員3位", "3"],
    ["需求人數：1人", "1"],
    // en
    ["3 openings", "3"],
    ["Number of openings: 3", "3"],
    ["We have two vacancies in this team", "2"],
    ["4 positions available", "4"],
    ["We are hiring two support agents", "2"],
    ["We're looking for 3 engineers to join us", "3"],
    ["We are looking for one person to lead the desk", "1"],
    ["Openings: 2-3", "2-3"],
    ["Headcount: 2", "2"],
    ["several open positions", "-"],
  ])("%s", (text, ...expected) => {
    expect(read(text, open)).toEqual(expected);
  });
});

describe("look-alikes stay silent", () => {
  test.each([
    "管理50人以上团队",
    "3-15人团队",
    "团队现有8人",
    "招聘10人以上团队的负责人",
    "招生100人",
    "招商3家",
    "编制3份报告",
    "招聘3个月以上的实习生",
    "招聘5个城市的店长",
    "We have over 50 open positions",
    "招聘周期30天",
    "招聘2026届毕业生",
    "3年以上招聘经验",
    "招聘完成率90%",
    "第一名",
    "每位客户",
    "looking for 5+ years of experience",
    "seeking 3 to 5 years of experience",
    "hiring over 20 years",
    "a team of 10 people",
    "one of the leading roles",
    "position 3 of the list",
    "role 2",
    "opening hours 9-18",
    "The role reports to two managers",
  ])("%s", (text) => {
    expect(read(text, open)).toEqual([]);
  });

  test("about others", () => {
    expect(read("公司编制500人", place("company"))).toEqual([]);
    expect(read("每年招聘200人", place("responsibilities"))).toEqual([]);
    expect(read("招聘客服专员30名并完成培训", place("responsibilities"))).toEqual([]);
    expect(read("有招聘100人以上项目的经验", place("qualifications"))).toEqual([]);
    expect(read("We hired 40 people last year", place("company"))).toEqual([]);
    expect(read("3人", place("conditions"))).toEqual([]);
  });
});

test.each([
  "招聘人数：3",
  "拟招数量 3",
  "名额3",
  "岗位员额：3",
  "定员：3人",
  "定编3人",
  "岗位编制：3人",
  "Number of positions: 3",
  "Openings: 3",
  "Vacancies = 3",
  "Positions available: 3",
  "Headcount - 3",
])("a label is enough among duties: %s", (text) => {
  expect(read(text, place("responsibilities"))).toEqual(["3"]);
  expect(read(text, place("team"))).toEqual(["3"]);
});

test("among what is said about the hiring a number of people is enough", () => {
  expect(read("3人", place("hiring"))).toEqual(["3"]);
  expect(read("2名", place("hiring"))).toEqual(["2"]);
  expect(read("一周内到岗", place("hiring"))).toEqual([]);
});

describe("fields", () => {
  test.each([
    ["markdown", "# 客服专员\n\n- 招聘人数：3\n", "3-3 3"],
    ["markdown", "# 客服专员\n\n## 招聘人数\n\n3-5人\n", "3-5 3-5人"],
    ["markdown", "---\nheadcount: 若干\n---\n# 客服专员\n", "- 若干"],
    ["markdown", "# Agent\n\n| Field | Value |\n|---|---|\n| Vacancies | 2 |\n", "2-2 2"],
    ["yaml", "title: 客服专员\nheadcount: 3\n", "3-3 3"],
    ["yaml", "title: 客服专员\n招聘人数: '2-3人'\n", "2-3 2-3人"],
    ["yaml", "title: Agent\nheadcount: [2, 4]\n", "2-4 [2, 4]"],
    ["yaml", "title: Agent\nheadcount: {min: 1, max: 2}\n", "1-2 {min: 1, max: 2}"],
    ["yaml", "title: 客服專員\n需求人數: 2人（長期）\n", "2-2 2人"],
  ] as const)("%s %s", (format, text, expected) => {
    const facts = factsOf(text, format).headcount.map(
      ({ min, max, span }) => `${min ?? ""}-${max ?? ""} ${text.slice(span.start, span.end)}`,
    );
    expect(facts).toEqual([expected]);
  });

  test.each(["headcount:", "headcount: []", "headcount: soon", "headcount: {a: b}"])(
    "%s says none",
    (line) => {
      expect(factsOf(`title: Agent\n${line}\n`, "yaml").headcount).toEqual([]);
    },
  );
});

test("words and places", () => {
  const raw = "**招聘人數**：3～5 人（長期有效）";
  const [fact] = readHeadcount(readPlain(raw), open);
  expect(raw.slice(fact?.span.start, fact?.span.end)).toBe("3～5 人");
});
