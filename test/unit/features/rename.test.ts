import { describe, expect, it } from "vitest";
import { rename } from "../../../server/src/features/rename.ts";
import { prepared, renamed, renamedIn } from "./renaming.ts";
import { worldOf } from "./world.ts";

const token = { isCancellationRequested: false };

const company = `=== director.role.md
---
root: true
code: KF-01
aliases: [服务总监]
---
# 客服总$0监

- **直接下级**：客服经理、培训主管
=== manager.role.md
# 客服经理

- **直接上级**：客服总监
- **平级岗位**：培训主管

## 岗位职责

- 接受客服总监的领导

## 汇报关系

- 向**客服**总监汇报工作
=== trainer.role.yaml
title: 培训主管
reportsTo: 服务总监
dottedLineTo: [KF-01]
peers:
  - 客服经理
careerPath:
  up: [客服總監]
=== clerk.role.md
# 客服专员

| 项目 | 内容 |
| --- | --- |
| 直接上级 | 客服经理（或客服总监） |
`;

describe("rename a title", () => {
  const { changed, doubtful } = renamed(company, "服务中心总监");
  it("changes the title and every mention by it, in fields, lists, tables and sentences", () => {
    expect(changed["director.role.md"]).toContain("# 服务中心总监\n");
    expect(changed["manager.role.md"]).toContain("**直接上级**：服务中心总监\n");
    expect(changed["clerk.role.md"]).toContain("客服经理（或服务中心总监） |");
  });
  it("keeps what stands around the name and inside it", () => {
    expect(changed["manager.role.md"]).toContain("- 向**服务中心总监**汇报工作");
  });
  it("keeps the other script of a mention", () => {
    expect(changed["trainer.role.yaml"]).toContain("up: [服務中心總監]");
  });
  it("leaves mentions by alias and code alone", () => {
    expect(changed["trainer.role.yaml"]).toContain("reportsTo: 服务总监\ndottedLineTo: [KF-01]\n");
    expect(changed["director.role.md"]).toContain("aliases: [服务总监]");
  });
  it("asks about sentences only", () => {
    expect(new Set(doubtful.map((one) => one.split(":")[0]))).toEqual(new Set(["prose manager.role.md"]));
  });
});

