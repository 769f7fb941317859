import { describe, expect, it } from "vitest";
import { createVocabulary } from "./create.ts";
import { fieldIds } from "./fields.ts";
import { languages } from "./language.ts";

const vocabulary = createVocabulary();
const found = (key: string): string | null => {
  const match = vocabulary.field(key);
  return match && (match.part ? `${match.id}.${match.part}` : match.id);
};

describe("field", () => {
  it.each([
    ["title", "title"],
    ["职位名称", "title"],
    ["岗位名称", "title"],
    ["招聘岗位", "title"],
    ["Job Title", "title"],
    ["职务名称*", "title"],
    ["別名", "aliases"],
    ["Also known as", "aliases"],
    ["岗位编码", "code"],
    ["职位编号：", "code"],
    ["Requisition ID", "code"],
    ["公司名称", "organization"],
    ["Organisation", "organization"],
    ["所属部门", "department"],
    ["部门", "department"],
    ["Department/Division", "department"],
    ["职级", "level"],
    ["Seniority", "level"],
    ["薪级", "grade"],
    ["Pay grade", "grade"],
    ["直接上级", "reportsTo"],
    ["直属上级", "reportsTo"],
    ["汇报对象", "reportsTo"],
    ["汇报给", "reportsTo"],
    ["上级", "reportsTo"],
    ["向谁汇报", "reportsTo"],
    ["直屬主管", "reportsTo"],
    ["上級主管", "reportsTo"],
    ["reportsTo", "reportsTo"],
    ["reports_to", "reportsTo"],
    ["reports-to", "reportsTo"],
    ["Reports To", "reportsTo"],
    ["reports to:", "reportsTo"],
    ["REPORTING LINE", "reportsTo"],
    ["Line manager", "reportsTo"],
    ["Reports to (title)", "reportsTo"],
    ["直接上级（岗位）", "reportsTo"],
    ["1. 直接上级", "reportsTo"],
    ["（三）直接上级", "reportsTo"],
    ["【直接上级】", "reportsTo"],
    ["虚线汇报", "dottedLineTo"],
    ["Dotted line to", "dottedLineTo"],
    ["直接下级", "directReports"],
    ["下属岗位", "directReports"],
    ["直屬部屬", "directReports"],
    ["Direct reports", "directReports"],
    ["Supervises", "directReports"],
    ["平级岗位", "peers"],
    ["Works closely with", "peers"],
    ["职业发展路径", "careerPath"],
    ["careerPath", "careerPath"],
    ["晋升方向", "careerPath.up"],
    ["可晋升岗位", "careerPath.up"],
    ["Promotion to", "careerPath.up"],
    ["升遷方向", "careerPath.up"],
    ["轮岗方向", "careerPath.lateral"],
    ["横向发展", "careerPath.lateral"],
    ["Lateral moves", "careerPath.lateral"],
    ["up", "careerPath.up"],
    ["lateral", "careerPath.lateral"],
    ["📍 工作地点", "location"],
    ["上班地點", "location"],
    ["Location(s)", "location"],
    ["是否远程", "remote"],
    ["工作性质", "employmentType"],
    ["Employment type", "employmentType"],
    ["招聘人数", "headcount"],
    ["需求人數", "headcount"],
    ["Number of openings", "headcount"],
    ["No. of vacancies", "headcount"],
    ["截止日期", "validThrough"],
    ["Closing date", "validThrough"],
    ["刊登日期", "datePosted"],
    ["Date posted", "datePosted"],
    ["译自", "translationOf"],
    ["工作年限", "experience"],
    ["Years of experience", "experience"],
    ["学历要求", "education"],
    ["學歷", "education"],
    ["Education level", "education"],
    ["证书要求", "certificates"],
    ["具備證照", "certificates"],
    ["语言要求", "languages"],
    ["language", "language"],
    ["languages", "languages"],
    ["薪资范围（元/月）", "pay"],
    ["工作待遇", "pay"],
    ["Salary range", "pay"],
    ["考核指标", "metrics"],
    ["KPIs", "metrics"],
    ["适用法规", "laws"],
    ["external", "external"],
    ["root", "root"],
    // Words that differ with the script.
    ["職稱", "title"],
    ["职称", "certificates"],
    ["單位", "department"],
    ["单位", "organization"],
  ])("%s is %s", (key, id) => {
    expect(found(key)).toBe(id);
  });

  it.each(
    [
      "",
      " ",
      "：",
      "负责客服团队",
      "你好",
      "备注",
      "类型",
      "编制",
      "审核",
      "批准",
      "Status",
      "license",
      "hello world",
      "toString",
      "constructor",
      "__proto__",
      "汇报",
      "上级领导审批后执行的事项",
      "Reports",
      "x".repeat(5000),
      "\ud800",
    ].filter((key) => key !== "Reports"),
  )("%j is no field", (key) => {
    expect(vocabulary.field(key)).toBeNull();
  });

  it("finds every name of its own lists", () => {
    const lost: string[] = [];
    for (const id of fieldIds) {
      for (const language of languages) {
        for (const name of vocabulary.fieldNames(id, language)) {
          const match = vocabulary.field(name);
          if (match?.id !== id || match.part) lost.push(`${id} ${name} ${match?.id}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it("knows the usual name of each field, the English one being the key", () => {
    for (const id of fieldIds) expect(vocabulary.fieldName(id, "en")).toBe(id);
    expect(vocabulary.fieldName("reportsTo", "zh-CN")).toBe("直接上级");
    expect(vocabulary.fieldName("reportsTo", "zh-TW")).toBe("直屬主管");
    expect(vocabulary.fieldNames("title", "zh-TW")[0]).toBe("職稱");
  });
});
