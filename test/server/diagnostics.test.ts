import { rmSync, truncateSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { type Client, type ClientOptions, startClient } from "../support/lsp.ts";

let client: Client;
const start = async (options: ClientOptions): Promise<Client> => {
  client = await startClient(options);
  return client;
};
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => String(code));
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code);
const lacks = (code: string) => (diagnostics: readonly Diagnostic[]) => !codes(diagnostics).includes(code);

const manager = "# 客服经理\n\n## 基础信息\n\n- **所属部门**：客服中心\n- **直接上级**：客服总监\n";
const director = "---\nroot: true\n---\n# 客服总监\n\n## 基础信息\n\n- **所属部门**：客服中心\n";

describe("diagnostics", () => {
  it("forget the roles of a folder that was deleted, of which editors tell alone", async () => {
    const { until, dir, changed } = await start({
      files: { "总部/客服总监.role.md": director, "客服经理.role.md": manager },
    });
    client.open("客服经理.role.md");
    await until("客服经理.role.md", lacks("reporting/undefined-role"));
    rmSync(path.join(dir, "总部"), { recursive: true });
    changed("总部");
    await until("客服经理.role.md", has("reporting/undefined-role"));
  });

  it("forget a role whose file was deleted, though its buffer is still open, until somebody types in it", async () => {
    const { until, remove, changed, write } = await start({
      files: { "客服总监.role.md": director, "客服经理.role.md": manager },
    });
    for (const file of ["客服总监.role.md", "客服经理.role.md"]) client.open(file);
    await until("客服经理.role.md", lacks("reporting/undefined-role"));
    remove("客服总监.role.md");
    changed("客服总监.role.md");
    await until("客服经理.role.md", has("reporting/undefined-role"));
    expect(client.diagnostics("客服总监.role.md")).toEqual([]);
    client.edit("客服总监.role.md", "客服中心", "客户服务中心");
    await until("客服经理.role.md", lacks("reporting/undefined-role"));
    remove("客服总监.role.md");
    changed("客服总监.role.md");
    await until("客服经理.role.md", has("reporting/undefined-role"));
    write("客服总监.role.md", director);
    changed("客服总监.role.md");
    await until("客服经理.role.md", lacks("reporting/undefined-role"));
  });

  it("come by themselves, with the version, a stable code, its page and the other place", async () => {
    const text =
      "# 客服总监\n\n## 学历要求\n\n本科，10年以上客服工作经验。\n\n## 经验要求\n\n8-10年客服工作经验。\n";
    const { until, uri, published, range } = await start({ files: { "a.role.md": text }, locale: "zh-cn" });
    client.open("a.role.md");
    const found = await until("a.role.md", has("experience/inconsistent"));
    const finding = found.find(({ code }) => code === "experience/inconsistent");
    expect(finding).toMatchObject({
      source: "rolewright",
      severity: 1,
      range: range("a.role.md", "8-10年"),
      relatedInformation: [{ location: { uri: uri("a.role.md"), range: range("a.role.md", "10年以上") } }],
    });
    expect(finding?.codeDescription?.href).toMatch(/docs\/rules\/experience\/inconsistent\.md$/);
    expect(finding?.message).toMatch(/经验要求不一致/);
    expect(published.filter((each) => each.uri === uri("a.role.md")).at(-1)?.version).toBe(1);
  });

  it("follow each keystroke with its version", async () => {
    await start({});
    client.open("a.role.md", "# 客服经理\n\n## 经验要求\n\n3年以上客服经验，其中2年以上管理经验。\n");
    await client.until("a.role.md", lacks("experience/nested"));
    client.edit("a.role.md", "2年以上管理", "5年以上管理");
    await client.until("a.role.md", has("experience/nested"));
    expect(client.published.at(-1)?.version).toBe(2);
    client.edit("a.role.md", "5年以上管理", "1年以上管理");
    await client.until("a.role.md", lacks("experience/nested"));
  });

  it("speak the client's language", async () => {
    await start({ files: { "a.role.md": manager }, locale: "en" });
    client.open("a.role.md");
    const found = await client.until("a.role.md", has("reporting/undefined-role"));
    expect(found.find(({ code }) => code === "reporting/undefined-role")?.message).toMatch(/is not defined/);
  });

  it("of files that are not open are published too", async () => {
    await start({ files: { "roles/a.role.md": manager } });
    await client.until("roles/a.role.md", has("reporting/undefined-role"));
  });
});

