import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { type ExportTrial, exportedText } from "../../../../test/support/export.ts";

const schema: unknown = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, "../../../../node_modules/@jsonresume/schema/job-schema.json"),
    "utf8",
  ),
);
const ajv = new Ajv({ strict: false });
addFormats(ajv);
const validate = ajv.compile(schema as object);

const job = async (text: string, trial: ExportTrial = {}): Promise<unknown> => {
  const found: unknown = JSON.parse(await exportedText(text, "json-resume", trial));
  for (const one of Array.isArray(found) ? found : [found])
    expect(validate(one), JSON.stringify(validate.errors)).toBe(true);
  return found;
};

describe("JSON Resume", () => {
  it("has what the job schema asks for", async () => {
    const text = `---
kind: posting
organization: 示例科技
location: {city: 杭州市, street: 文一西路1号, country: 中国}
remote: hybrid
employmentType: full-time
datePosted: 2026-11-01
pay: 8000-12000元/月
---
# 客服主管

## 岗位描述

带领**热线**团队。

## 岗位职责

- 安排班次
- 复盘投诉

## 任职资格

- 3年以上客服经验

## 技能要求

- 工单系统
  - 报表
- 表达清楚
`;
    expect(await job(text)).toEqual({
      title: "客服主管",
      company: "示例科技",
      type: "全职",
      date: "2026-11-01",
      description: "带领热线团队。",
      location: { address: "文一西路1号", city: "杭州市", countryCode: "CN" },
      remote: "Hybrid",
      salary: "8000-12000元/月",
      experience: "3年以上客服经验",
      responsibilities: ["安排班次", "复盘投诉"],
      qualifications: ["3年以上客服经验"],
      skills: [{ name: "工单系统", keywords: ["报表"] }, { name: "表达清楚" }],
      meta: { version: "v1.0.0" },
    });
  });

  it("leaves out what is not said", async () => {
    expect(await job("# Agent\n\n## Notes\n\nx\n")).toEqual({ title: "Agent", meta: { version: "v1.0.0" } });
  });

  it("of several roles is a list", async () => {
    const text = "title: a\nexperience: {total: {min: 3, max: 5}}\n---\ntitle: b\nexperience: 5\n";
    expect(await job(text, { name: "a.role.yaml" })).toMatchObject([
      { title: "a", experience: "3-5 years" },
      { title: "b", experience: "5+ years" },
    ]);
  });
});
