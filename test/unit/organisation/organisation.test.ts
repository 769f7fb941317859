import { describe, expect, it } from "vitest";
import { filesOf, nameOf, tinyVocabulary, tinyWorld } from "./tiny.ts";

describe("resolve", () => {
  const { session, entry } = tinyWorld(
    {
      总监: "title: 客服总监\ncode: HR-001\naliases: 客服负责人、客服一把手\n",
      运营: "title: 首席运营官\n",
      经理: "title: 客服经理\norganization: 分公司\n",
      分总监: "title: 客服总监\norganization: 分公司\ncode: HR-001\n",
      外: "title: 集团总裁\nexternal: true\n",
      英文: "title: Head of Service\nlanguage: en\n",
      参考: "title: 写作指南\nkind: reference\n",
      asker: "title: 问\n",
    },
    { external: ["董事会"], vocabulary: tinyVocabulary({ csd: "客服总监" }) },
  );
  it.each([
    ["客服总监", ["总监"], false],
    [" 客服总监 ", ["总监"], false],
    ["客服負責人", ["总监"], false],
    ["客服一把手", ["总监"], false],
    ["hr-001", ["总监"], false],
    ["ＨＲ－００１", ["总监"], false],
    ["COO", ["运营"], false],
    ["CSD", ["总监"], false],
    ["head of  service", ["英文"], false],
    ["集团总裁", ["外"], true],
    ["董事会", [], true],
    ["客服总", [], false],
    ["写作指南", [], false],
    ["", [], false],
  ])("%s means %j", (name, files, external) => {
    const found = session.organisation.resolve(name, entry("asker"));
    expect([filesOf(found.roles), found.external]).toEqual([files, external]);
  });

  it("stays within the organisation of the asker", () => {
    expect(filesOf(session.organisation.resolve("客服总监", entry("经理")).roles)).toEqual(["分总监"]);
    expect(filesOf(session.organisation.resolve("COO", entry("经理")).roles)).toEqual([]);
  });

  it("gives roles without an organisation that of their settings", () => {
    const world = tinyWorld(
      { a: "title: 总监\norganization: 示例 科技\n", b: "title: 经理\n" },
      { organization: "示例 科技 " },
    );
    expect(filesOf(world.session.organisation.resolve("总监", world.entry("b")).roles)).toEqual(["a"]);
  });
});

describe("several documents of one role", () => {
  const { session, entry } = tinyWorld({
    总监: "title: 客服总监\naliases: Director\n",
    "总监.en": "title: Director\nlanguage: en\nreportsTo: COO\n",
    招聘: "title: 客服总监\nkind: posting\nreportsTo: COO\n",
    运营: "title: 首席运营官\naliases: COO\n",
    coo: "title: COO\nlanguage: en\ntranslationOf: 运营.role.md\n",
    coded: "title: 首席运营官\nlanguage: zh-TW\ntranslationOf: C-1\n",
    original: "title: 首席营运官\ncode: C-1\n",
    经理: "title: 客服经理\nreportsTo: 客服总监\n",
    manager: "title: Manager\nlanguage: en\nreportsTo: Director\n",
    "总监.it": "title: IT\n",
  });
  const { organisation } = session;
  it("a name means the one in the asker's language, a position before a posting", () => {
    expect(filesOf(organisation.resolve("Director", entry("manager")).roles)).toEqual(["总监.en"]);
    expect(filesOf(organisation.resolve("Director", entry("经理")).roles)).toEqual(["总监"]);
    expect(filesOf(organisation.resolve("客服总监", entry("经理")).roles)).toEqual(["总监"]);
  });
  it("they are no duplicates of each other", () => {
    expect(filesOf(organisation.sameTitle(entry("总监")))).toEqual([]);
    expect(filesOf(organisation.sameTitle(entry("招聘")))).toEqual([]);
    expect(filesOf(organisation.sameTitle(entry("coo")))).toEqual(["coded"]);
  });
  it("finds them by file name, path and code", () => {
    expect(filesOf(organisation.versions(entry("总监")))).toEqual(["总监.en"]);
    expect(filesOf(organisation.versions(entry("总监.en")))).toEqual(["总监"]);
    expect(filesOf(organisation.versions(entry("运营")))).toEqual(["coo"]);
    expect(filesOf(organisation.versions(entry("coded")))).toEqual(["original"]);
    expect(filesOf(organisation.versions(entry("总监.it")))).toEqual([]);
  });
  it("counts them once", () => {
    expect(organisation.size(entry("总监"))).toBe(6);
  });
  it("survives files that call each other their original", () => {
    const world = tinyWorld({
      a: "title: A\ntranslationOf: b\n",
      b: "title: B\ntranslationOf: a\n",
      c: "title: C\ntranslationOf: c\n",
    });
    expect(filesOf(world.session.organisation.versions(world.entry("a")))).toEqual(["b"]);
    expect(filesOf(world.session.organisation.versions(world.entry("c")))).toEqual([]);
  });
});

