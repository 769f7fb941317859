import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { Context } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readCertificateNames, readCertificates } from "./certificate.ts";
import { lacksLevel } from "./certificate-names.ts";

/** `PMP证书`, with `nice` where it is a plus and `…` where the list goes on. */
const read = (text: string, context: Context = place("qualifications")): string[] =>
  readCertificates(readPlain(text), context).map(
    ({ name, modality, open }) => `${name}${modality === "preferred" ? " nice" : ""}${open ? " …" : ""}`,
  );

describe("the written forms", () => {
  test.each<[string, ...string[]]>([
    ["持有PMP证书", "PMP证书"],
    ["主管护师及以上职称", "主管护师及以上职称"],
    ["具有中级以上职称", "中级以上职称"],
    ["持A1或B1驾驶证", "A1或B1驾驶证"],
    ["持有化学检验员（四级）职业技能等级证书", "化学检验员（四级）职业技能等级证书"],
    ["具有小学及以上数学教师资格证", "小学及以上数学教师资格证"],
    ["持保安员证", "保安员证"],
    ["有集成项目经理证书", "集成项目经理证书"],
    ["持有PMP、ACP等证书者优先", "PMP nice …", "ACP nice …"],
    ["具有中级经济师职称", "中级经济师职称"],
    ["中级经济师（工商管理方向）优先", "中级经济师（工商管理方向） nice"],
    ["须具备一级建造师执业资格证书", "一级建造师执业资格证书"],
    ["注册会计师优先", "注册会计师 nice"],
    ["持有C1驾驶证", "C1驾驶证"],
    ["取得法律职业资格证书", "法律职业资格证书"],
    ["有教师资格证", "教师资格证"],
    ["持健康证上岗", "健康证"],
    ["具备相关资格证书", "相关资格证书"],
    ["持有特种作业操作证", "特种作业操作证"],
    ["持有低压电工证和叉车证", "低压电工证", "叉车证"],
    ["CPA或ACCA优先", "CPA nice", "ACCA nice"],
    ["高级工程师职称", "高级工程师职称"],
    ["會計師證照", "會計師證照"],
    ["具汽車駕照", "汽車駕照"],
    ["CISSP certification required", "CISSP certification"],
    ["PMP, CSPO or similar certifications preferred", "PMP nice …", "CSPO nice …"],
    ["A valid driver's license", "driver's license"],
    ["Certified Public Accountant", "Certified Public Accountant"],
    ["Project Management Professional certification", "Project Management Professional certification"],
    ["Relevant professional certification", "Relevant professional certification"],
    ["Certified Kubernetes Administrator", "Certified Kubernetes Administrator"],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("in their own section", () => {
  const own = place("certificates");
  test.each<[string, ...string[]]>([
    ["非强制性证书：如“服务顾问师”、“礼仪培训师”等", "服务顾问师 …", "礼仪培训师 …"],
    ["强制性证书：暂无"],
    ["无"],
    ["茶艺师（三级）", "茶艺师(三级)"],
    ["律师", "律师"],
    ["Forklift permit", "Forklift permit"],
  ])("%s", (text, ...expected) => {
    expect(read(text, own).map((name) => name.replace(/（/gu, "(").replace(/）/gu, ")"))).toEqual(expected);
  });
});

describe("other papers, other words, other places", () => {
  test.each([
    "提供毕业证书和学位证书",
    "身份证、居住证",
    "办理营业执照",
    "保证质量，验证数据",
    "证券行业经验",
    "熟悉ISO体系认证流程",
    "高级工程师3名",
    "与律师、会计师沟通",
    "职称不限",
    "Knows software licenses and license agreements",
    "proof of concept",
    "projects under an OSS license",
    "certified organic products are our trade",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("what is done with certificates in the duties is no demand", () => {
    expect(read("负责员工资格证书的办理和年检", place("responsibilities"))).toEqual([]);
    expect(read("Renews the team's certifications", place("responsibilities", { language: "en" }))).toEqual(
      [],
    );
    expect(read("公司提供PMP证书培训", place("benefits"))).toEqual([]);
  });
});

test("a field's entries", () => {
  const names = (text: string): string[] =>
    readCertificateNames(readPlain(text), place(null)).map(({ name, open }) => name + (open ? " …" : ""));
  expect(names("PMP、法律职业资格证书")).toEqual(["PMP", "法律职业资格证书"]);
  expect(names("无")).toEqual([]);
  expect(names("AWS Solutions Architect, CISSP")).toEqual(["AWS Solutions Architect", "CISSP"]);
  expect(names("须持有健康证")).toEqual(["健康证"]);
});

test("names that come in levels", () => {
  expect(
    ["建造师证", "一级建造师", "中级经济师", "经济师", "PMP", "经济师（中级）", "国际注册内部审计师"].map(
      lacksLevel,
    ),
  ).toEqual([true, false, false, true, false, false, false]);
});

test("words and places", () => {
  const raw = "持有 **ＰＭＰ**证书";
  const [fact] = readCertificates(readPlain(raw), place("qualifications"));
  expect(fact?.modality).toBe("required");
  expect(raw.slice(fact?.span.start, fact?.span.end)).toContain("ＰＭＰ");
});

test("reading is linear in the length of hostile text", () => {
  for (const unit of ["证书、", "PMP, ", "等相关证书", "A of in and ", "(((级", "certified In "]) {
    const long = unit.repeat(4000);
    expect(readCertificates(readPlain(long), place("qualifications")).length).toBeLessThan(20000);
  }
});
