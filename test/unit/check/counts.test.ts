import { describe, expect, it } from "vitest";
import { nameOf, uriOf } from "../organisation/tiny.ts";
import { askingRules } from "./asking-rules.ts";
import { type CheckedWorld, checkedWorld } from "./tiny-checker.ts";

/** Rules as real ones ask: about themselves and the names they mention, never for all there is. */
const usual = [
  "resolve",
  "superiors",
  "reports",
  "cycle",
  "sameCode",
  "sameTitle",
  "suggest for an unknown name",
];

interface Counted extends CheckedWorld {
  /** Files looked at since the last call, in order. */
  checked(): readonly string[];
}

function counted(files: Readonly<Record<string, string>>): Counted {
  const seen = new Set<string>();
  const rules = askingRules((uri) => seen.add(uri)).filter(({ id }) =>
    usual.includes(id.slice("organisation/".length)),
  );
  const disk = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
  const world = checkedWorld(disk, rules);
  for (const uri of disk.keys()) world.session.refresh(uri);
  const checked = (): readonly string[] => {
    for (const uri of world.checker.takeChanged()) world.checker.findings(uri);
    const names = [...seen].map(nameOf);
    seen.clear();
    return names;
  };
  checked();
  return { ...world, checked };
}

/** Thirty roles in a tree: r0 at the top, each other one below the one a third as high. */
const tree: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [
    `r${i}`,
    `title: 第${i}级岗位\n${i === 0 ? "" : `reportsTo: 第${Math.floor((i - 1) / 3)}级岗位\n`}body\n`,
  ]),
);

const edit = ({ session }: Counted, name: string, from: string, to: string): void => {
  const text = session.text(uriOf(name)) ?? "";
  session.open(uriOf(name), text, 1);
  session.change(uriOf(name), text.replace(from, to), 2);
};

describe("how many files are checked again", () => {
  it("all of them at first, none when nothing happened", () => {
    const world = counted(tree);
    for (const uri of world.session.uris()) world.checker.findings(uri);
    expect(world.checked()).toEqual([]);
  });

  it.each([
    ["a keystroke in a body: the file alone", "r1", "body", "body text", ["r1"]],
    [
      "a new title: the file, its superior and its reports",
      "r1",
      "第1级",
      "首级",
      ["r1", "r0", "r4", "r5", "r6"],
    ],
    ["a new superior: the file, the old and the new one", "r20", "第6级", "第7级", ["r20", "r6", "r7"]],
    ["a superior nobody knows: the file and the old one", "r20", "第6级", "首席级", ["r20", "r6"]],
    [
      "a circle: the roles on it, and those that meet them by name",
      "r4",
      "第1级",
      "第13级",
      ["r4", "r1", "r13"],
    ],
  ])("%s", (_, name, from, to, expected) => {
    const world = counted(tree);
    edit(world, name, from, to);
    const checked = world.checked();
    expect(checked[0]).toBe(name);
    expect([...checked].sort()).toEqual([...expected].sort());
  });

  it("a role that appears: the file and those that mention its name or one like it", () => {
    const world = counted({
      ...tree,
      x: "title: 某岗\npeers: 客服经理\n",
      y: "title: 某甲\npeers: 客服经里\n",
    });
    world.session.open(uriOf("new"), "title: 客服经理\n", 1);
    expect(world.checked()).toEqual(["new", "x", "y"]);
  });

  it("an original that turns out to be a language version itself: those that mention the version", () => {
    const world = counted({
      asker: "title: 某岗\npeers: 客服经理\n",
      one: "title: 客服经理\n",
      two: "title: 客服经理\nlanguage: en\ntranslationOf: three\n",
      three: "title: 客服主管\nlanguage: zh-TW\n",
    });
    edit(world, "three", "language", "translationOf: one\nlanguage");
    expect(world.checked()).toContain("asker");
  });

  it("typing before a place that findings elsewhere point to: those files; behind it: none", () => {
    const world = counted({ a: "title: A\nbody\n", b: "title: B\nreportsTo: A\n" });
    edit(world, "a", "body", "more");
    expect(world.checked()).toEqual(["a"]);
    world.session.change(uriOf("a"), "before\ntitle: A\nbody\n", 3);
    expect(world.checked()).toEqual(["a", "b"]);
  });
});

describe("what is taken as changed", () => {
  it("begins with the files whose text is new, and names files that are gone", () => {
    const world = counted({ a: "title: A\n", b: "title: B\nreportsTo: A\n" });
    world.session.remove(uriOf("a"));
    expect(world.checker.takeChanged()).toEqual([uriOf("a"), uriOf("b")]);
    expect(world.checker.findings(uriOf("a"))).toEqual([]);
    expect(world.checker.takeChanged()).toEqual([]);
  });

  it("is everything when rules about other roles may speak, or the settings change", () => {
    const world = counted({ a: "title: A\n", b: "title: B\n" });
    world.checker.setReady(true);
    expect(world.checker.takeChanged()).toEqual([]);
    world.checker.setReady(false);
    expect(world.checker.takeChanged()).toEqual([uriOf("a"), uriOf("b")]);
    expect(world.checker.findings(uriOf("a"))).toEqual([]);
    world.checker.setReady(true);
    world.reconfigure({ external: ["X"] });
    expect(world.checker.takeChanged()).toEqual([uriOf("a"), uriOf("b")]);
  });

  it("a whole run stops where the caller stops", () => {
    const world = counted({ a: "title: A\n", b: "title: B\n" });
    const steps = world.checker.checkAll();
    expect(steps.next().value?.uri).toBe(uriOf("a"));
    steps.return();
    expect(
      [...world.checker.checkAll()].map(({ uri, findings }) => [nameOf(uri), findings.length > 0]),
    ).toEqual([
      ["a", true],
      ["b", true],
    ]);
  });
});
