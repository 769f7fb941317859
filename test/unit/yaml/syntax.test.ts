import { describe, expect, test } from "vitest";
import { at, read, valueLines } from "./support.ts";

/** What is typed, the words pointed at, what is said in Chinese and English, the fields read all the same. */
type Case = readonly [
  name: string,
  text: string,
  words: string,
  zh: RegExp,
  en: RegExp,
  fields: readonly string[],
];

const cases: readonly Case[] = [
  [
    "a half-typed key swallows no field",
    "title: 客服总监\nrep\ndepartment: 客服部\n",
    "rep",
    /没有冒号/,
    /has no colon/,
    ["title=客服总监", "department=客服部"],
  ],
  [
    "a half-typed key at the end",
    "title: 客服總監\n汇报",
    "汇报",
    /没有冒号/,
    /has no colon/,
    ["title=客服總監"],
  ],
  ["only one word", "rep", "rep", /没有冒号/, /has no colon/, []],
  [
    "a full-width colon",
    "title：客服总监\ndepartment: 客服部\n",
    "title：客服总监",
    /全角冒号/,
    /full-width colon/,
    ["department=客服部"],
  ],
  [
    "no space after the colon",
    "title: A\nlevel:P6\n",
    "level:P6",
    /冒号后面要有一个空格/,
    /space after the colon/,
    ["title=A"],
  ],
  [
    "no space after the dash",
    "sections:\n  duties:\n  -甲\n  -乙\n",
    "-甲",
    /短横后面要有一个空格/,
    /space after the dash/,
    [],
  ],
  ["another bullet", "aliases:\n  * 甲\n  * 乙\n", "* 甲", /以“- ”开头/, /begin with “- ”/, ["aliases="]],
  [
    "an open double quote",
    'title: "客服总监\ndepartment: 客服部\n',
    '"客服总监',
    /引号 " 没有配对/,
    /never closed/,
    ["title=客服总监 department: 客服部"],
  ],
  [
    "an open single quote",
    "title: 'A\nlevel: B\n",
    "'A",
    /引号 ' 没有配对/,
    /never closed/,
    ["title=A level: B"],
  ],
  [
    "an open bracket",
    "aliases: [甲, 乙\nlevel: P6\n",
    "[甲, 乙",
    /\[ 没有配对的 \]/,
    /\[ has no \]/,
    ["aliases.0=甲", "aliases.1=乙", "level=P6"],
  ],
  [
    "an open brace",
    "pay: {min: 1\nlevel: P6\n",
    "{min: 1",
    /\{ 没有配对的 \}/,
    /\{ has no \}/,
    ["pay.min=1", "level=P6"],
  ],
  [
    "a bracket too many",
    "aliases: [甲]]\nlevel: P6\n",
    "]",
    /多了一个 \]/,
    /a \] too many/,
    ["aliases.0=甲"],
  ],
  [
    "a key indented under a text",
    "title: A\n  department: B\n",
    "department: B",
    /缩进与上文对不齐/,
    /not indented like/,
    ["title.A department=B"],
  ],
  [
    "keys of a level in two columns",
    "pay:\n    min: 1\n  max: 2\n",
    "max: 2",
    /缩进与上文对不齐/,
    /not indented like/,
    ["pay.min=1"],
  ],
  ["a tab", "pay:\n\tmin: 1\n", "\t", /制表符/, /tab/, ["pay="]],
  ["a tab before a list", "sections:\n  legal:\n\t- 守法\n", "\t", /制表符/, /tab/, []],
  [
    "a colon in a text",
    "title: 总监: 客服\n",
    "总监: 客服",
    /值里又出现了“: ”/,
    /another “: ”/,
    ["title.总监=客服"],
  ],
  ["a text that begins with @", "title: @客服\n", "@客服", /加上引号/, /in quotes/, ["title=@客服"]],
  ["Markdown bold", "title: **客服**\n", "**客服**", /YAML 的引用/, /YAML alias/, ["title="]],
  ["an exclamation mark", "title: !重要 客服\n", "!重要", /YAML 标签/, /YAML tag/, ["title=重要 客服"]],
  ["words after a quote", 'title: "A" B\nlevel: C\n', "B", /值已经结束/, /has ended/, ["title=A", "level=C"]],
  [
    "words after the block sign",
    "title: | 客服\n  总监\n",
    "客服",
    /从下一行开始/,
    /on the next line/,
    ["title=总监"],
  ],
  ["an unknown escape", 'title: "C:\\客服"\n', "\\客", /反斜杠/, /backslash/, ["title=C:\\客服"]],
  ["a list where keys stand", "title: A\n- B\n", "- B", /不能是列表/, /list cannot stand here/, ["title=A"]],
  ["a key where a list stands", "- A\ntitle: B\n", "title: B", /上文是列表/, /above is a list/, []],
  ["a list as a role", "- A\n- B\n", "- A", /由“键: 值”组成/, /made of keys and values/, []],
  [
    "a merge conflict",
    "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n",
    "<<<<<<< HEAD",
    /合并冲突/,
    /merge conflict/,
    ["title=A", "title=B"],
  ],
];

describe("broken YAML", () => {
  test.each(cases)("%s", (_name, text, words, zh, en, fields) => {
    const document = read(text);
    const [problem, ...more] = document.problems;
    expect(problem?.rule).toBe("document/syntax");
    expect(problem && at(text, problem.span)).toBe(words);
    expect(problem?.message["zh-CN"]).toMatch(zh);
    expect(problem?.message.en).toMatch(en);
    // One root cause, one problem.
    expect(more).toEqual([]);
    expect(document.complete).toBe(false);
    expect(valueLines(document.roles.flatMap((role) => role.fields))).toEqual(fields);
  });

  test("errors apart from each other are each said", () => {
    const text = 'title: "a\\q"\ndepartment: "b\\w"\n';
    expect(read(text).problems.map(({ span }) => at(text, span))).toEqual(["\\q", "\\w"]);
  });

  test("line breaks of Windows change nothing", () => {
    for (const [, text, words] of cases) {
      const windows = text.replaceAll("\n", "\r\n");
      const [problem] = read(windows).problems;
      expect(problem && at(windows, problem.span)).toBe(words);
    }
  });
});

describe("sound YAML", () => {
  test.each([
    ["title: 客服总监\n"],
    ["title: 客服总监"],
    ["---\ntitle: A\n...\n"],
    ["%YAML 1.2\n---\ntitle: A\n"],
    ["title:\n  客服总监\n"],
    ["title: 客服\n  总监\n"],
    ["{title: A, level: P6}\n"],
    ['"title": "A"\n'],
    ["? title\n: A\n"],
    ["title: A # 备注\n"],
    ["title: R&D 工程师\n"],
    ["title: C# 工程师\n"],
    ["title: 50%\n"],
    ["reportsTo:\n"],
    ["x-team: &t {department: 客服部}\n<<: *t\ntitle: A\n"],
    ["title: 甲\ncode: &c KF-01\ntranslationOf: *c\n"],
  ])("%j", (text) => {
    const { problems, complete } = read(text);
    expect(problems).toEqual([]);
    expect(complete).toBe(true);
  });
});
