import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createVocabulary } from "../../server/src/vocabulary/create.ts";

const root = path.resolve(import.meta.dirname, "../..");
const editor = path.join(root, "test/vscode/node_modules");
const extensions = path.join(editor, "code-server/lib/vscode/extensions");
const present = existsSync(path.join(editor, "vscode-textmate")) && existsSync(extensions);
if (!present)
  console.log(
    "grammars are not tokenised: VS Code is not installed in test/vscode (npm run test:vscode does it)",
  );

const readJson = (file: string): { scopeName: string; repository: Record<string, { match: string }> } =>
  JSON.parse(readFileSync(file, "utf8"));
const ours = ["markdown", "yaml"].map((name) =>
  readJson(path.join(root, `syntaxes/rolewright.${name}.tmLanguage.json`)),
);

/** As much of vscode-textmate as is used here. */
interface Grammar {
  tokenizeLine(line: string, stack: unknown): { tokens: Token[]; ruleStack: unknown };
}
interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

/** A grammar of VS Code's own, with or without our injection; `folder` holds it and those it includes. */
async function loadGrammar(scope: string, folder: string, injection: string | null): Promise<Grammar> {
  const require = createRequire(path.join(editor, "index.js"));
  const textmate = require("vscode-textmate");
  const oniguruma = require("vscode-oniguruma");
  await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer);
  const files = readdirSync(path.join(extensions, folder)).map((file) => path.join(extensions, folder, file));
  const known = new Map([...files.map(readJson), ...ours].map((grammar) => [grammar.scopeName, grammar]));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name: string) => known.get(name) ?? null,
    getInjections: (name: string) => (name === scope && injection ? [injection] : undefined),
  });
  return await registry.loadGrammar(scope);
}

/** Each line's tokens as `text → scopes`. */
function tokenize(grammar: Grammar, text: string): { text: string; scopes: readonly string[] }[][] {
  let stack: unknown = null;
  return text.split("\n").map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

const markdownFolder = "markdown-basics/syntaxes";

describe.skipIf(!present)("tokens", () => {
  let markdown: Grammar;
  let plainMarkdown: Grammar;
  let yaml: Grammar;
  beforeAll(async () => {
    markdown = await loadGrammar("text.html.markdown", markdownFolder, "rolewright.markdown.injection");
    plainMarkdown = await loadGrammar("text.html.markdown", markdownFolder, null);
    yaml = await loadGrammar("source.yaml", "yaml/syntaxes", "rolewright.yaml.injection");
  });

  const found = [
    ["【岗位职责】", "岗位职责", "entity.name.section.rolewright"],
    ["上一行\n【任职资格】：", "任职资格", "entity.name.section.rolewright"],
    ["一、基本信息", "基本信息", "entity.name.section.rolewright"],
    ["直接上级：总经理", "直接上级", "variable.field.rolewright"],
    ["- **直屬主管**：總經理", "直屬主管", "variable.field.rolewright"],
    ["- 汇报对象: 总经理", "汇报对象", "variable.field.rolewright"],
    ["Reports to: COO", "Reports to", "variable.field.rolewright"],
    ["- **部门**：客服中心", "部门", "variable.field.rolewright"],
    ["- **虚线汇报：**财务总监", "虚线汇报", "variable.field.rolewright"],
    ["1. 虛線主管：財務長", "虛線主管", "variable.field.rolewright"],
    ["- **Department**: Operations", "Department", "variable.field.rolewright"],
    ["- **Dotted-Line Manager**: CFO", "Dotted-Line Manager", "variable.field.rolewright"],
    ["薪资范围（元/月）：20000-30000", "薪资范围", "variable.field.rolewright"],
    ["- KPI：响应时间", "KPI", "variable.field.rolewright"],
    [
      "<!-- rolewright-disable-next-line kpi/no-target: agreed -->",
      "kpi/no-target",
      "constant.other.rule.rolewright",
    ],
    ["<!-- rolewright-enable -->", "rolewright-enable", "keyword.control.directive.rolewright"],
  ] as const;
  test.each(found)("Markdown %j: %s is %s", (text, words, scope) => {
    const tokens = tokenize(markdown, text).flat();
    expect(tokens.find((token) => token.text === words)?.scopes).toContain(scope);
  });

  test("YAML comments", () => {
    const tokens = tokenize(yaml, "a: 1 # rolewright-disable-line pay/*: board decision").flat();
    expect(tokens.find(({ text }) => text === "pay/*")?.scopes).toContain("constant.other.rule.rolewright");
  });

  const silent = [
    "他说【岗位职责】很重要。",
    "一、先看数据，再下结论。",
    "`直接上级：总经理`",
    "```\n【岗位职责】\n直接上级：总经理\n```",
    "Note: something else",
    "部门负责人说：先看数据。",
    "our department: a word in a sentence",
    "Department of Health (a name)",
    "我们的直接上级：总经理",
  ];
  test.each(silent)("nothing in %j", (text) => {
    const scopes = tokenize(markdown, text)
      .flat()
      .flatMap((token) => token.scopes);
    expect(scopes.filter((scope) => scope.includes("rolewright"))).toEqual([]);
  });

  test("Markdown's own scopes stay as they were", () => {
    const text = readFileSync(path.join(import.meta.dirname, "grammars.sample.md"), "utf8");
    const plain = tokenize(plainMarkdown, text);
    const injected = tokenize(markdown, text);
    const byCharacter = (lines: typeof plain): string[] =>
      lines.flatMap((line) =>
        line.flatMap(({ text: words, scopes }) => {
          const own = scopes.filter((scope) => !scope.includes("rolewright")).join(" ");
          return [...words].map((character) => `${character} ${own}`);
        }),
      );
    expect(byCharacter(injected)).toEqual(byCharacter(plain));
    expect(injected.flat().some(({ scopes }) => scopes.join().includes("rolewright"))).toBe(true);
  });
});

test("the grammar has the vocabulary's field names, and no others", () => {
  const { field } = createVocabulary();
  const alternatives =
    /\(\?i:(.+)\)\)\(\?=/.exec(ours[0]?.repository.fieldKey?.match ?? "")?.[1]?.split("|") ?? [];
  const names = alternatives.map((name) =>
    name.replaceAll("[ -]", " ").replaceAll("['’]", "'").replaceAll("\\", ""),
  );
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => field(name) === null)).toEqual([]);
  for (const name of ["部门", "虚线汇报", "直屬主管", "department", "reports to"])
    expect(names).toContain(name);
});
