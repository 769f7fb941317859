import { describe, expect, test } from "vitest";
import { type FrontMatter, readFrontMatter } from "../../../server/src/surface/front-matter.ts";
import { writeYamlFields } from "../../../server/src/surface/yaml-write.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { at, uri, valueLines, vocabulary } from "./support.ts";

function readBlock(
  inside: string,
  format: "yaml" | "toml" = "yaml",
): { readonly text: string; readonly found: FrontMatter } {
  const fence = format === "yaml" ? "---" : "+++";
  const text = `${fence}\n${inside}${fence}\n\n# 客服总监\n\ntitle: 不是头部信息\n`;
  const block = { start: 4, end: 4 + inside.length };
  return { text, found: readFrontMatter(text, block, format, { uri, vocabulary }) };
}

const said = ({ text, found }: ReturnType<typeof readBlock>): string[] =>
  found.problems.map(({ rule, span }) => `${rule} ${at(text, span)}`);

describe("YAML front matter", () => {
  test.each([
    ["title: 客服总监\n汇报对象: 客服副总裁\n", ["title=客服总监", "reportsTo=客服副总裁"]],
    ["職稱: 客服總監\n直屬主管: 客服副總裁\n", ["title=客服總監", "reportsTo=客服副總裁"]],
    ["title: Head\nreports_to: VP\n", ["title=Head", "reportsTo=VP"]],
    ["title: {zh-CN: 总监, en: Head}\nlanguage: en\n", ["title=Head", "title.zh-CN=总监", "language=en"]],
    ["", []],
    ["# 只有注释\n", []],
    ["layout: post\ntags: [a, b]\npermalink: /x/\n", []],
  ])("%j", (inside, lines) => {
    const reading = readBlock(inside);
    expect(valueLines(reading.found.fields)).toEqual(lines);
    expect(said(reading)).toEqual([]);
    expect(reading.found.complete).toBe(true);
    for (const { place, section, keySpan } of reading.found.fields) {
      expect([place, section]).toEqual(["front-matter", null]);
      expect(inside).toContain(at(reading.text, keySpan));
    }
  });

  test("spans are offsets into the whole text", () => {
    const { text, found } = readBlock("title: 客服总监\naliases:\n  - CSD\n");
    expect(found.fields.map(({ keySpan, valueSpan }) => [at(text, keySpan), at(text, valueSpan)])).toEqual([
      ["title", "客服总监"],
      ["aliases", "- CSD"],
    ]);
  });

  test("what it says of the role", () => {
    expect(readBlock("kind: 招聘启事\nlanguage: zh-TW\n").found).toMatchObject({
      kind: "posting",
      language: "zh-TW",
    });
    const { found } = readBlock("title: A\nlanguage: ja\n");
    expect("kind" in found || "language" in found).toBe(false);
  });

  test("only a slip in one of our keys is reported", () => {
    expect(said(readBlock("departmnt: a\nlayuot: b\nlevell: c\nlocationz: d\ntitel: e\n"))).toEqual([
      "field/invalid departmnt",
      "field/invalid levell",
      "field/invalid locationz",
    ]);
  });

  test("words that also mean something else count when their value fits", () => {
    expect(valueLines(readBlock("status: draft\npublished: true\n").found.fields)).toEqual([]);
    expect(valueLines(readBlock("published: 2026-01-05\n").found.fields)).toEqual(["datePosted=2026-01-05"]);
    expect(said(readBlock("employmentType: draft\n"))).toEqual(["field/invalid draft"]);
  });

  test("broken syntax", () => {
    const reading = readBlock('title: "客服\ndepartment: 客服部\n');
    expect(said(reading)).toEqual(['document/syntax "客服']);
    expect(reading.found.complete).toBe(false);
    const half = readBlock("title: 客服\nrep\n");
    expect(said(half)).toEqual(["document/syntax rep"]);
    expect(valueLines(half.found.fields)).toEqual(["title=客服"]);
  });

  test("comments that suppress", () => {
    const { text, found } = readBlock(
      "# rolewright-disable-next-line field/invalid: 待定\nheadcount: 若干 # 备注\n",
    );
    expect(found.comments.map((span) => at(text, span))).toEqual([
      "# rolewright-disable-next-line field/invalid: 待定",
    ]);
  });
});

