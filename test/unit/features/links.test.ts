import { describe, expect, it } from "vitest";
import type { DocumentLink, RenameFilesParams } from "vscode-languageserver-protocol";
import { declaration } from "../../../server/src/features/declaration.ts";
import { documentHighlight } from "../../../server/src/features/document-highlight.ts";
import { documentLink, resolveDocumentLink } from "../../../server/src/features/document-link.ts";
import { willRenameFiles } from "../../../server/src/features/will-rename-files.ts";
import { applied } from "./renaming.ts";
import { type FeatureWorld, featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

const company = `=== 客服/客服总监.role.md
---
root: true
---
# 客服总监

- **别名**：服务一把手
- **岗位编码**：KF-01

见 [经理](./客服经理.role.md#职责)、[制度](<../制度 2.md>)、https://example.com/a 和 [坏](javascript:alert(1))。
=== 客服/客服经理.role.md
# 客服经理

- **直接上级**：客服总监（或KF-01）
- **平级岗位**：服务一把手、质检经理

## 工作关系

- 向客服总监汇报工作，见[说明](%E5%AE%A2%E6%9C%8D%E6%80%BB%E7%9B%91.role.md)。
=== director.role.yaml
title: Head of Service
language: en
translationOf: 客服/客服总监
reportsTo: 董事会
sections:
  other: |
    See [manager](客服/客服经理.role.md "the manager").
`;

describe("declaration", () => {
  const at = (file: string, words: string, offset = 1): readonly string[] => {
    const world = featureWorld(company);
    return declaration
      .handle(world.context, world.place(file, words, offset) as never, token)
      .map(({ uri, range: { start } }) => `${world.fileOf(uri)}:${start.line}`);
  };
  it.each([
    ["客服/客服经理.role.md", "客服总监（", ["客服/客服总监.role.md:3"]],
    ["客服/客服经理.role.md", "KF-01", ["客服/客服总监.role.md:6"]],
    ["客服/客服经理.role.md", "服务一把手", ["客服/客服总监.role.md:5"]],
    ["客服/客服经理.role.md", "质检经理", []],
    ["客服/客服总监.role.md", "岗位编码", []],
  ])("in %s of %s", (file, words, places) => expect(at(file, words)).toEqual(places));
});

describe("documentHighlight", () => {
  const marks = (world: FeatureWorld, place: FeatureWorld["at"]): readonly string[] =>
    documentHighlight
      .handle(world.context, place as never, token)
      .map(({ range: { start, end }, kind }) => `${kind} ${start.line}:${start.character}-${end.character}`);
  it("marks a title as written and mentions as read", () => {
    const world = featureWorld(`=== a.role.yaml
title: 客服总监
code: KF-01
directReports: [客服经理]
---
title: 客服经理
reportsTo: 客$0服总监
dottedLineTo: [KF-01, 运营副总]
`);
    expect(marks(world, world.at)).toEqual(["3 0:7-11", "3 1:6-11", "2 5:11-15", "2 6:15-20"]);
    expect(marks(world, world.place("a.role.yaml", "运营副总"))).toEqual(["2 6:22-26"]);
    expect(marks(world, world.place("a.role.yaml", "reportsTo"))).toEqual([]);
  });
});

describe("documentLink", () => {
  const links = (file: string): readonly string[] => {
    const world = featureWorld(company);
    const uri = world.uriOf(file);
    const found = documentLink.handle(world.context, { textDocument: { uri } } as never, token);
    expect(found.every(({ target }) => target === undefined)).toBe(true);
    return found.map((link: DocumentLink) => {
      const { target = "" } = resolveDocumentLink.handle(world.context, link as never, token);
      return decodeURIComponent(target.replace("file:///roles/", ""));
    });
  };
  it("leads to files, addresses and roles, and nowhere else", () => {
    expect(links("客服/客服总监.role.md")).toEqual([
      "客服/客服经理.role.md#职责",
      "制度 2.md",
      "https://example.com/a",
    ]);
    expect(links("客服/客服经理.role.md")).toEqual([
      "客服/客服总监.role.md",
      "客服/客服总监.role.md#L4,3",
      "客服/客服总监.role.md#L4,3",
      "客服/客服总监.role.md#L4,3",
    ]);
  });
  it("takes no target from outside the documents' own place", () => {
    const world = featureWorld(
      "=== a.role.md\n# 甲\n\n[a](command:x) [b](//host/x) [c](data:text/html,x) [d](file:///etc/x)\n",
    );
    const uri = world.uriOf("a.role.md");
    expect(documentLink.handle(world.context, { textDocument: { uri } } as never, token)).toEqual([]);
    const forged = { range: {}, data: { kind: "target", uri, target: "javascript:x" } };
    expect(resolveDocumentLink.handle(world.context, forged as never, token)).toEqual(forged);
  });
});

describe("willRenameFiles", () => {
  const moved = (...moves: readonly (readonly [string, string])[]): Readonly<Record<string, string>> => {
    const world = featureWorld(company);
    const params: RenameFilesParams = {
      files: moves.map(([from, to]) => ({ oldUri: world.uriOf(from), newUri: world.uriOf(to) })),
    };
    const after = applied(world, willRenameFiles.handle(world.context, params as never, token));
    return Object.fromEntries([...after].filter(([file, text]) => world.files.get(file) !== text));
  };

  it("updates links and translationOf, each as it was written", () => {
    const changed = moved(["客服/客服总监.role.md", "客服/服务 总监.role.md"]);
    expect(changed["客服/客服经理.role.md"]).toContain(
      "[说明](%E6%9C%8D%E5%8A%A1%20%E6%80%BB%E7%9B%91.role.md)",
    );
    expect(changed["director.role.yaml"]).toContain("translationOf: 客服/服务 总监\n");
    expect(Object.keys(changed)).toHaveLength(2);
  });

  it("updates the links inside a file that moves away", () => {
    const changed = moved(["客服/客服总监.role.md", "总监.role.md"]);
    expect(changed["客服/客服总监.role.md"]).toContain(
      "[经理](./客服/客服经理.role.md#职责)、[制度](<制度 2.md>)",
    );
    expect(changed["客服/客服经理.role.md"]).toContain("(../%E6%80%BB%E7%9B%91.role.md)");
  });

  it("follows folders, and leaves alone what moves together", () => {
    const changed = moved(["客服", "部门/service"]);
    expect(changed["director.role.yaml"]).toContain("translationOf: 部门/service/客服总监\n");
    expect(changed["director.role.yaml"]).toContain('[manager](部门/service/客服经理.role.md "the manager")');
    expect(changed["客服/客服总监.role.md"]).toContain(
      "[经理](./客服经理.role.md#职责)、[制度](<../../制度 2.md>)",
    );
    expect(Object.keys(changed)).toHaveLength(2);
  });

  it("follows files that are no roles", () => {
    expect(moved(["制度 2.md", "docs/制度.md"])["客服/客服总监.role.md"]).toContain(
      "[制度](<../docs/制度.md>)",
    );
    expect(moved(["x.md", "y.md"])).toEqual({});
  });
});