describe("reporting lines", () => {
  const { session, entry } = tinyWorld({
    a: "title: A\ndirectReports: B\ndirectReports: Nobody\n",
    b: "title: B\n",
    c: "title: C\nreportsTo: A\n",
    d: "title: D\nreportsTo: ~A\nreportsTo: ?B\nreportsTo: !C\n",
    e: "title: E\nreportsTo: C / A\nreportsTo: E\n",
  });
  it.each([
    ["a", [], ["b", "c", "e"]],
    ["b", ["a"], []],
    ["c", ["a"], ["e"]],
    ["d", [], []],
    ["e", ["a", "c", "e"], ["e"]],
  ])("%s: superiors %j, reports %j", (name, superiors, reports) => {
    expect(filesOf(session.organisation.superiors(entry(name)))).toEqual(superiors);
    expect(filesOf(session.organisation.reports(entry(name)))).toEqual(reports);
  });
  it("finds every mention with its place, and mentions of names nobody bears", () => {
    const mentions = session.organisation.mentions(entry("a"));
    expect(mentions.map((mention) => [nameOf(mention.entry.uri), mention.name, mention.span.start])).toEqual([
      ["c", "A", 20],
      ["d", "A", 21],
      ["e", "A", 24],
    ]);
    expect(session.organisation.mentionsOf("nobody", entry("b")).map(({ name }) => name)).toEqual(["Nobody"]);
  });
});

describe("cycle", () => {
  it.each([
    ["a straight line", { a: "title: A\nreportsTo: B\n", b: "title: B\n" }, null],
    ["a role above itself is another rule's", { a: "title: A\nreportsTo: A\n" }, null],
    ["two", { b: "title: A\nreportsTo: B\n", a: "title: B\nreportsTo: A\n" }, ["a", "b"]],
    [
      "three, beginning with the first by path",
      { c: "title: A\nreportsTo: B\n", a: "title: B\nreportsTo: C\n", b: "title: C\nreportsTo: A\n" },
      ["a", "b", "c"],
    ],
    [
      "lists count for a role that names nobody",
      { a: "title: A\ndirectReports: B\nreportsTo: B\n", b: "title: B\n" },
      ["a", "b"],
    ],
    [
      "a list that contradicts the role itself does not",
      { a: "title: A\ndirectReports: B\nreportsTo: B\n", b: "title: B\nreportsTo: C\n" },
      null,
    ],
    ["dotted lines do not", { a: "title: A\nreportsTo: ~B\n", b: "title: B\nreportsTo: A\n" }, null],
    [
      "the shortest one of a tangle",
      { a: "title: A\nreportsTo: B\n", b: "title: B\nreportsTo: C / A\n", c: "title: C\nreportsTo: A\n" },
      ["a", "b"],
    ],
  ])("%s", (_, files, expected) => {
    const { session, entry } = tinyWorld(files);
    const cycle = session.organisation.cycle(entry("a"));
    expect(cycle === null ? null : filesOf(cycle)).toEqual(expected);
  });
});

describe("duplicates", () => {
  const { session, entry } = tinyWorld({
    a: "title: 客服經理\ncode: X 1\n---\ntitle: 客服经理\n",
    b: "title: B\naliases: 客服经理\ncode: x1\n",
    c: "title: 客服经理\norganization: 别处\ncode: X1\n",
    d: "code: \ntitle:\n",
    e: "body\n",
  });
  it.each([
    ["a", 0, ["a#1"], ["b"]],
    ["a", 1, ["a"], []],
    ["b", 0, [], ["a"]],
    ["c", 0, [], []],
    ["d", 0, [], []],
  ])("%s#%i: title %j, code %j", (name, role, titles, codes) => {
    expect(filesOf(session.organisation.sameTitle(entry(name, role)))).toEqual(titles);
    expect(filesOf(session.organisation.sameCode(entry(name, role)))).toEqual(codes);
  });
});

describe("suggest", () => {
  const { session, entry } = tinyWorld(
    {
      a: "title: 客服经理\ncode: 客服经历1\n",
      b: "title: 高级客服经理\n",
      c: "title: Customer Service Manager\nlanguage: en\n",
      d: "title: 财务总监\n",
      e: "title: 客户体验中心总监\naliases: 体验负责人\n",
      f: "title: 别处经理\norganization: 别处\n",
    },
    { external: ["集团董事会"] },
  );
  it.each([
    ["客服经里", ["客服经理"]],
    ["客户服务经理", ["客服经理"]],
    ["客户体验总监", ["客户体验中心总监"]],
    ["体验負責", ["体验负责人"]],
    ["Custmer Service Manger", ["Customer Service Manager"]],
    ["Sales Manager", []],
    ["财务经理", []],
    ["集团董事", ["集团董事会"]],
    ["别处经里", []],
    ["ab", []],
  ])("%s → %j", (name, expected) => {
    expect(session.organisation.suggest(name, entry("a"))).toEqual(expected);
  });
});