describe("TOML front matter", () => {
  test.each([
    ['title = "客服总监"\nheadcount = 3\n', ["title=客服总监", "headcount=3"]],
    ["title = '客服总监' # 备注\nroot = true\n", ["title=客服总监", "root=true"]],
    ['aliases = ["甲", \'乙\', # 丙\n  "丁",\n]\n', ["aliases.0=甲", "aliases.1=乙", "aliases.2=丁"]],
    ['"职位名称" = "a\\nb\\u4e2d"\n', ["title=a\nb中"]],
    [
      'pay = { min = 20_000, max = 30_000, currency = "CNY" }\n',
      ["pay.min=20_000", "pay.max=30_000", "pay.currency=CNY"],
    ],
    ['[pay]\nmin = 20000\n[params]\ntitle = "no"\n', ["pay.min=20000"]],
    ['[[menu]]\ntitle = "no"\n', []],
    ['title = """\n客服\n总监"""\ncode = "KF"\n', ["title=\n客服\n总监", "code=KF"]],
    [
      "datePosted = 2026-01-05\nvalidThrough = 2026-01-05T08:00:00Z\n",
      ["datePosted=2026-01-05", "validThrough=2026-01-05T08:00:00Z"],
    ],
    ["", []],
  ])("%j", (inside, lines) => {
    const reading = readBlock(inside, "toml");
    expect(valueLines(reading.found.fields)).toEqual(lines);
    expect(said(reading)).toEqual([]);
  });

  test("a broken line is said, and the rest read", () => {
    const reading = readBlock('title = "客服\ncode: KF\nlevel = "P6"\nheadcount = "若干"\n', "toml");
    expect(said(reading)).toEqual([
      'document/syntax title = "客服',
      "document/syntax code: KF",
      "field/invalid 若干",
    ]);
    expect(valueLines(reading.found.fields)).toEqual(["level=P6", "headcount=若干"]);
    expect(reading.found.complete).toBe(false);
  });

  test("many keys in one table", () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => `key${index} = "v"\n`).join("");
    expect(readBlock(`[pay]\n${keys}`, "toml").found.fields[0]?.values).toHaveLength(5_000);
  });
});

describe("writing fields of front matter", () => {
  const changed = (inside: string, ...intents: Parameters<typeof writeYamlFields>[2]): string => {
    const { text, found } = readBlock(inside);
    const block = { start: 4, end: 4 + inside.length };
    return applyEdits(
      text,
      writeYamlFields(text, block, intents, { vocabulary, language: "zh-CN", fields: found.fields }),
    );
  };
  const rest = "---\n\n# 客服总监\n\ntitle: 不是头部信息\n";

  test.each([
    ["title: A\n", "title: A\ndepartment: 客服部\n"],
    ["", "department: 客服部\n"],
    ["# 备注\n", "# 备注\ndepartment: 客服部\n"],
    ["职位名称: 甲\n职级: P6\n", "职位名称: 甲\n所属部门: 客服部\n职级: P6\n"],
  ])("a new field in %j", (inside, wanted) => {
    expect(changed(inside, { kind: "setField", field: "department", value: "客服部" })).toBe(
      `---\n${wanted}${rest}`,
    );
  });

  test("other field intents", () => {
    const inside = "title: 甲 # 名称\naliases: [乙]\nlevel: P6\n";
    expect(changed(inside, { kind: "addToField", field: "aliases", value: "丙" })).toBe(
      `---\n${inside.replace("[乙]", "[乙, 丙]")}${rest}`,
    );
    expect(changed(inside, { kind: "removeField", index: 2 })).toBe(
      `---\n${inside.replace("level: P6\n", "")}${rest}`,
    );
    const span = { start: 11, end: 12 };
    expect(changed(inside, { kind: "replaceSpan", span, text: "丁: 戊" })).toBe(
      `---\n${inside.replace("甲", '"丁: 戊"')}${rest}`,
    );
  });

  test("section intents and broken blocks give no edits", () => {
    expect(changed("title: A\n", { kind: "addSection", section: "legal", body: [] })).toBe(
      `---\ntitle: A\n${rest}`,
    );
    expect(changed("title: A\nrep\n", { kind: "setField", field: "title", value: "B" })).toBe(
      `---\ntitle: A\nrep\n${rest}`,
    );
  });
});