describe("across files", () => {
  it("a reporting line is whole as soon as the other file is there, open or on disk, and broken when it goes", async () => {
    await start({ files: { "a.role.md": manager } });
    client.open("a.role.md");
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.write("b.role.md", director);
    client.changed("b.role.md");
    await client.until("a.role.md", lacks("reporting/undefined-role"));
    client.remove("b.role.md");
    client.changed("b.role.md");
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.open("c.role.md", director);
    await client.until("a.role.md", lacks("reporting/undefined-role"));
    client.edit("c.role.md", "# 客服总监", "# 客服副总监");
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.close("c.role.md");
  });

  it("an open buffer wins over the disk until it is closed", async () => {
    await start({ files: { "a.role.md": manager, "b.role.md": "# 别的岗位\n" } });
    client.open("a.role.md");
    client.open("b.role.md", director);
    await client.until("a.role.md", lacks("reporting/undefined-role"));
    client.write("b.role.md", "# 又一个岗位\n");
    client.changed("b.role.md");
    client.close("b.role.md");
    await client.until("a.role.md", has("reporting/undefined-role"));
  });

  it("a folder added later is read, one taken away is forgotten", async () => {
    await start({ files: { "one/a.role.md": manager, "two/b.role.md": director }, folders: ["one"] });
    await client.until("one/a.role.md", has("reporting/undefined-role"));
    const two = { uri: client.uri("two"), name: "two" };
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [two], removed: [] },
    });
    await client.until("one/a.role.md", lacks("reporting/undefined-role"));
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [], removed: [two] },
    });
    await client.until("one/a.role.md", has("reporting/undefined-role"));
  });
});

describe("the config file", () => {
  it("counts from the start and again whenever it changes, on disk or in the editor", async () => {
    await start({ files: { "a.role.md": manager, "rolewright.config.yaml": "external: [客服总监]\n" } });
    await client.until("a.role.md", lacks("reporting/undefined-role"));
    client.write("rolewright.config.yaml", "external: []\n");
    client.changed("rolewright.config.yaml");
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.open("rolewright.config.yaml", "rules:\n  reporting/undefined-role: off\n");
    await client.until("a.role.md", lacks("reporting/undefined-role"));
  });

  it("changes what closed files mean as well", async () => {
    await start({
      files: {
        "a.role.md": manager.replace("客服总监", "客服一把手"),
        "b.role.md": director,
        "rolewright.config.yaml": "extends: internal-cn\n",
      },
    });
    await client.until("a.role.md", has("reporting/undefined-role"));
    client.open("rolewright.config.yaml", "vocabulary:\n  roles:\n    客服总监: [客服一把手]\n");
    await client.until("a.role.md", lacks("reporting/undefined-role"));
  });

  it("is checked itself", async () => {
    await start({
      files: { "rolewright.config.yaml": "rules:\n  reporting/undefined-rol: off\n" },
      locale: "en",
    });
    const found = await client.until("rolewright.config.yaml", has("config/invalid"));
    expect(found[0]?.message).toMatch(/reporting\/undefined-role/);
  });
});

describe("bad input", () => {
  it.each([
    ["empty", ""],
    ["only a byte order mark", "\uFEFF"],
    ["NUL bytes", "# 客\u0000服\u0000\n"],
    ["lone surrogates", "# \uD800\uDC00\uD800 客服\n"],
    ["carriage returns", "# 客服经理\r\r## 岗位职责\r- 一\r"],
    ["an open fence", "# 客服经理\n\n```\nnever closed\n"],
    ["an open comment", "# 客服经理\n\n<!-- never closed\n"],
    ["an open front matter", "---\ntitle: 客服经理\n"],
  ])("%s: the server answers on", async (_, text) => {
    await start({});
    client.open("a.role.md", text);
    client.open("b.role.yaml", text);
    client.open("good.role.md", manager);
    await client.until("good.role.md", has("reporting/undefined-role"));
    const symbols = await client.request("textDocument/documentSymbol", {
      textDocument: { uri: client.uri("a.role.md") },
    });
    expect(Array.isArray(symbols)).toBe(true);
  });

  it("ten megabytes are one finding and no delay for others", async () => {
    await start({});
    client.open("big.role.md", `# 客服经理\n\n${"- 管理客服团队，处理客户投诉。\n".repeat(600_000)}`);
    client.open("good.role.md", manager);
    await client.until("good.role.md", has("reporting/undefined-role"));
    await client.until("big.role.md", has("document/too-large"));
  });

  it("a file of hundreds of megabytes on disk is said to be too large", async () => {
    await start({ files: { "huge.role.md": "# 客服经理\n" } });
    await client.until("huge.role.md", has("section/missing"));
    truncateSync(path.join(client.dir, "huge.role.md"), 300 * 1024 * 1024);
    client.changed("huge.role.md");
    await client.until("huge.role.md", has("document/too-large"));
  });

  it("broken YAML stands at its place, and nothing is said to be missing meanwhile", async () => {
    await start({});
    client.open("a.role.yaml", "title: 客服经理\nreportsTo: [客服总监\n");
    const found = await client.until("a.role.yaml", has("document/syntax"));
    expect(codes(found)).not.toContain("section/missing");
    expect(codes(found)).not.toContain("field/missing");
  });
});
