import { describe, expect, test } from "vitest";
import { place } from "../../../test/unit/facts/place.ts";
import type { Language } from "../vocabulary/language.ts";
import { readLaws } from "./law.ts";
import { readPlain } from "./plain-text.ts";

const read = (text: string, language: Language = "zh-CN"): string[] =>
  readLaws(readPlain(text), place("qualifications", { language })).map(
    ({ name, official, status, article, quoted }) =>
      `${quoted ? `《${name}》` : name}${article === null ? "" : ` ${article}`} = ${official ?? "?"} ${status}`,
  );

describe("laws cited", () => {
  test.each<[string, readonly string[], Language?]>([
    [
      "熟悉《劳动合同法》《社会保险法》",
      [
        "《劳动合同法》 = 中华人民共和国劳动合同法 in-force",
        "《社会保险法》 = 中华人民共和国社会保险法 in-force",
      ],
    ],
    ["遵守《中华人民共和国广告法》第九条", ["《中华人民共和国广告法》 9 = 中华人民共和国广告法 in-force"]],
    ["依据《妇女权益保障法》第四十三条", ["《妇女权益保障法》 43 = 中华人民共和国妇女权益保障法 amended"]],
    ["熟悉劳动法", ["劳动法 = 中华人民共和国劳动法 in-force"]],
    [
      "了解劳动法和个人信息保护法",
      ["劳动法 = 中华人民共和国劳动法 in-force", "个人信息保护法 = 中华人民共和国个人信息保护法 in-force"],
    ],
    ["熟悉《合同法》等法律", ["《合同法》 = 中华人民共和国合同法 repealed"]],
    [
      "熟悉个保法、数安法",
      ["个保法 = 中华人民共和国个人信息保护法 in-force", "数安法 = 中华人民共和国数据安全法 in-force"],
    ],
    ["符合《城市供水条例实施细则》", ["《城市供水条例实施细则》 = ? unknown"]],
    ["熟悉《國際船舶壓載水公約》", ["《國際船舶壓載水公約》 = ? unknown"]],
    ["熟悉《勞動基準法》", ["《勞動基準法》 = 勞動基準法 in-force"], "zh-TW"],
    ["熟悉公司法", ["公司法 = 公司法（臺灣） in-force"], "zh-TW"],
    [
      "Knowledge of GDPR and HIPAA",
      [
        "GDPR = Regulation (EU) 2016/679 (General Data Protection Regulation) in-force",
        "HIPAA = Health Insurance Portability and Accountability Act in-force",
      ],
      "en",
    ],
    [
      "Knows the GDPR",
      ["GDPR = Regulation (EU) 2016/679 (General Data Protection Regulation) in-force"],
      "en",
    ],
    ["SOX compliance", ["SOX = Sarbanes-Oxley Act in-force"], "en"],
    ["the Fair Labor Standards Act", ["Fair Labor Standards Act = Fair Labor Standards Act in-force"], "en"],
    [
      "Article 6 is not ours; GDPR Article 28 is",
      ["GDPR 28 = Regulation (EU) 2016/679 (General Data Protection Regulation) in-force"],
      "en",
    ],
  ])("%s", (text, expected, language) => {
    expect(read(text, language)).toEqual(expected);
  });

  test("the region is part of what is meant", () => {
    expect(read("熟悉欧盟GDPR")[0]).toContain("2016/679");
  });
});

describe("other papers and other words", () => {
  test.each([
    "阅读《员工手册》",
    "执行《考勤管理制度》",
    "《客户投诉管理办法》",
    "《高效能人士的七个工作法》",
    "公司法务经验",
    "合同法律审核",
    "违反法律",
    "取消法定假日",
    "数理统计法",
    "熟悉劳动法规",
    "算法与方法",
    "管理会计法",
    "《项目管理办法》",
    "编写《操作规则》",
    "掌握书法",
    "Ada Lovelace",
    "a DSL for queries",
    "reach out to partners",
    "the rail act",
    "ear training",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("an article is no part of the name", () => {
  const raw = "Works to the GDPR and the Equality Act 2010";
  const laws = readLaws(readPlain(raw), place("legal", { language: "en" }));
  expect(laws.map(({ name, span }) => [name, raw.slice(span.start, span.end)])).toEqual([
    ["GDPR", "GDPR"],
    ["Equality Act 2010", "Equality Act 2010"],
  ]);
});

test("words and places", () => {
  const raw = "熟悉 **《個人資料保護法》** 第５條";
  const [law] = readLaws(readPlain(raw), place("legal", { language: "zh-TW" }));
  expect(law).toMatchObject({ name: "個人資料保護法", text: "《個人資料保護法》", article: 5 });
  expect(raw.slice(law?.span.start, law?.span.end)).toBe("《個人資料保護法》");
});
