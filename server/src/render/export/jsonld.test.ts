import { describe, expect, it } from "vitest";
import { type ExportTrial, exported, exportedText } from "../../../../test/support/export.ts";

const posting = async (text: string, trial: ExportTrial = {}): Promise<Record<string, unknown>> =>
  JSON.parse(await exportedText(text, "jsonld", trial)) as Record<string, unknown>;

const yaml = { name: "a.role.yaml" };

/** What is told, by property: `error datePosted`. */
const notes = async (text: string, trial: ExportTrial = {}): Promise<readonly string[]> => {
  const made = await exported(text, "jsonld", trial);
  if ("failure" in made) throw new Error(made.failure.en);
  return made.notes.map(({ severity, property }) => `${severity} ${property}`);
};

const whole = `kind: posting
title: 客服主管
organization: 示例科技
department: 客服中心
code: KF-7
location: {street: 文一西路1号, city: 杭州市, region: 浙江省, postalCode: "311121", country: 中国}
employmentType: [full-time, contract]
headcount: 2
datePosted: 2026-11-01
validThrough: 2026-12-31
pay: {min: 8000, max: 12000, currency: CNY, period: month}
education: 本科及以上学历
experience: 3年以上客服管理经验
sections:
  responsibilities: [安排班次, "**复盘**投诉"]
  qualifications: [会用工单系统]
  skills: [会用表格]
  benefits: [六险一金]
  kpi: [接通率≥90%]
`;

