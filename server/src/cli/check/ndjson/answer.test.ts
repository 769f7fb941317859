import { describe, expect, it } from "vitest";
import { createSettings } from "../../../config/resolve.ts";
import type { Language } from "../../../vocabulary/language.ts";
import { createAnswering } from "./answer.ts";
import { readLine } from "./document.ts";

describe("a line", () => {
  it.each([
    ['"# 客服经理"', { id: null, path: null, text: "# 客服经理", language: null, kind: null }],
    [
      '{"id":7,"path":"a.role.yaml","text":"","language":"zh-TW","kind":"posting","pay":"more"}\r',
      { id: 7, path: "a.role.yaml", text: "", language: "zh-TW", kind: "posting" },
    ],
    ['{"id":{"a":[1]},"text":"x"}', { id: { a: [1] }, path: null, text: "x", language: null, kind: null }],
  ])("%s is a document", (line, document) => expect(readLine(line)).toEqual(document));

  it.each([
    ["", null],
    ["{bad", null],
    ["[]", null],
    ["null", null],
    ["5", null],
    ['{"id":1}', 1],
    ['{"id":"a","text":5}', "a"],
    ['{"id":2,"text":"x","path":5}', 2],
    ['{"id":2,"text":"x","path":""}', 2],
    ['{"id":2,"text":"x","language":"fr"}', 2],
    ['{"id":2,"text":"x","kind":"job"}', 2],
  ])("%j is none", (line, id) => {
    const read = readLine(line);
    expect(read).toHaveProperty("error.en");
    expect(read.id).toEqual(id);
  });
});

const answering = (language: Language, quiet = false) =>
  createAnswering({
    cwd: "/somewhere",
    settingsFor: createSettings([], { asOf: "2026-11-21" }),
    language,
    quiet,
  });

const answer = (lines: readonly unknown[], language: Language = "en", quiet = false) =>
  answering(language, quiet)(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))));

interface Answer {
  readonly id: unknown;
  readonly path: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const parsed = (text: string): readonly Answer[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);

const rulesOf = (line: object): readonly string[] => {
  const [found] = parsed(answer([line]).text);
  return found?.findings.map(({ rule }) => rule) ?? [];
};

const role = [
  "# 客服总监",
  "",
  "## 岗位职责",
  "",
  "- 客户服务工作经验 10 年以上。",
  "",
  "## 经验要求",
  "",
  "- 8年以上客户服务工作经验",
  "",
].join("\n");

describe("answers", () => {
  it("are one a line, in order, with what the sender knows", () => {
    const { text, bad } = answer([{ id: "a", path: "x/a.role.md", text: role }, "{", JSON.stringify(role)]);
    const lines = parsed(text);
    expect(lines.map(({ id, path }) => [id, path])).toEqual([
      ["a", "x/a.role.md"],
      [null, null],
      [null, null],
    ]);
    expect(lines[1]).toEqual({ id: null, path: null, error: "this line is no JSON" });
    expect(lines[2]?.findings).toEqual(lines[0]?.findings);
    expect(bad).toBe(1);
  });

  it.each([
    ["zh-CN", /缺少/u],
    ["zh-TW", /缺少.*(?:職|權|學歷|經驗)/u],
    ["en", /^Missing sections/u],
  ] as const)("are in %s when asked", (language, words) => {
    const [line] = parsed(answer([{ text: "# 客服经理\n\n## 岗位职责\n\n- 受理客户投诉\n" }], language).text);
    const found = line?.findings.find(({ rule }) => rule === "section/missing");
    expect(found?.message).toMatch(words);
    expect(Object.keys(found ?? {})).toEqual([
      "rule",
      "severity",
      "message",
      "range",
      "related",
      "fixes",
      "url",
    ]);
  });

  it("are about the document alone: nobody it names is missed", () => {
    const [line] = parsed(answer([{ text: "# 客服经理\n\n- **直接上级**：没有这个人\n" }]).text);
    expect(line?.findings.map(({ rule }) => rule)).not.toContain("reporting/undefined-role");
    expect(line?.summary).toMatchObject({ files: 1, roles: 1 });
  });

  it("are by kind and language where the document does not say", () => {
    const text = "# 客服经理\n\n## 岗位职责\n\n- 受理客户投诉\n";
    expect(rulesOf({ text, kind: "reference" })).toEqual([]);
    expect(rulesOf({ text })).not.toEqual([]);
    expect(rulesOf({ text: `---\nkind: position\n---\n${text}`, kind: "reference" })).not.toEqual([]);
  });

  it("leave out all but errors when asked, and count everything", () => {
    const [all] = parsed(answer([{ text: role }]).text);
    const [quiet] = parsed(answer([{ text: role }], "en", true).text);
    expect(quiet?.summary).toEqual(all?.summary);
    expect(quiet?.findings).toEqual(all?.findings.filter(({ severity }) => severity === "error"));
  });

  it("survive anything", () => {
    const odd = ["\u0000\ud800", "---\na: &a [*a]\n---\n", "<!--", "# \ufeff", "| ".repeat(2000)];
    const paths = ["a.role.md", "a.role.yaml", "../../../../../../x.role.md", "a%zz.role.md", "?#.role.yml"];
    const lines = odd.flatMap((text) => paths.map((path) => ({ path, text })));
    expect(answer(lines)).toMatchObject({ bad: 0, failures: [] });
  });
});
