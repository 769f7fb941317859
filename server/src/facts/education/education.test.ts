import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readEducation } from "./education.ts";

/** `bachelor`, with `nice` or `waiver`, and `=` where equivalent experience counts too. */
const read = (text: string, context: Context): string[] =>
  readEducation(readPlain(text), context).map(
    ({ level, modality, orEquivalent }) =>
      `${level}${orEquivalent ? "=" : ""}${modality === "required" ? "" : modality === "preferred" ? " nice" : ` ${modality}`}`,
  );

const needs = place("qualifications");

describe("the written forms", () => {
  test.each<[string, ...string[]]>([
    ["本科及以上学历", "bachelor"],
    ["本科以上", "bachelor"],
    ["大学本科", "bachelor"],
    ["本科(含)以上学历", "bachelor"],
    ["大专及以上学历", "associate"],
    ["大专以上文化程度", "associate"],
    ["专科以上学历", "associate"],
    ["大專以上", "associate"],
    ["统招本科", "bachelor"],
    ["全日制本科及以上学历，985/211优先", "bachelor"],
    ["双一流院校本科学历", "bachelor"],
    ["高中及以上学历", "secondary"],
    ["中专及以上学历", "vocational"],
    ["中技/职高及以上", "vocational"],
    ["初中以上文化程度", "primary"],
    ["硕士及以上学历，博士优先", "master", "doctor nice"],
    ["研究生学历", "master"],
    ["本科及以上，MBA优先", "bachelor", "master nice"],
    ["学历不限", "none"],
    ["无学历限制", "none"],
    ["Degree not required", "none"],
    ["不限学历", "none"],
    ["學歷不拘", "none"],
    ["10年以上经验者学历可放宽至大专", "associate waiver"],
    ["本科学历（条件优秀者，大专学历亦可）", "bachelor", "associate waiver"],
    ["Bachelor's degree or equivalent", "bachelor="],
    ["BA/BS degree in a related field", "bachelor"],
    ["Degree in a related field", "unspecified-degree"],
    // zh-TW
    ["大學畢業", "bachelor"],
    ["大學（含）以上", "bachelor"],
    ["專科以上學歷", "associate"],
    ["碩士以上學歷", "master"],
    ["研究所畢業尤佳", "master nice"],
    ["高中職以上學歷", "secondary"],
    // more
    ["本科或硕士学历，计算机相关专业", "bachelor"],
    ["硕士/博士学历", "master"],
    ["博士学历，具有海外背景", "doctor"],
    ["通常要求具备大专及以上学历，市场营销等专业背景者优先", "associate"],
    ["学士及以上学位", "bachelor"],
    ["具备心理学知识，大专以上文化程度", "associate"],
    ["本科及以上学历或同等学力", "bachelor="],
    ["Bachelor’s degree in Computer Science required", "bachelor"],
    ["B.S. or equivalent experience; MBA a plus", "bachelor=", "master nice"],
    ["BA or equivalent experience", "bachelor="],
    ["Bachelor's or Master's degree in Physics", "bachelor"],
    ["Master's degree required, PhD preferred", "master", "doctor nice"],
    ["MS or PhD in statistics", "master"],
    ["Undergraduate degree in business", "bachelor"],
    ["Four-year degree from an accredited university", "bachelor"],
    ["High school diploma or GED", "secondary"],
    ["Associate's degree in nursing", "associate"],
    ["A JD from an accredited law school", "doctor"],
    ["College degree preferred", "bachelor nice"],
    ["A Computer Science (or equivalent) degree", "unspecified-degree="],
    ["Advanced degree a plus", "master nice"],
    ["No degree required", "none"],
    ["Ph.D. in chemistry", "doctor"],
    ["BSc in Engineering", "bachelor"],
    ["Bachelor's degree, or 4 years of equivalent work experience", "bachelor="],
    ["BS degree in Finance. MBA or CFA is a plus.", "bachelor", "master nice"],
    ["Relevant degree in design, or equivalent experience", "unspecified-degree="],
  ])("%s", (text, ...expected) => {
    expect(read(text, needs)).toEqual(expected);
  });
});

describe("look-alikes stay silent", () => {
  test.each([
    "博士后流动站管理",
    "硕士生导师资格",
    "研究生院工作",
    "专科医院",
    "小学英语",
    "具有小学及以上数学教师资格证",
    "持高中教师资格证书",
    "高中数学教研",
    "大学生市场推广",
    "高校与大学合作",
    "a high degree of integrity",
    "360-degree feedback",
    "varying degrees of experience",
    "MS Office",
    "MS Excel and Word",
    "based in Boston, MA",
    "certified Scrum Master",
    "master data management",
    "associate engineers",
    "the JD is below",
    "to some degree",
    "mastering the craft",
    "BA team",
    "a degree of flexibility",
    "研究所有数据",
    "good at school outreach",
  ])("%s", (text) => {
    expect(read(text, needs)).toEqual([]);
  });

  test("about others", () => {
    expect(read("Our engineers hold PhDs", place("company"))).toEqual([]);
    expect(read("教授高中学生物理", place("responsibilities"))).toEqual([]);
    expect(read("负责硕士招聘项目", place("responsibilities"))).toEqual([]);
  });
});

test("a field needs no word for education", () => {
  const field = place(null, { fieldId: "education" });
  expect(read("本科", field)).toEqual(["bachelor"]);
  expect(read("高中", field)).toEqual(["secondary"]);
  expect(read("不限", field)).toEqual(["none"]);
  expect(read("BA", field)).toEqual(["bachelor"]);
});

test("words and places", () => {
  const raw = "需**統招本科及以上學歷**，管理類專業。";
  const [fact] = readEducation(readPlain(raw), needs);
  expect(fact?.text).toBe("統招本科及以上學歷");
  expect(raw.slice(fact?.span.start, fact?.span.end)).toBe("統招本科及以上學歷");
});