describe("JobPosting", () => {
  it("says all a posting says, and nothing of what is internal", async () => {
    expect(await posting(whole, yaml)).toEqual({
      "@context": "https://schema.org/",
      "@type": "JobPosting",
      title: "客服主管",
      description:
        "<h2>岗位职责</h2><ul><li>安排班次</li><li><strong>复盘</strong>投诉</li></ul><h2>任职资格</h2><ul><li>会用工单系统</li></ul><h2>技能要求</h2><ul><li>会用表格</li></ul><h2>福利待遇</h2><ul><li>六险一金</li></ul>",
      identifier: { "@type": "PropertyValue", name: "示例科技", value: "KF-7" },
      datePosted: "2026-11-01",
      validThrough: "2026-12-31",
      hiringOrganization: { "@type": "Organization", name: "示例科技" },
      employmentUnit: { "@type": "Organization", name: "客服中心" },
      employmentType: ["FULL_TIME", "CONTRACTOR"],
      jobLocation: {
        "@type": "Place",
        address: {
          "@type": "PostalAddress",
          streetAddress: "文一西路1号",
          addressLocality: "杭州市",
          addressRegion: "浙江省",
          postalCode: "311121",
          addressCountry: "CN",
        },
      },
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "CNY",
        value: { "@type": "QuantitativeValue", minValue: 8000, maxValue: 12000, unitText: "MONTH" },
      },
      educationRequirements: {
        "@type": "EducationalOccupationalCredential",
        credentialCategory: "bachelor degree",
      },
      experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 36 },
      responsibilities: "安排班次\n复盘投诉",
      qualifications: "会用工单系统",
      skills: "会用表格",
      jobBenefits: "六险一金",
      totalJobOpenings: 2,
    });
    expect(await notes(whole, yaml)).toEqual([]);
  });

  it("names what is missing and what to write where", async () => {
    const made = await exported("# 客服专员\n\n## 岗位职责\n\n- 接听电话\n", "jsonld");
    if ("failure" in made) throw new Error(made.failure.en);
    expect(made.notes.map(({ severity, message }) => `${severity} ${message["zh-CN"]}`)).toEqual([
      "error 缺少必需属性 datePosted：请写发布日期（datePosted: 2026-11-22）",
      "error 缺少必需属性 hiringOrganization：请写公司名称（organization，在文件或配置文件中）",
      "error 缺少必需属性 jobLocation：请写工作地点（location）；完全远程的岗位写 remote: full 和应聘者所在的国家或地区（location）",
      "warning 缺少建议属性 validThrough：有截止日期的请写 validThrough: 2026-12-31",
      "warning 缺少建议属性 employmentType：请写用工形式（employmentType: full-time）",
      "warning 缺少建议属性 baseSalary：请写薪资的数额、币种和周期（pay: 8000-12000元/月）；面议、按件计酬无法列出",
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ["words for a date", whole.replace("2026-11-01", "下周一"), ["error datePosted"]],
    ["a date in another form is read", whole.replace("2026-11-01", "2026年11月1日"), []],
    ["an old date", whole.replace("2026-12-31", "2026-11-21"), ["warning validThrough"]],
    [
      "pay in the title",
      whole.replace("title: 客服主管", "title: 客服主管 8000-12000元/月"),
      ["warning title"],
    ],
    ["pay without a period", whole.replace(/pay: .*/, "pay: 8-12K"), ["info baseSalary"]],
    ["pay by agreement", whole.replace(/pay: .*/, "pay: 面议"), ["warning baseSalary"]],
    [
      "pay somebody keeps",
      whole.replace(/pay: .*/, "pay: {min: 8000, max: 9000, currency: CNY, period: month, disclosed: false}"),
      ["warning baseSalary"],
    ],
    [
      "a street alone",
      whole.replace(/location: .*/, "location: {street: 文一西路1号}"),
      ["error jobLocation.address.addressLocality", "warning jobLocation"],
    ],
    ["a place in no country", whole.replace(/location: .*/, "location: 总部大楼"), ["warning jobLocation"]],
    ["no title", whole.replace("title: 客服主管\n", ""), ["error title"]],
  ])("%s", async (_, text, expected) => {
    expect(await notes(text, yaml)).toEqual(expected);
  });

  it("of work from anywhere says who may apply", async () => {
    const text = whole.replace(/location: .*/, "remote: full\nlocation: 中国");
    const found = await posting(text, yaml);
    expect(found).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { "@type": "Country", name: "CN" },
    });
    expect(found.jobLocation).toBeUndefined();
    expect(await notes(text, yaml)).toEqual([]);
    expect(await notes(text.replace("location: 中国\n", ""), yaml)).toEqual([
      "error applicantLocationRequirements",
    ]);
  });

  it.each<[string, string, unknown]>([
    [
      "experience in place of a degree",
      "- Bachelor's degree or equivalent experience\n- 3 years of experience in support",
      true,
    ],
    ["a degree alone", "- Bachelor's degree or equivalent experience", undefined],
    ["a degree without a way around it", "- Bachelor's degree\n- 3 years of experience", undefined],
  ])("%s", async (_, qualifications, expected) => {
    const found = await posting(`# Agent\n\n## Qualifications\n\n${qualifications}\n`);
    expect(found.experienceInPlaceOfEducation).toBe(expected);
  });

  it("asks for nothing where nothing is asked for", async () => {
    expect(await posting("# 客服\n\n## 任职资格\n\n- 学历不限，经验不限\n")).toMatchObject({
      experienceRequirements: "no requirements",
      educationRequirements: "no requirements",
    });
  });

  it("takes neither the number of posts nor an internal code for a posting's", async () => {
    const found = await posting(whole.replace("kind: posting\n", ""), yaml);
    expect(found.totalJobOpenings).toBeUndefined();
    expect(found.identifier).toBeUndefined();
  });

  it("keeps pay that stands in a note for the company", async () => {
    const found = await posting("# 客服\n\n## 岗位职责\n\n- 接听电话\n- 内部备注：薪资可谈到 20000元/月\n");
    expect(JSON.stringify(found)).not.toContain("20000");
  });

  it("of a file with several roles is a graph, and notes say whose they are", async () => {
    const text = "title: 甲\n---\ntitle: 乙\n";
    const found = await posting(text, yaml);
    expect(found["@graph"]).toMatchObject([{ title: "甲" }, { title: "乙" }]);
    const made = await exported(text, "jsonld", yaml);
    expect("notes" in made && made.notes.map(({ message }) => message.en.slice(0, 2))).toContain("乙:");
  });

  it("can stand in a page's script", async () => {
    const text = await exportedText("# a</script><script>alert(1)</script><!--\n\n## b\n\n- c\n", "jsonld");
    expect(text).not.toMatch(/<|\u2028/);
    expect(JSON.parse(text)).toMatchObject({ "@type": "JobPosting" });
  });
});

describe("what cannot be exported", () => {
  it.each([
    ["half a document", "a.role.yaml", "title: [", "line 1: This [ has no ]."],
    ["nothing", "a.role.md", "\n", "there is nothing in it"],
  ])("%s", async (_, name, text, expected) => {
    expect(await exported(text, "jsonld", { name })).toMatchObject({ failure: { en: expected } });
  });
  it.each(["pdf", "docx"] as const)("%s where there is no program for it", async (format) => {
    const made = await exported("# a\n\n## b\n\nc\n", format);
    expect("failure" in made && made.failure.en).toMatch(/cannot be made in the browser/);
  });
});
