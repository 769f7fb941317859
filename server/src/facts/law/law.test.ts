import { describe, expect, it, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Language } from "../../vocabulary/language.ts";
import { lawNames } from "../../vocabulary/laws.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { readLaws } from "./law.ts";
import { lawSigns, scanLaws } from "./law-index.ts";

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
  test("a longer name is another law", () => {
    expect(read("Personal Data Protection Act 2012", "en")).toEqual([]);
    expect(read("Data Protection Act 2018", "en")).toHaveLength(1);
  });

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

describe("which part, which text, which time", () => {
  const part = (text: string, language: Language = "zh-CN"): unknown[] =>
    readLaws(readPlain(text), place("legal", { language })).map(({ name, article, edition, historical }) => [
      name,
      article,
      edition,
      historical,
    ]);
  test.each<[string, unknown[], Language?]>([
    ["《公司法（2018年修正）》", [["公司法（2018年修正）", null, 2018, false]]],
    ["《公司法》(2023修订)第二十条", [["公司法", 20, 2023, false]]],
    ["2018年修正的《公司法》", [["公司法", null, 2018, false]]],
    ["《民法典》第一千二百六十条", [["民法典", 1260, null, false]]],
    [
      "《民法典》（原《合同法》《物权法》）",
      [
        ["民法典", null, null, false],
        ["合同法", null, null, true],
        ["物权法", null, null, true],
      ],
    ],
    [
      "《婚姻法》《继承法》已废止",
      [
        ["婚姻法", null, null, true],
        ["继承法", null, null, true],
      ],
    ],
    ["《合同法》（已失效）", [["合同法", null, null, true]]],
    ["formerly the Privacy Shield", [["Privacy Shield", null, null, true]], "en"],
    ["GDPR Art. 30", [["GDPR", 30, null, false]], "en"],
    ["依據《個人資料保護法》第27條", [["個人資料保護法", 27, null, false]], "zh-TW"],
    ["根据客户权益条例第三条处理", [["客户权益条例", 3, null, false]]],
  ])("%s", (text, expected, language) => {
    expect(part(text, language)).toEqual(expected);
  });

  test("the place of an article", () => {
    const raw = "按《网络安全法》**第四十条**建立制度";
    const [law] = readLaws(readPlain(raw), place("legal"));
    expect(raw.slice(law?.articleSpan?.start, law?.articleSpan?.end)).toBe("第四十条");
  });

  test.each([
    "采用预算法编制年度计划",
    "按统计法汇总数据",
    "安全港401(k)计划",
    "《兵法》《番茄工作法》《目标管理法》",
  ])("no law: %s", (text) => {
    expect(part(text)).toEqual([]);
  });
});

test("reading is linear in the length of hostile text", () => {
  for (const unit of ["《", "《法》", "根据法第", "熟悉劳动法、", "(2018", "《公司法》原", "GDPR "]) {
    expect(readLaws(readPlain(unit.repeat(4000)), place("legal")).length).toBeLessThan(20000);
  }
});

describe("what tells that a law may be cited", () => {
  it("lets every name of the register pass", () => {
    for (const { name } of lawNames) {
      if (/^the /iu.test(name)) continue;
      const text = foldSameLength(name);
      const signs = lawSigns(text);
      const latin = /^[a-z0-9]/u.test(text) && !/[\u4e00-\u9fff]$/u.test(text);
      if (latin) expect([name, signs?.starts]).toEqual([name, expect.arrayContaining([0])]);
      else if (/[\u4e00-\u9fff]$/u.test(text))
        expect([name, signs?.ends]).toEqual([name, expect.arrayContaining([text.length])]);
    }
  });

  it.each(["《", "三条", "38条", "〇条"])("%s", (text) => {
    expect(lawSigns(text)).not.toBeNull();
  });

  it.each(["", "方法", "条件", "第条", "公司发", "gdprs are no law"])("%s does not", (text) => {
    const signs = lawSigns(text);
    expect(signs === null ? [] : scanLaws(text, text, signs)).toEqual([]);
  });
});

it("tells the language of the place apart in words that were read before", () => {
  expect(read("熟悉《公司法》")).toEqual(["《公司法》 = 中华人民共和国公司法 amended"]);
  expect(read("熟悉《公司法》", "zh-TW")).not.toEqual(read("熟悉《公司法》"));
});

it.each([
  ["《劳动法》\n（1994年）", 1994],
  ["《劳动法》 (1994年)", 1994],
  ["1994年版《劳动法》", 1994],
  ["1994年版\n《劳动法》", 1994],
  ["《劳动法》、（1994年）", null],
])("reads the edition around a name: %s", (text, edition) => {
  expect(readLaws(readPlain(text), place("qualifications")).map((law) => law.edition)).toEqual([edition]);
});

describe("the hint of laws", () => {
  const speaks = (text: string): boolean => (readPlain(text).hints & hint.law) !== 0;

  it("is given by every name of the register, whatever stands before it", () => {
    const silent = lawNames.filter(({ name }) =>
      ["的", "x", "第9"].some(
        (before) => lawSigns(foldSameLength(before + name)) !== null && !speaks(before + name),
      ),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each(["依据某某法第三条", "违反某某条例第12条", "《某某办法》"])("is given by %s", (text) =>
    expect(speaks(text)).toBe(true),
  );

  it.each(["制定办公用品的领用方法", "例会"])("is not given by %s", (text) =>
    expect(speaks(text)).toBe(false),
  );
});
