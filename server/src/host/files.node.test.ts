import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { canonicalUri } from "../text/uri.ts";
import { nodePlatform } from "./files.node.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const uri = (name: string): string => canonicalUri(pathToFileURL(path.join(folder, name)).href);
function put(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}
const platform = nodePlatform();

describe("looking for files", () => {
  put("[岗位] 一/出纳.role.md", "# 出纳\n");
  put("[岗位] 一/旧/会计.role.yaml", "title: 会计\n");
  put("[岗位] 一/rolewright.config.yaml", "");
  put("[岗位] 一/说明.md", "# 说明\n");
  put("[岗位] 一/node_modules/x/模板.role.md", "# 模板\n");
  symlinkSync("..", path.join(folder, "[岗位] 一/旧/上层"), "dir");
  const place = uri("[岗位] 一");
  const find = (deep: boolean, include: readonly string[] = []) =>
    platform.find([{ folder: place, deep }], include);

  it("finds each once, and goes neither in circles nor into packages", async () => {
    const expected = ["rolewright.config.yaml", "出纳.role.md", "旧/会计.role.yaml"];
    expect(await find(true)).toEqual(expected.map((name) => uri(`[岗位] 一/${name}`)).sort());
  });

  it("stays on top where it shall, and finds what else is asked for", async () => {
    const expected = ["rolewright.config.yaml", "出纳.role.md", "说明.md"];
    expect(await find(false, ["**/*.md"])).toEqual(expected.map((name) => uri(`[岗位] 一/${name}`)).sort());
  });

  it("finds nothing where there is nothing, and no files of other kinds of addresses", async () => {
    const places = ["nowhere", "[岗位] 一/出纳.role.md"].map(uri);
    for (const folder of [...places, "untitled:", "vscode-vfs://host/a", "file:///%"])
      expect(await platform.find([{ folder, deep: true }], [])).toEqual([]);
  });

  it("knows the nearest config file above", () => {
    expect(platform.configAbove(uri("[岗位] 一/旧/会计.role.yaml"))).toBe(
      uri("[岗位] 一/rolewright.config.yaml"),
    );
    expect(platform.configAbove("untitled:1")).toBeNull();
  });
});

describe("reading files", () => {
  it("reads what other programs write", () => {
    put("a.role.md", "\ufeff# 出纳\n");
    expect(platform.read(uri("a.role.md"))).toBe("# 出纳\n");
    put("b.role.md", Buffer.from("\ufeff# 出纳\n", "utf16le"));
    expect(platform.read(uri("b.role.md"))).toBe("# 出纳\n");
    // “# 出纳岗位职责” and so on in GB18030, which Node cannot write.
    put(
      "c.role.md",
      Buffer.from("2320b3f6c4c90a0a232320b8dacebbd6b0d4f00a0a2d20b5c7bcc7c8d5bcc7d5cb0a", "hex"),
    );
    expect(platform.read(uri("c.role.md"))).toBe("# 出纳\n\n## 岗位职责\n\n- 登记日记账\n");
  });

  it("reads the beginning of what is far too large", () => {
    put("large.role.md", Buffer.alloc(5 * 1024 * 1024, "a"));
    expect(platform.read(uri("large.role.md"))?.length).toBe(4 * 1024 * 1024);
  });

  it("takes what cannot be read for missing", () => {
    for (const name of [uri("none.role.md"), uri("."), "untitled:1", "file:///%"])
      expect(platform.read(name)).toBeNull();
  });
});