describe("rename", () => {
  it("an alias changes mentions by it, one of several in one value", () => {
    const { changed } = renamed(
      `=== a.role.md
# 首席运营官

- **别名**：COO、运$0营一把手
=== b.role.yaml
title: 运营经理
reportsTo: 运营一把手
peers: [COO]
`,
      "运营负责人",
    );
    expect(changed["a.role.md"]).toContain("**别名**：COO、运营负责人\n");
    expect(changed["b.role.yaml"]).toBe("title: 运营经理\nreportsTo: 运营负责人\npeers: [COO]\n");
  });

  it("a code changes mentions by it and language versions that name it", () => {
    const { changed } = renamed(
      `=== a.role.yaml
title: 客服总监
code: KF-01
=== director.role.yaml
title: Head of Service
language: en
translationOf: kf-01
=== b.role.yaml
title: 客服经理
reportsTo: ＫＦ-$001
`,
      "KF-100",
    );
    expect(changed).toEqual({
      "a.role.yaml": "title: 客服总监\ncode: KF-100\n",
      "b.role.yaml": "title: 客服经理\nreportsTo: KF-100\n",
      "director.role.yaml": "title: Head of Service\nlanguage: en\ntranslationOf: KF-100\n",
    });
  });

  it("works from translationOf", () => {
    const { changed } = renamed(
      "=== a.role.yaml\ntitle: 客服总监\ncode: KF-01\n=== b.role.yaml\ntitle: Head\nlanguage: en\ntranslationOf: KF-$001\n",
      "KF-2",
    );
    expect(Object.keys(changed)).toEqual(["a.role.yaml", "b.role.yaml"]);
  });

  it("changes the title wherever documents of the role have it: front matter, heading, posting, traditional version", () => {
    const { changed } = renamed(
      `=== a.role.md
---
title: 客服总监
---
# 客服$0总监岗位说明书
=== posting.role.md
---
kind: posting
---
# 客服总监
=== a.zh-TW.role.md
---
language: zh-TW
---
# 客服總監
=== other.role.yaml
title: 客服总监
organization: 分公司
`,
      "服务总监",
    );
    expect(changed["a.role.md"]).toBe("---\ntitle: 服务总监\n---\n# 服务总监岗位说明书\n");
    expect(changed["posting.role.md"]).toContain("# 服务总监\n");
    expect(changed["a.zh-TW.role.md"]).toContain("# 服務總監\n");
    expect(changed["other.role.yaml"]).toBeUndefined();
  });

  it("changes mentions that only the built-in words lead to the role, since nothing else would any more", () => {
    const files = "=== a.role.yaml\ntitle: 首席运营官\n=== b.role.yaml\ntitle: 运营经理\nreportsTo: C$0OO\n";
    expect(prepared(files)).toEqual({ words: "COO", placeholder: "首席运营官" });
    expect(renamed(files, "运营总裁").changed["b.role.yaml"]).toContain("reportsTo: 运营总裁");
    expect(renamed(files, "首席营运官").changed["b.role.yaml"]).toBeUndefined();
  });

  it("changes a name nobody defines in all its mentions", () => {
    const { changed, refused } = renamed(
      "=== a.role.yaml\ntitle: 甲经理\nreportsTo: 运营$0副总\n=== b.role.md\n# 乙经理\n\n- **直接上级**：运营副总\n=== c.role.yaml\ntitle: 运营总监\n",
      "运营总监",
    );
    expect(refused).toBeNull();
    expect(Object.keys(changed)).toEqual(["a.role.yaml", "b.role.md"]);
  });

  it("changes the config file: the company's words and the names known outside", () => {
    const config = `=== rolewright.config.yaml
external: ["董事会", 总部 # 集团
]
vocabulary:
  roles:
    首席运营官: [COO, 运营副总裁]
`;
    const roles =
      "=== a.role.yaml\ntitle: 首席运营官\nreportsTo: 董事会\n=== b.role.yaml\ntitle: 运营经理\nreportsTo: COO\npeers: [运营副总裁]\n";
    const at = (words: string): string =>
      (config + roles).replace(words, `${words.slice(0, 1)}$0${words.slice(1)}`);
    const title = renamed(at("首席运营官\nreports"), "运营总裁").changed;
    expect(title["rolewright.config.yaml"]).toContain("    运营总裁: [COO, 运营副总裁]");
    expect(Object.keys(title)).toEqual(["rolewright.config.yaml", "a.role.yaml"]);
    const alias = renamed(at("COO\npeers"), "CXO: 1").changed;
    expect(alias["rolewright.config.yaml"]).toBe(
      config.slice(config.indexOf("\n") + 1).replace("COO", '"CXO: 1"'),
    );
    expect(alias["b.role.yaml"]).toContain('reportsTo: "CXO: 1"');
    const outside = renamed(at("董事会\n="), "董事局").changed;
    expect(outside["rolewright.config.yaml"]).toContain('["董事局", 总部');
    expect(outside["a.role.yaml"]).toContain("reportsTo: 董事局");
  });

  it("leaves the company's words to other organisations that use them, and adds the new one", () => {
    const { changed, doubtful } = renamed(
      `=== rolewright.config.yaml
vocabulary:
  roles:
    首席运营官: [COO]
=== a.role.yaml
title: 首席运营官
=== b.role.yaml
title: 运营经理
reportsTo: C$0OO
=== c.role.yaml
title: 首席运营官
organization: 分公司
=== d.role.yaml
title: 运营经理
organization: 分公司
reportsTo: COO
`,
      "运营一号位",
    );
    expect(changed).toEqual({
      "rolewright.config.yaml": "vocabulary:\n  roles:\n    首席运营官: [COO, 运营一号位]\n",
      "b.role.yaml": "title: 运营经理\nreportsTo: 运营一号位\n",
    });
    expect(doubtful).toEqual([]);
  });

  it("quotes what YAML would read otherwise", () => {
    const files = `=== a.role.yaml
title: 客服$0总监
=== b.role.yaml
title: 甲经理
reportsTo: 客服总监
peers: [ 客服总监 ]
dottedLineTo: 'the 客服总监'
aliases: ["x", "y"]
=== c.role.md
---
reportsTo: 客服总监
---
# 乙经理
`;
    const { changed } = renamed(files, "Head: Service's");
    expect(changed["a.role.yaml"]).toBe('title: "Head: Service\'s"\n');
    expect(changed["b.role.yaml"]).toContain(
      'reportsTo: "Head: Service\'s"\npeers: [ "Head: Service\'s" ]\n',
    );
    expect(changed["b.role.yaml"]).toContain("dottedLineTo: 'the Head: Service''s'");
    expect(changed["c.role.md"]).toContain('reportsTo: "Head: Service\'s"\n');
  });

  it("quotes a bare scalar with two mentions once", () => {
    const { changed } = renamed(
      "=== a.role.yaml\ntitle: 客服$0总监\n=== b.role.yaml\ntitle: 甲经理\npeers: 客服总监、乙经理、客服總監\n",
      "C #1 总监",
    );
    expect(changed["b.role.yaml"]).toMatch(/^title: 甲经理\npeers: (["'])C #1 总监、乙经理、C #1 總監\1\n$/);
  });

  it("reads escapes and broken documents", () => {
    const { changed } = renamed(
      '=== a.role.yaml\ntitle: "\\u5ba2服总监"\n=== c.role.yaml\ntitle: 乙\nreportsTo: 客服$0总监\npeers: [\n=== d.role.md\n# 丙经理\n\n直接上级： [客服](a.role.yaml)总监\n',
      "服务总监",
    );
    expect(changed["a.role.yaml"]).toBe('title: "服务总监"\n');
    expect(changed["c.role.yaml"]).toContain("reportsTo: 服务总监\npeers: [\n");
    expect(changed["d.role.md"]).toContain("直接上级： [服务总监](a.role.yaml)\n");
  });

  it("asks before it touches what may be somebody else", () => {
    const files = `=== a.role.yaml
title: 客服$0总监
=== b.role.yaml
title: 客服经理
organization: 分公司
reportsTo: 客服总监
=== c.role.yaml
title: 客服总监
kind: position
code: ZZ-1
=== d.role.yaml
title: 专员
reportsTo: 客服总监
`;
    const { doubtful, changed } = renamed(files, "服务总监");
    expect(doubtful).toEqual(["elsewhere b.role.yaml: 客服总监", "ambiguous d.role.yaml: 客服总监"]);
    expect(changed["c.role.yaml"]).toBeUndefined();
    const plain = renamed(files, "服务总监", { client: { changeAnnotations: false } });
    expect(plain.doubtful).toEqual([]);
    expect(Object.keys(plain.changed)).toEqual(["a.role.yaml", "d.role.yaml"]);
  });

  it("renames both where a mention means two roles", () => {
    const { changed } = renamed(
      "=== a.role.yaml\ntitle: 客服总监\n=== b.role.yaml\ntitle: 客服总监\n=== c.role.yaml\ntitle: 专员\nreportsTo: 客服$0总监\n",
      "服务总监",
    );
    expect(Object.keys(changed)).toEqual(["a.role.yaml", "b.role.yaml", "c.role.yaml"]);
  });

  it("answers with versions, one edit a file; without versions where the client knows none", () => {
    const files =
      "=== a.role.yaml\ntitle: 客服$0总监\n=== b.role.yaml\ntitle: 甲\nreportsTo: 客服总监\npeers: [客服总监]\n";
    const { edit } = renamed(files, "服务总监", { open: ["a.role.yaml"] });
    const steps = (edit?.documentChanges ?? []).map(
      (step) => "textDocument" in step && [step.textDocument.version, step.edits.length],
    );
    expect(steps).toEqual([
      [7, 1],
      [null, 2],
    ]);
    const plain = renamed(files, "服务总监", { client: { documentChanges: false } });
    expect(Object.keys(plain.edit?.changes ?? {})).toHaveLength(2);
    expect(plain.changed["b.role.yaml"]).toContain("peers: [服务总监]");
  });

  it("writes the script of the document where the old name is the same in both", () => {
    const files = `=== a.role.yaml
title: 行政$0主任
=== a.zh-TW.role.yaml
language: zh-TW
title: 行政主任
=== b.role.yaml
language: zh-TW
title: 專員
reportsTo: 行政主任
`;
    const { changed } = renamed(files, "综合管理经理");
    expect(changed["a.role.yaml"]).toBe("title: 综合管理经理\n");
    expect(changed["a.zh-TW.role.yaml"]).toContain("title: 綜合管理經理\n");
    expect(changed["b.role.yaml"]).toContain("reportsTo: 綜合管理經理\n");
  });

  it("changes one language of a title that has several", () => {
    const { changed } = renamed(
      "=== a.role.yaml\ntitle: { zh-CN: 客服总监, en: Head of Service }\n=== a.en.role.md\n# Head of $0Service\n=== b.role.yaml\nlanguage: en\ntitle: Trainer\nreportsTo: head of service\npeers: [客服总监]\n",
      "Service Director",
    );
    expect(changed).toEqual({
      "a.role.yaml": "title: { zh-CN: 客服总监, en: Service Director }\n",
      "a.en.role.md": "# Service Director\n",
      "b.role.yaml": "language: en\ntitle: Trainer\nreportsTo: Service Director\npeers: [客服总监]\n",
    });
  });

  it("reads no file but those it changes, each once", () => {
    const texts = new Map(
      Array.from({ length: 60 }, (_, index) => [
        `r${index}.role.md`,
        `# 岗位经理${index}\n\n- **直接上级**：岗位经理${index % 7}\n`,
      ]),
    );
    const world = worldOf(texts);
    // What was asked for lately is kept; the rest comes from the index.
    rename.handle(world.context, { ...world.place("r59.role.md", "岗位经理"), newName: "x" } as never, token);
    world.reads.length = 0;
    const { changed } = renamedIn(world, world.place("r3.role.md", "岗位经理"), "片区经理");
    expect(Object.keys(changed)).toHaveLength(9);
    expect([...new Set(world.reads)].map(world.fileOf).sort()).toEqual(Object.keys(changed).sort());
    expect(world.reads.length).toBeLessThanOrEqual(12);
  });

  it("changes nothing when the name stays", () => {
    expect(renamed("=== a.role.yaml\ntitle: 客服$0总监\n", "客服总监").changed).toEqual({});
  });

  it("reads a file again that changed on the disk and was not looked at since", () => {
    const texts = new Map([
      ["a.role.yaml", "title: 客服总监\n"],
      ["b.role.yaml", "title: 甲经理\nreportsTo: 客服总监\n"],
    ]);
    const world = worldOf(texts);
    world.write("b.role.yaml", "title: 甲经理\nlevel: P7\nreportsTo: 客服总监\n");
    const answer = rename.handle(
      world.context,
      { ...world.place("a.role.yaml", "客服总监"), newName: "服务总监" } as never,
      token,
    );
    expect(JSON.stringify(answer)).toContain('"start":{"line":2,"character":11}');
  });
});

describe("rename refuses", () => {
  const files =
    "=== a.role.yaml\ntitle: 客服$0总监\ncode: K-1\n=== b.role.yaml\ntitle: 运营经理\naliases: [运营一号]\ncode: Y-1\n=== c.role.yaml\ntitle: 运营经理\norganization: 分公司\naliases: [别处]\n";
  it.each([
    ["", "zh-CN", "新名称不能为空。"],
    ["  ", "en", "The new name must not be empty."],
    ["客服\n总监", "zh-TW", "名稱只能寫在一行裡。"],
    ["客服总监、经理", "zh-CN", "“客服总监、经理”在汇报关系里读不成一个岗位名称"],
    ["上级", "en", "“上级” would not be read as one role's name"],
    ["無", "zh-CN", "读不成"],
    ["運營經理", "zh-CN", "“運營經理”已经是本组织另一个岗位“运营经理”的名称。"],
    ["运营经理", "en", "Another role of this organisation is called “运营经理” already."],
    ["运营一号", "zh-CN", "“运营一号”已经是本组织另一个岗位“运营经理”的名称。"],
    ["总".repeat(121), "zh-CN", "名称不能超过 120 个字符。"],
  ] as const)("%j (%s)", (name, language, message) => {
    const { refused, edit } = renamed(files, name, { language });
    expect(refused).toContain(message);
    expect(edit).toBeNull();
  });

  it("a code another role has, and nothing but that", () => {
    const code = files.replace("$0", "").replace("code: K-1", "code: K-$01");
    expect(renamed(code, "y-1").refused).toContain("另一个岗位");
    expect(renamed(code, "k-1").refused).toBeNull();
    expect(renamed(files, "别处").refused).toBeNull();
  });
});

describe("prepareRename", () => {
  it.each([
    ["a title", "# 客服总$0监岗位说明书\n", "客服总监"],
    ["a mention", "# 甲经理\n\n直接上级：客服$0总监（或COO）\n", "客服总监"],
    ["an alternative", "# 甲经理\n\n直接上级：客服总监（或C$0OO）\n", "COO"],
    ["a code", "# 甲经理\n\n- **岗位编码**：K$0-1\n", "K-1"],
    ["an alias in a list", "# 甲经理\n\n- **别名**：乙经理、丙$0经理\n", "丙经理"],
  ])("takes %s", (_, text, name) => {
    expect(prepared(text)).toEqual({ words: name, placeholder: name });
  });

  it.each([
    ["general words", "# 甲经理\n\n直接上级：上$0级\n"],
    ["other words", "# 甲经理\n\n## 岗位职责\n\n- 处理$0投诉\n"],
    ["an empty file", "$0"],
  ])("takes no %s", (_, text) => expect(prepared(text)).toBeNull());
});
