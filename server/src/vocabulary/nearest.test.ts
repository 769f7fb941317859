import { describe, expect, it } from "vitest";
import { createVocabulary } from "./create.ts";

const vocabulary = createVocabulary();

describe("nearestSection", () => {
  it.each([
    ["岗位职则", "responsibilities", "岗位职责"],
    ["任职资各", "qualifications", "任职资格"],
    ["保密意视", "confidentiality", "保密意识"],
    ["法律法归知识", "legal", "法律法规知识"],
    ["工作內榮", "responsibilities", "工作内容"],
    ["Responsibilites", "responsibilities", "Responsibilities"],
    ["Qualificatons", "qualifications", "Qualifications"],
    ["Confidentialty", "confidentiality", "Confidentiality"],
  ])("%s may be %s", (heading, id, name) => {
    expect(vocabulary.nearestSection(heading)).toEqual({ id, heading: name });
  });

  it.each(["团长", "福气", "abc", "Skull", "系统架构设计原则", "Release pipeline", "", "x".repeat(3000)])(
    "%j is near nothing",
    (heading) => {
      expect(vocabulary.nearestSection(heading)).toBeNull();
    },
  );
});

describe("nearestField", () => {
  it.each([
    ["reprtsTo", "reportsTo", "reportsTo"],
    ["直接上极", "reportsTo", "直接上级"],
    ["departmnt", "department", "department"],
    ["directReport_s", "directReports", "directReports"],
    ["headcuont", "headcount", "headcount"],
    ["横向发殿", "careerPath", "横向发展"],
  ])("%s may be %s", (key, id, name) => {
    expect(vocabulary.nearestField(key)).toEqual({ id, name });
  });

  it.each(["foo", "author", "schema", "上下", "x-internal-note"])("%j is near nothing", (key) => {
    expect(vocabulary.nearestField(key)).toBeNull();
  });
});
