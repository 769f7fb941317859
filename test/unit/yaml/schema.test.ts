import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "../../../server/src/role/role.ts";
import { spanOfPath, validateFields } from "../../../server/src/surface/schema.ts";
import { readDate } from "../../../server/src/surface/schema-date.ts";
import { keysAt } from "../../../server/src/surface/schema-expected.ts";
import { choicesOf } from "../../../server/src/surface/schema-words.ts";
import { fieldIds, isFieldId } from "../../../server/src/vocabulary/fields.ts";
import { sectionIds } from "../../../server/src/vocabulary/sections.ts";
import { at, read, readOne } from "./support.ts";

const said = (text: string): string[] =>
  read(text).problems.map(
    ({ rule, span, message }) =>
      `${rule} ${JSON.stringify(at(text, span))} ${message["zh-CN"]} ${message.en}`,
  );

describe("values of the wrong shape", () => {
  test.each([
    [
      "headcount: 若干\n",
      "若干",
      "“headcount”应为数字，例如 3，这里写的是“若干”。",
      "“headcount” must be a number, such as 3; here it is “若干”.",
    ],
    ["编制人数: '3'\n", "3", "“编制人数”应为数字", "“编制人数” must be a number"],
    ["headcount: -1\n", "-1", "不能小于 0", "cannot be below 0"],
    ["employmentType: fulltime\n", "fulltime", "是不是“full-time”？", "did you mean “full-time”?"],
    ["employmentType: [full-time, 兼职, x]\n", "x", "可以写：full-time", "only full-time"],
    ["remote: sometimes\n", "sometimes", "可以写：none、hybrid、full", "only none, hybrid, full"],
    ["kind: postings\n", "postings", "是不是“posting”", "did you mean “posting”"],
    ["root: 也许\n", "也许", "应为 true 或 false", "must be true or false"],
    [
      "reportsTo: {role: 甲, dotted: maybe}\n",
      "maybe",
      "“dotted”应为 true 或 false",
      "“dotted” must be true or false",
    ],
    ["reportsTo: {name: 甲}\n", "name", "“reportsTo”里没有“name”", "“reportsTo” has no “name”"],
    ["directReports: [甲, {title: 乙}]\n", "title", "没有“title”", "has no “title”"],
    ["title: [甲]\n", "[甲]", "“title”应为文字", "“title” must be text"],
    ["title: true\n", "true", "“title”应为文字", "“title” must be text"],
    ["pay: {currancy: CNY}\n", "currancy", "是不是“currency”", "did you mean “currency”"],
    ["pay: {min: 两万?, max: x}\n", "x", "“max”应为数字", "“max” must be a number"],
    ["薪酬: {最低: x}\n", "x", "“最低”应为数字", "“最低” must be a number"],
    [
      "experience: {total: 8, domain: [{min: 3, scop: 客服}]}\n",
      "scop",
      "是不是“scope”",
      "did you mean “scope”",
    ],
    ["experience: [3, 5, 7]\n", "[3, 5, 7]", "应为年数", "must be years"],
    ["careerPath: {upp: [甲]}\n", "upp", "是不是“up”", "did you mean “up”"],
    ["location: {town: 上海}\n", "town", "可以写：street、city", "only street, city"],
    ["metrics: [{name: 满意度, target: 90}]\n", "target", "可以写：name、op、value", "only name, op, value"],
    ["validThrough: 2026-02-30\n", "2026-02-30", "日历上没有 2026-02-30", "There is no 2026-02-30"],
    ["validThrough: 2025-02-29\n", "2025-02-29", "日历上没有", "There is no"],
    ["validThrough: 2026年12月31日\n", "2026年12月31日", "请写成 2026-12-31", "Write the date as 2026-12-31"],
    ["datePosted: 民國115年1月5日\n", "民國115年1月5日", "请写成 2026-01-05", "Write the date as 2026-01-05"],
    [
      "validThrough: 31 December 2026\n",
      "31 December 2026",
      "请写成 2026-12-31",
      "Write the date as 2026-12-31",
    ],
    ["validThrough: soon\n", "soon", "应为日期", "must be a date"],
    ["pay:\n  min: 1\n  min: 2\n", "min", "写了两次", "stands twice"],
  ])("%j", (text, words, zh, en) => {
    const [problem, ...more] = said(text);
    expect(problem).toContain(`field/invalid ${JSON.stringify(words)} `);
    expect(problem).toContain(zh);
    expect(problem).toContain(en);
    expect(more).toEqual([]);
  });

  test("a list wrong in several entries is said once, two keys twice", () => {
    expect(said("directReports: [{a: 1}, {a: 2}, {a: 3}]\n")).toHaveLength(1);
    expect(said("pay: {foo: 1, bar: 2}\n")).toHaveLength(2);
  });

  test("each occurrence of a field is looked at", () => {
    expect(said("headcount: 1\n编制人数: 若干\n")).toHaveLength(1);
  });
});

