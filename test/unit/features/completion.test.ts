import { describe, expect, it } from "vitest";
import {
  type CompletionContext,
  type CompletionItem,
  CompletionTriggerKind,
  InsertTextFormat,
  type TextEdit,
} from "vscode-languageserver-protocol";
import { completion } from "../../../server/src/features/completion.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { indexLines } from "../../../server/src/text/lines.ts";
import { featureWorld, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

interface Asked extends WorldOptions {
  readonly file?: string;
  /** The sign that was typed; null: asked for. */
  readonly sign?: string | null;
}

function complete(text: string, { file = "x.role.md", sign = null, ...options }: Asked = {}) {
  const world = featureWorld(`=== ${file}\n${text}\n`, options);
  const context: CompletionContext =
    sign === null
      ? { triggerKind: CompletionTriggerKind.Invoked }
      : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: sign };
  const { items } = completion.handle(world.context, { ...world.at, context }, token);
  const source = world.files.get(file) ?? "";
  return {
    items: [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)),
    /** The text after an offer was taken. */
    taken(label: string): string {
      const item = items.find((one) => one.label === label);
      if (item === undefined) throw new Error(`${label} is not offered`);
      const { range, newText } = item.textEdit as TextEdit;
      const lines = indexLines(source);
      const span = { start: lines.offset(range.start), end: lines.offset(range.end) };
      return applyEdits(source, [{ span, newText }]);
    },
  };
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
const offered = (text: string, asked?: Asked): string[] => labels(complete(text, asked).items);
const yaml = { file: "x.role.yaml" };

