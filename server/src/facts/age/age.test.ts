import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readAge } from "./age.ts";

/** Claims in short: `[25,35]`, `[,35]`, `any` for 年龄不限, `legal` for a legal minimum, `nice` for a wish. */
const read = (text: string, context: Context): string[] =>
  readAge(readPlain(text), context)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ min, max, none, legalMinimum, modality }) =>
      [
        none ? "any" : `[${min ?? ""},${max ?? ""}]`,
        legalMinimum ? "legal" : "",
        modality === "preferred" ? "nice" : "",
      ]
        .filter(Boolean)
        .join(" "),
    );

const needs = place("qualifications");
const open = place(null);
const duties = place("responsibilities");

describe("the written forms", () => {
  test.each<[string, ...string[]]>([
    ["35岁以下", "[,35]"],
    ["Looking for a young team player under 35", "[,35]"],
    ["An ambitious candidate below 40.", "[,40]"],
    ["年龄35岁以下", "[,35]"],
    ["年龄：35周岁（含）以下", "[,35]"],
    ["年龄在40周岁以内", "[,40]"],
    ["年龄不超过45岁", "[,45]"],
    ["年龄不得超过45周岁", "[,45]"],
    ["25-35岁", "[25,35]"],
    ["25岁-35岁", "[25,35]"],
    ["２５－３５歲", "[25,35]"],
    ["25至35周岁", "[25,35]"],
    ["年龄25~35岁之间", "[25,35]"],
    ["年龄要求：18-45", "[18,45]"],
    ["年龄：35以下", "[,35]"],
    ["三十五岁以下", "[,35]"],
    ["二十五至三十五岁", "[25,35]"],
    ["年龄35岁以下优先", "[,35] nice"],
    ["年龄30岁左右", "[,30]"],
    ["限35岁以下", "[,35]"],
    ["1、年龄18～25之间，能独立工作", "[18,25]"],
    ["岗位要求：性别女；年龄35以下；学历大专", "[,35]"],
    ["未满40岁", "[,40]"],
    ["≤35岁", "[,35]"],
    ["25岁以上", "[25,]"],
    ["年满18周岁", "[18,] legal"],
    ["18周岁以上", "[18,] legal"],
    ["须年满16周岁", "[16,] legal"],
    ["18岁及以上", "[18,] legal"],
    ["18-35岁", "[18,35]"],
    ["年龄不限", "any"],
    ["不限年龄", "any"],
    ["年龄无要求", "any"],
    ["年齡不拘", "any"],
    ["年齡：35歲以下", "[,35]"],
    ["年齡限45歲以下", "[,45]"],
    ["男，25-40岁，女，25-35岁", "[25,40]", "[25,35]"],
    ["aged 25-35", "[25,35]"],
    ["Age: 25 to 35", "[25,35]"],
    ["Between 25 and 35 years old", "[25,35]"],
    ["between the ages of 25 and 40", "[25,40]"],
    ["25–35 years of age", "[25,35]"],
    ["Under 35 years old", "[,35]"],
    ["no older than 40 years of age", "[,40]"],
    ["below the age of 40 years old", "[,40]"],
    ["Maximum age: 45", "[,45]"],
    ["age limit 35", "[,35]"],
    ["Age not exceeding 40", "[,40]"],
    ["35 years old or younger", "[,35]"],
    ["Must be at least 18 years old", "[18,] legal"],
    ["Must be 18 years of age or older", "[18,] legal"],
    ["must be 21 or older", "[21,] legal"],
    ["must be 18+", "[18,] legal"],
    ["minimum age 18", "[18,] legal"],
    ["No age limit", "any"],
  ])("%s", (text, ...expected) => {
    expect(read(text, needs)).toEqual(expected);
  });

  test("spans are the author's own words", () => {
    const text = "本科，**年龄**要求：25－35周歲（含）以下，男女不限";
    const [claim] = readAge(readPlain(text), needs);
    expect(claim && text.slice(claim.span.start, claim.span.end)).toBe("年龄**要求：25－35周歲（含）以下");
  });
});

describe("the ages of others", () => {
  test.each([
    "3-6岁儿童教育经验",
    "未满18岁请勿投递",
    "50岁以上亦可",
    "40歲以上歡迎",
    "有3岁以下婴幼儿照护经验",
    "公司35岁以下员工占80%",
    "负责0-18岁青少年课程研发",
    "熟悉18-35岁女性用户的消费习惯",
    "有服务60岁以上老人的经验",
    "面向25-40岁人群的产品经验",
    "5岁以下",
    "退休年龄60岁",
    "60岁以下退休返聘人员",
    "团队平均年龄28岁",
    "公司成立10年",
    "35岁危机",
    "岁末盘点",
    "5年以上经验",
    "年龄",
    "不得使用未满16岁的童工",
    "40岁以上员工每年体检两次",
    "Experience teaching children aged 3-6",
    "products for users aged 18-34",
    "Our company is 20 years old",
    "a codebase that is 15 years old",
    "people over 60 years of age",
    "applicants 40 years of age or older are protected from discrimination",
    "retirement at 65 years of age",
    "Over 35 people",
    "a score of 90 and above",
    "25 to 35 hours a week",
    "Manage a team of 20 or over",
  ])("%s", (text) => expect(read(text, needs)).toEqual([]));

  test.each(["运营18-30岁的内容账号", "35岁以下", "Aged 18-34"])("among duties: %s", (text) =>
    expect(read(text, duties).filter((claim) => claim !== "[18,34]")).toEqual([]),
  );

  test.each([
    ["benefits", "35岁以上每年两次体检"],
    ["company", "员工平均30岁，管理层40岁以下"],
    ["equal-opportunity", "不因年龄40岁以上而区别对待"],
  ] as const)("in %s: %s", (section, text) => expect(read(text, place(section))).toEqual([]));
});

test("a bare paragraph counts too", () => expect(read("女，25-35岁，形象好", open)).toEqual(["[25,35]"]));

test("a long line of figures takes no longer than its length", () => {
  const line = "25-35岁，".repeat(20_000);
  expect(readAge(readPlain(line), needs).length).toBeLessThanOrEqual(100);
});