describe("values that are right", () => {
  test.each([
    "code: 001\nlevel: 5\ngrade: P6\norganization: 360\n",
    "aliases: 服务总监\ncertificates: []\nlaws: 《民法典》、《劳动法》\n",
    "employmentType: 全职\nremote: 混合办公\nkind: 岗位说明书\nroot: 是\nexternal: no\n",
    "工作性質: 兼職\nremote: 遠端\nkind: 徵才啟事\n",
    "employmentType: Full Time\nremote: On-site\n",
    "experience: 5\n",
    'experience: "5+"\n',
    "experience: [3, 5]\n",
    "experience: [八年以上客服经验, 五年管理经验]\n",
    "experience: {total: 8, management: [3, 5], domain: [{min: 3, max: 5, scope: 客服}]}\n",
    "experience: {min: 3}\n",
    "pay: 面议\n",
    "pay: {min: 20000, max: 3万, currency: CNY, period: month, months: 14, grade: P6, disclosed: false}\n",
    "reportsTo: [副总裁, {role: 总裁, dotted: true}]\n",
    "careerPath: {up: 总监, lateral: [运营经理]}\n",
    "location: {zh-CN: 上海, en: Shanghai}\n",
    "location: {city: 上海, country: CN}\n",
    "metrics: [满意度 ≥ 90%, {name: 满意度, op: '>=', value: 90, unit: '%', period: 月}]\n",
    "validThrough: 2024-02-29\ndatePosted: 2026-11-21T08:00+08:00\n",
    "title: {zh-CN: 总监, en: Head}\naliases: [{zh-CN: 甲, en: B}]\n",
    "department:\npay: {min: , max: }\nheadcount: \nvalidThrough: ''\n",
  ])("%j", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("fields of a Markdown body", () => {
  const field = (id: Field["id"], words: string): { readonly text: string; readonly field: Field } => {
    const text = `**截止**：${words}`;
    const span = { start: 7, end: text.length };
    const values = [{ value: words, span, path: [] }];
    return {
      text,
      field: {
        id,
        place: "line",
        keySpan: { start: 2, end: 4 },
        valueSpan: span,
        span: { start: 0, end: text.length },
        values,
        data: words,
        section: null,
      },
    };
  };
  test.each([
    ["headcount", "若干", 0],
    ["employmentType", "全职，三班倒", 0],
    ["validThrough", "2026年12月31日", 0],
    ["validThrough", "长期有效", 0],
    ["validThrough", "2026年2月30日", 1],
    ["datePosted", "2026/13/01", 1],
  ] as const)("%s: %s", (id, words, problems) => {
    const { text, field: read } = field(id, words);
    expect(validateFields(text, [read])).toHaveLength(problems);
  });
});

describe("places", () => {
  test("of a path", () => {
    const text = "pay: {min: 1, max: 22}\ndirectReports: [甲, 乙]\n";
    const [pay, reports] = readOne(text).fields;
    if (!pay || !reports) throw new Error("no fields");
    expect(
      [
        spanOfPath(pay, ["max"]),
        spanOfPath(pay, []),
        spanOfPath(pay, ["nowhere"]),
        spanOfPath(reports, [1]),
      ].map((span) => at(text, span)),
    ).toEqual(["22", "{min: 1, max: 22}", "{min: 1, max: 22}", "乙"]);
  });
});

describe("dates", () => {
  test.each([
    ["2026-12-31", "2026-12-31", true],
    ["2026/1/5", "2026-01-05", true],
    ["２０２６年１月５日", "2026-01-05", true],
    ["2026.02.29", "2026-02-29", false],
    ["20261231", "2026-12-31", true],
    ["民国115年2月1日", "2026-02-01", true],
    ["Dec 31, 2026", "2026-12-31", true],
    ["31st December 2026", "2026-12-31", true],
  ])("%s", (words, iso, exists) => {
    expect(readDate(words)).toEqual({ iso, exists });
  });
  test.each(["12/31/2026", "soon", "", "Foo 31, 2026", "2026-12"])("not %j", (words) => {
    expect(readDate(words)).toBeNull();
  });
});

describe("the schema files", () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  const role = schema("role");
  const config = schema("config");

  test("know every field and section, and no other", () => {
    expect(Object.keys(role.properties).sort()).toEqual([...fieldIds].sort());
    expect(config.definitions.section.enum).toEqual(sectionIds);
  });

  test("name everything in Chinese and English", () => {
    for (const properties of [role.properties, config.properties]) {
      for (const [name, property] of Object.entries<Record<string, unknown>>(properties)) {
        expect([property.title, property.description, property["x-zh-CN"]].every(Boolean), name).toBe(true);
      }
    }
  });

  test("list the keys of maps as the messages do", () => {
    const maps = ["location", "pay", "careerPath", "experience"] as const;
    for (const id of maps) {
      const alternatives: { properties?: object }[] = role.properties[id].anyOf;
      const listed = alternatives.flatMap(({ properties }) => Object.keys(properties ?? {}));
      expect(keysAt(id, []), id).toEqual(listed);
    }
    expect(keysAt("reportsTo", [])).toEqual(Object.keys(role.definitions.role.anyOf[1].properties));
    expect(keysAt("metrics", [0])).toEqual(Object.keys(role.definitions.metric.anyOf[1].properties));
    expect(keysAt("experience", ["total"])).toEqual(Object.keys(role.definitions.years.anyOf[2].properties));
  });

  test("list the choices as the words do", () => {
    expect(choicesOf("kind")).toEqual(role.properties.kind.enum);
    expect(choicesOf("remote")).toEqual(role.properties.remote.enum);
    expect(choicesOf("employmentType")).toEqual(role.definitions.employment.enum);
    expect(Object.keys(role.properties).every(isFieldId)).toBe(true);
  });
});