describe("section headings", () => {
  it.each([
    [
      "zh-CN",
      "# 客服经理\n\n## 岗位职责\n\n- 管理团队\n\n## $0",
      ["岗位权限", "学历要求", "经验要求", "技能要求"],
    ],
    ["zh-TW", "# 客服經理\n\n## 工作內容\n\n- 帶領團隊處理客訴\n\n## $0", ["職權", "學歷要求", "工作經歷"]],
    [
      "en",
      "# Support Manager\n\n## Responsibilities\n\n- Leads the team\n\n## $0",
      ["Authority", "Education", "Experience"],
    ],
  ])("come with those the preset asks for first, %s", (_, text, first) => {
    const found = offered(text);
    expect(found.slice(0, first.length)).toEqual(first);
    expect(found).not.toContain("岗位职责");
    expect(new Set(found).size).toBe(found.length);
  });

  it("are those a posting or an occupation asks for, by its kind", () => {
    expect(offered("---\nkind: posting\n---\n# 客服专员\n\n## $0").slice(0, 3)).toEqual([
      "岗位职责",
      "任职资格",
      "应聘方式",
    ]);
    expect(offered("---\nkind: occupation\n---\n# 客服专员\n\n## $0").slice(0, 1)).toEqual(["岗位描述"]);
  });

  it("does not ask for what another section stands for", () => {
    const { items } = complete("# 客服经理\n\n## 任职资格\n\n- 本科\n\n## $0");
    const experience = items.find(({ detail }) => detail === "experience");
    expect(experience?.labelDetails).toBeUndefined();
  });

  it("bring their wording with tab stops, by level", () => {
    const manager = complete("# 客服经理\n\n## $0");
    expect(manager.taken("岗位权限")).toMatch(/## 岗位权限\n\n- 决定权：\$\{1:团队内的任务分派和排班\}。/);
    expect(manager.items[0]?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(complete("# 客服专员\n\n## $0").taken("经验要求")).toMatch(
      /\$\{1:1\} 年以上\$\{2:相关岗位\}工作经验。\n/,
    );
    expect(complete("# 客户服务副总裁\n\n## $0").taken("岗位权限")).toContain("人事权");
    expect(complete("# 店长\n\n- 职级：中层\n\n## $0").taken("岗位权限")).toContain("团队内的任务分派");
    expect(complete("# Support Director\n\n## $0").taken("Responsibilities")).toContain("1:Strategy");
  });

  it("keep their distance, and leave alone what stands below", () => {
    expect(complete("# 甲\n\n## $0\n## 法律意识\n\n- 一").taken("保密意识")).toMatch(/公开。\n\n## 法律意识/);
    expect(complete("# 甲\n\n## 保$0\n\n- 已经写好的话").taken("保密意识")).toBe(
      "# 甲\n\n## 保密意识\n\n- 已经写好的话\n",
    );
    expect(complete("# 甲\n\n## 保$0密").taken("保密意识")).toMatch(/^# 甲\n\n## 保密意识\n\n- 对/);
  });

  it("close a bracket that is open", () => {
    expect(complete("# 甲\n\n【保$0").taken("保密意识")).toMatch(/【保密意识】\n- 对/);
    expect(complete("# 甲\n\n【保$0】\n\n- 写好的").taken("保密意识")).toBe(
      "# 甲\n\n【保密意识】\n\n- 写好的\n",
    );
  });

  it("are found in 拼音, other names and mixed", () => {
    const filterOf = (text: string): string =>
      complete(text).items.find(({ label }) => label === "保密意识")?.filterText ?? "";
    expect(filterOf("# 甲\n\n## $0")).toMatch(/baomiyishi .*bmys/);
    expect(filterOf("# 甲\n\n## mi意$0")).toMatch(/ mi意$/);
  });

  it("offer nothing for a heading that is finished", () => {
    expect(offered("# 甲\n\n## 保密意识$0")).not.toContain("保密意识");
    expect(offered("# 甲\n\n## 任职要求$0")).not.toContain("任职资格");
    expect(offered("# 甲\n\n## 保密$0")).toContain("保密意识");
  });

  it.each([
    [
      "a new key",
      "title: 客服经理\nlanguage: zh-CN\nsections:\n  $0",
      "legal",
      /sections:\n {2}legal:\n {4}- 熟悉《/,
    ],
    [
      "a half-typed key",
      "title: 客服经理\nlanguage: zh-CN\nsections:\n  responsibilities:\n    - a\n  leg$0",
      "legal",
      /\n {2}legal:\n {4}- /,
    ],
    [
      "a wide indentation",
      "title: 甲\nlanguage: zh-CN\nsections:\n    leg$0",
      "legal",
      /\n {4}legal:\n {8}- 熟悉/,
    ],
    ["a text", "title: 甲\nlanguage: zh-CN\nsections:\n  $0", "summary", /\n {2}summary: \|\n {4}本岗位负责/],
    [
      "Chinese keys",
      "title: 甲\nlanguage: zh-CN\nsections:\n  岗位职责:\n    - a\n  $0",
      "法律法规知识",
      /\n {2}法律法规知识:\n {4}- 熟悉/,
    ],
    [
      "a key with a value",
      "title: 甲\nlanguage: zh-CN\nsections:\n  leg$0: 旧的话",
      "legal",
      /\n {2}legal: 旧的话/,
    ],
    [
      "words below",
      "title: 甲\nlanguage: zh-CN\nsections:\n  leg$0\n    - 旧的话",
      "legal",
      /\n {2}legal: \n {4}- 旧的话/,
    ],
  ])("stand in YAML as the place needs them: %s", (_, text, label, expected) => {
    expect(complete(text, yaml).taken(label)).toMatch(expected);
  });

  it("are only those that fit where nobody asked", () => {
    expect(offered("# 甲\n\n### 高级 工程师 $0", { sign: " " })).toEqual([]);
    expect(offered("# 甲\n\n## 保密 $0", { sign: " " })).toEqual(["保密意识"]);
    expect(offered("# 甲\n\n## $0", { sign: " " }).length).toBeGreaterThan(30);
    expect(offered("# 甲\n\n---$0", { sign: "-" })).toEqual([]);
  });

  it.each([
    ["## 二、$0", "、", "## 二、保密意识\n\n- 对"],
    ["## 二、保$0", null, "## 二、保密意识\n\n- 对"],
    ["## （二）$0", null, "## （二）保密意识\n\n- 对"],
    ["## 2. bm$0", null, "## 2. 保密意识\n\n- 对"],
  ])("keep their number: %s", (line, sign, expected) => {
    const text = `# 甲\n\n## 一、岗位职责\n\n- 一\n\n${line}`;
    expect(complete(text, { sign }).taken("保密意识")).toContain(expected);
  });

  it("are indented below `sections:` where the editor does not do it", () => {
    expect(complete("title: 客服经理\nsections:\nauth$0", yaml).taken("authority")).toMatch(
      /sections:\n {2}authority:\n {4}- 决定权/,
    );
    expect(offered("title: 甲\nsections:\n$0\nlevel: M1", yaml)).toContain("authority");
    expect(offered("title: 甲\nsections:\n$0\n  skills:\n    - 乙", yaml)).toContain("reportsTo");
    expect(offered("title: 甲\nsections:\n  skills:\n    - 乙\n$0", yaml)).toContain("reportsTo");
  });

  it("begin behind a number where others do", () => {
    expect(complete("# 甲\n\n一、岗位职责\n1、收银\n\n二、$0", { sign: "、" }).taken("保密意识")).toMatch(
      /1、收银\n\n二、保密意识\n1、对.*\n2、未经/,
    );
    expect(offered("# 甲\n\n一、岗位职责\n1、收银\n\n2、$0", { sign: "、" })).toEqual([]);
    expect(offered("# 甲\n\n## 岗位职责\n\n一、收银\n\n二、$0", { sign: "、" })).toEqual([]);
  });

  it("are no titles", () => {
    expect(offered("# $0")).not.toContain("岗位职责");
    expect(offered("# 客服经理\n\n# 岗位职责\n\n- 一\n\n# $0")).toContain("岗位权限");
  });

  it("have line breaks as the file has, and say that indentation is theirs", () => {
    const { items } = complete("title: 甲\r\nsections:\r\n  $0\r\n", {
      ...yaml,
      client: { keepsWhiteSpace: true },
    });
    const legal = items.find(({ label }) => label === "legal");
    expect((legal?.textEdit as TextEdit | undefined)?.newText).toMatch(/^legal:\r\n {4}- /);
    expect(legal?.insertTextMode).toBe(1);
  });

  it("are plain where a client has no snippets, without undecided figures", () => {
    const found = complete("# 客服经理\n\n## $0", { client: { snippets: false } });
    expect(found.taken("经验要求")).toMatch(/## 经验要求\n\n- 经验不限；/);
    expect(found.items.every(({ insertTextFormat }) => insertTextFormat === InsertTextFormat.PlainText)).toBe(
      true,
    );
    expect(JSON.stringify(found.items.map(({ textEdit }) => textEdit))).not.toMatch(/\$\{?\d/);
  });
});

describe("a line of its own", () => {
  const text = "# 甲\n\n## 岗位职责\n\n- 一\n\n$0\n\n## 薪酬\n\n- 面议";
  it("may become a heading when asked", () => {
    expect(offered(text)).toContain("保密意识");
    expect(complete(text).taken("保密意识")).toMatch(/- 一\n\n## 保密意识\n\n- 对/);
    expect(offered(text.replace("$0", "baomi$0"))).toEqual(["保密意识"]);
    expect(complete("# 甲\n\n【岗位职责】\n- 一\n\n$0").taken("保密意识")).toMatch(
      /- 一\n\n【保密意识】\n- 对/,
    );
  });
  it.each([
    ["not asked", text, " "],
    ["in a sentence", "# 甲\n\n## 岗位职责\n\n负责保密$0工作", null],
    ["below a sentence", "# 甲\n\n## 岗位职责\n\n负责\n保$0", null],
    ["in code", "# 甲\n\n## 岗位职责\n\n```\na\n\n$0\n\nb\n```", null],
    ["in an item", "# 甲\n\n## 岗位职责\n\n- 保密$0", null],
  ])("is left alone %s", (_, source, sign) => expect(offered(source, { sign })).toEqual([]));
});

describe("whole documents", () => {
  it("are offered in an empty file, in its language", () => {
    expect(offered("$0").slice(0, 3)).toEqual(["岗位说明书", "招聘启事", "职业说明"]);
    expect(offered("$0", { ...yaml, language: "en" }).slice(0, 3)).toEqual([
      "Role definition",
      "Job posting",
      "Occupation",
    ]);
    expect(offered("$0").slice(3)).not.toContain("保密意识");
    expect(offered("$0", { language: "zh-TW" }).slice(0, 3)).toEqual(["職務說明書", "徵才公告", "職業說明"]);
  });
  it("bring the text of the snippets", () => {
    expect(complete("$0").taken("招聘启事")).toMatch(/^---\nkind: posting\n---\n\n# \$\{1:岗位名称\}\n/);
    expect(complete("$0", yaml).taken("职业说明")).toMatch(
      /^title: \$\{1:职业名称\}\nlanguage: zh-CN\nkind: occ/,
    );
  });
  it("are found by what is typed, but not beside a client's own snippets", () => {
    expect(offered("zhaopin$0")).toContain("招聘启事");
    expect(offered("zhaopin$0", { client: { ownSnippets: true } })).not.toContain("招聘启事");
    expect(offered("$0", { client: { ownSnippets: true } })).toContain("招聘启事");
  });
  it("are not offered where something stands, nor without snippets", () => {
    expect(offered("# 甲\n$0")).not.toContain("招聘启事");
    expect(offered("title: 甲\n$0", yaml)).not.toContain("招聘启事");
    expect(offered("$0", { client: { snippets: false } })).not.toContain("招聘启事");
  });
});

describe("laws", () => {
  const inItem = (words: string): string => `# 甲\n\n## 法律意识\n\n- 熟悉${words}`;
  it.each([
    ["a short name", "《个保$0"],
    ["the beginning", "《个人$0"],
    ["拼音", "《gerenxinxi$0"],
    ["first letters", "《grxx$0"],
    ["first letters of the short name", "《gbf$0"],
    ["characters within", "《信息保护$0"],
  ])("are found by %s", (_, words) => expect(offered(inItem(words))[0]).toBe("个人信息保护法"));
  it("close the brackets once", () => {
    expect(complete(inItem("《个保$0")).taken("个人信息保护法")).toMatch(/熟悉《个人信息保护法》\n$/);
    expect(complete(inItem("《个保$0》等")).taken("个人信息保护法")).toMatch(/熟悉《个人信息保护法》等\n$/);
    expect(complete(inItem("《个$0保法》《劳动法》")).taken("个人信息保护法")).toMatch(
      /熟悉《个人信息保护法》《劳动法》\n$/,
    );
    expect(complete(inItem("《中华人民共和国个人$0")).taken("中华人民共和国个人信息保护法")).toMatch(
      /《中华人民共和国个人信息保护法》\n$/,
    );
  });
  it("are not offered again beside themselves", () => {
    expect(offered(inItem("《个人信息保护法》《个$0"))).not.toContain("个人信息保护法");
    expect(offered("title: 甲\nlanguage: zh-CN\nlaws: [个人信息保护法, $0]", yaml)).not.toContain(
      "个人信息保护法",
    );
    expect(offered("title: 甲\nlanguage: zh-CN\nlaws:\n  - $0", yaml)).toContain("个人信息保护法");
  });
  it("that are repealed are offered by their full name only, behind what took their place", () => {
    expect(offered(inItem("《合同$0"))).not.toContain("合同法");
    const { items } = complete(inItem("《合同法$0"));
    expect(labels(items).slice(0, 2)).toEqual(["民法典", "合同法"]);
    expect(items.map(({ tags }) => tags ?? []).slice(0, 2)).toEqual([[], [1]]);
  });
  it("are those of the place", () => {
    expect(offered("# 職務\n\n## 法規知識\n\n- 熟悉《個人$0")[0]).toBe("個人資料保護法");
    expect(offered(inItem("《$0"))).not.toContain("個人資料保護法");
  });
  it("stand in YAML, in values and in sentences", () => {
    expect(
      complete("title: 甲\nlanguage: zh-CN\nsections:\n  legal:\n    - 熟悉《个保$0", yaml).taken(
        "个人信息保护法",
      ),
    ).toMatch(/- 熟悉《个人信息保护法》\n$/);
  });
  it.each(["《个人信息保护法》$0", "《合同$0》", "《一句话。$0"])("are silent or few behind %s", (words) =>
    expect(offered(inItem(words)).length).toBeLessThan(20),
  );
});

describe("degrees", () => {
  it.each([
    ["a field", "# 甲\n\n- 学历要求：$0"],
    ["a sentence", "# 甲\n\n## 学历要求\n\n- 统招学历$0"],
    ["typed characters", "# 甲\n\n## 任职资格\n\n1. 学历要求为本$0"],
  ])("are offered in %s", (_, text) => expect(offered(text)).toContain("本科及以上"));
  it("are offered in YAML, Taiwan's and English words", () => {
    expect(offered("title: 甲\neducation: $0", yaml)).toContain("本科及以上");
    expect(offered("title: 職務\nlanguage: zh-TW\neducation: $0", yaml)).toContain("大學以上");
    expect(
      complete("title: A\nlanguage: en\neducation: bach$0", yaml).taken("Bachelor's degree or higher"),
    ).toMatch(/education: Bachelor's degree or higher\n/);
  });
  it.each([
    ["in duties", "# 甲\n\n## 岗位职责\n\n- 审核学历$0"],
    ["behind other words", "# 甲\n\n## 学历要求\n\n- 学历真实有效$0"],
  ])("are not offered %s", (_, text) => expect(offered(text)).toEqual([]));
});

describe("units", () => {
  it.each([
    ["# 甲\n\n## 经验要求\n\n- 8$0", "年以上"],
    ["# 甲\n\n## 经验要求\n\n- 8-10 $0", "年以上"],
    ["# 甲\n\n## 绩效指标\n\n- 客户满意度：≥90$0", "%"],
    ["# 甲\n\n## 薪酬\n\n- 月薪：15000-20000$0", "元/月"],
    ["# 甲\n\n## 薪酬\n\n月薪15000$0", "元/月"],
    ["# 甲\n\n## 绩效指标\n\n- 满意度不低于90$0", "%"],
    ["# Title\n\n## Experience\n\n- At least 3$0", "years of experience"],
  ])("follow a figure: %j", (text, unit) => {
    expect(offered(text)).toContain(unit);
    expect(offered(text, { sign: " " })).toEqual([]);
  });
  it("stand apart in English", () => {
    expect(complete("# T\n\n## Experience\n\n- At least 3$0").taken("years")).toMatch(/least 3 years\n$/);
    expect(complete("title: T\nsections:\n  experience:\n    - At least 3 $0", yaml).taken("years")).toMatch(
      /least 3 years\n$/,
    );
  });
  it.each([
    "# 甲\n\n## 经验要求\n\n- 8$0年",
    "# 甲\n\n## 经验要求\n\n1$0",
    "# 甲\n\n## 岗位职责\n\n- 管理 8$0",
    "# 甲\n\n## 经验要求\n\n- 2026-11-21$0",
    "# 甲\n\n## 经验要求\n\n- ISO9001$0",
  ])("are not offered in %j", (text) => expect(offered(text)).not.toContain("年"));
});

describe("values", () => {
  it.each([
    ["kind: $0", "posting"],
    ["remote: $0", "hybrid"],
    ["employmentType: $0", "full-time"],
    ["root: $0", "true"],
    ["languages: [$0]", "普通话"],
    ["certificates:\n  - $0", "注册会计师"],
  ])("%s", (line, value) => expect(offered(`title: 甲\n${line}`, yaml)).toContain(value));

  it("are not offered twice in a list", () => {
    expect(offered("title: 甲\nlanguages: [普通话, $0]", yaml)).not.toContain("普通话");
    expect(offered("# 甲\n\n- 语言要求：普通话、$0")).not.toContain("普通话");
  });

  it("are asked for at once where the client can", () => {
    const commands = new Set(["editor.action.triggerSuggest"]);
    const { items } = complete("title: 甲\n$0", { ...yaml, client: { commands } });
    const asking = items.filter(({ command }) => command !== undefined).map(({ label }) => label);
    expect(asking).toContain("reportsTo");
    expect(asking).not.toContain("code");
    expect(complete("title: 甲\n$0", yaml).items.some(({ command }) => command !== undefined)).toBe(false);
  });

  it("leave alone the comment behind them", () => {
    expect(complete("title: 甲\nkind: po$0 # 类型", yaml).taken("posting")).toBe(
      "title: 甲\nkind: posting # 类型\n",
    );
    expect(complete("title: 甲\nkind: $0 # 类型", yaml).taken("posting")).toBe(
      "title: 甲\nkind: posting # 类型\n",
    );
    expect(complete("title: 甲\nlanguages: [英$0] # 类型", yaml).taken("英语")).toMatch(/\[英语\] # 类型\n/);
    expect(complete('title: 甲\ndepartment: "a # $0"', yaml).items).toEqual([]);
  });

  it("are of the document's language", () => {
    expect(offered("title: 甲\ncertificates: $0", yaml)).toContain("PMP");
    expect(offered("title: 甲\ncertificates: $0", yaml)).not.toContain("driver's license");
  });

  it("are named once, with one colon, and not where a heading has them", () => {
    expect(complete("title: 甲\nrep$0: 乙", yaml).taken("reportsTo")).toBe("title: 甲\nreportsTo: 乙\n");
    expect(offered("# 甲\n\n- $0")).not.toContain("职位名称");
    expect(offered("# 甲\n\n- $0")).toContain("直接上级");
    expect(offered("# 甲\n\n##岗$0")).toEqual([]);
  });

  it("stand in front matter that is still open", () => {
    expect(complete("---\ntitle: 甲\n$0").taken("reportsTo")).toBe("---\ntitle: 甲\nreportsTo: \n");
    expect(complete("---\nkind: $0").taken("posting")).toBe("---\nkind: posting\n");
    expect(offered("---\n\n# 甲\n\n- $0")).toContain("直接上级");
  });

  it("follow the file's own keys", () => {
    expect(offered("岗位名称: 甲\n所属部门: 乙\n$0", yaml)).toContain("直接上级");
    expect(offered("title: 甲\n$0", yaml)).toContain("reportsTo");
    expect(offered("title: 甲\n$0", yaml)).not.toContain("title");
  });
});

describe("whatever is typed", () => {
  const hostile = [
    "《".repeat(3000),
    `- ${"1".repeat(5000)}`,
    "## \u0000\ud800",
    `${"学历".repeat(2000)}：`,
    "---\nkind: [\n---\n# 甲\n## ",
    "\ufeff# 甲\r\r## ",
    "title: &a [*a, ",
    "sections:\n  - {",
    "sections: {legal: ",
  ];
  it.each(hostile.flatMap((text) => ["x.role.md", "x.role.yaml"].map((file) => [file, text] as const)))(
    "is answered: %s %j",
    (file, text) => {
      expect(Array.isArray(offered(`${text}$0`, { file }))).toBe(true);
      expect(Array.isArray(offered(`${text}$0\n后面的话`, { file }))).toBe(true);
    },
  );
});
