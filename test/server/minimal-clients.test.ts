/**
 * Editors that do less than VS Code: what each of them leaves out of its capabilities is what real ones leave out
 * (Neovim 0.7 registers nothing and knows no snippets, Emacs' eglot sends no locale, Vim's plugins open single files).
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect } from "vitest";
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  PublishDiagnosticsParams,
  SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { inFolder, it, type Setting, type Start } from "../support/minimal-client.ts";

const director = "---\nroot: true\n---\n# 客服总监\n\n- **所属部门**：客服中心\n";
const manager =
  "# 客服经理\n\n- **所属部门**：客服中心\n- **直接上级**：客服总监\n\n## 任职资格\n\n- 😀三至五年以上客服工作经验\n";

const has = (code: string) => (found: readonly Diagnostic[]) => found.some((one) => one.code === code);
const lacks = (code: string) => (found: readonly Diagnostic[]) => !has(code)(found);
const company = { "客服总监.role.md": director, "客服经理.role.md": manager };
const openTwo = "experience/range-plus-open";

describe.concurrent("a client without any capability", () => {
  it("gets findings in UTF-16 columns, and is asked for nothing it does not know", async ({ start }) => {
    const client = await start({ files: company });
    expect(client.initialized.capabilities.positionEncoding).toBe("utf-16");
    client.open("客服经理.role.md");
    const found = await client.until("客服经理.role.md", has(openTwo));
    // Behind "- 😀": two units for the face.
    expect(found.find(({ code }) => code === openTwo)?.range).toEqual({
      start: { line: 7, character: 4 },
      end: { line: 7, character: 10 },
    });
    expect(found.every(({ message }) => typeof message === "string")).toBe(true);
    await client.connection.sendRequest("shutdown");
    expect(client.asked.filter((method) => !method.startsWith("rolewright/"))).toEqual([]);
  });

  it("gets plain text, flat symbols, edits without versions and completions without gaps", async ({
    start,
  }) => {
    const client = await start({ files: company });
    client.open("客服经理.role.md");
    await client.until("客服经理.role.md", has(openTwo));
    const textDocument = { uri: client.uri("客服经理.role.md") };
    const name = { textDocument, position: { line: 3, character: 12 } };

    const hover = await client.connection.sendRequest<Hover>("textDocument/hover", name);
    expect(hover.contents).toMatchObject({ kind: "plaintext" });

    const symbols = await client.connection.sendRequest<SymbolInformation[]>("textDocument/documentSymbol", {
      textDocument,
    });
    expect(symbols.map(({ name, containerName }) => [name, containerName ?? null])).toEqual([
      ["客服经理", null],
      ["所属部门", "客服经理"],
      ["直接上级", "客服经理"],
      ["任职资格", "客服经理"],
    ]);
    expect(symbols.every(({ location }) => location.uri === textDocument.uri)).toBe(true);

    const renamed = await client.connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
      ...name,
      newName: "客服负责人",
    });
    expect(Object.keys(renamed)).toEqual(["changes"]);
    expect(Object.keys(renamed.changes ?? {}).sort()).toEqual(
      [client.uri("客服总监.role.md"), client.uri("客服经理.role.md")].sort(),
    );

    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: { line: 7, character: 6 }, end: { line: 7, character: 6 } },
      context: { diagnostics: [] },
    });
    // Nothing that needs a second question or a command of a client's own.
    expect(actions.filter(({ edit, command }) => edit === undefined || command !== undefined)).toEqual([]);
    expect(actions.length).toBeGreaterThan(0);

    const { items } = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
      textDocument,
      position: { line: 4, character: 0 },
    });
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ insertTextFormat }) => insertTextFormat === 2)).toEqual([]);
    expect(items.filter(({ textEdit }) => /\$\{?\d/.test(textEdit?.newText ?? ""))).toEqual([]);
  });

  it("is told the truth about encodings it would rather have", async ({ start }) => {
    const positionEncodings = ["utf-8", "utf-32"];
    const client = await start({ files: {}, capabilities: { general: { positionEncodings } } });
    expect(client.initialized.capabilities.positionEncoding).toBe("utf-16");
  });

  it("that would pull findings gets them pushed", async ({ start }) => {
    const client = await start({ files: company, capabilities: { textDocument: { diagnostic: {} } } });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    client.open("客服经理.role.md");
    await client.until("客服经理.role.md", has(openTwo));
  });
});

describe.concurrent("a client that watches no files", () => {
  it("has what others changed taken in when it saves", async ({ start }) => {
    const client = await start({ files: { "客服经理.role.md": manager } });
    client.open("客服经理.role.md");
    await client.until("客服经理.role.md", has("reporting/undefined-role"));
    writeFileSync(path.join(client.dir, "客服总监.role.md"), director);
    client.save("客服经理.role.md");
    await client.until("客服经理.role.md", lacks("reporting/undefined-role"));
    rmSync(path.join(client.dir, "客服总监.role.md"));
    client.save("客服经理.role.md");
    await client.until("客服经理.role.md", has("reporting/undefined-role"));
    await client.until("客服总监.role.md", (found) => found.length === 0);
  });

  it("has a config file taken in that came, changed and went", async ({ start }) => {
    const client = await start({ files: company });
    const config = path.join(client.dir, "rolewright.config.yaml");
    client.open("客服经理.role.md");
    await client.until("客服经理.role.md", has(openTwo));
    writeFileSync(config, "rules:\n  experience/range-plus-open: off\n");
    client.save("客服经理.role.md");
    await client.until("客服经理.role.md", lacks(openTwo));
    writeFileSync(config, "rules:\n  experience/range-plus-open: error\n");
    client.save("客服经理.role.md");
    await client.until("客服经理.role.md", (found) =>
      found.some(({ code, severity }) => code === openTwo && severity === 1),
    );
    rmSync(config);
    client.save("客服经理.role.md");
    await client.until("客服经理.role.md", (found) =>
      found.some(({ code, severity }) => code === openTwo && severity === 2),
    );
  });

  it("may still tell of changes by itself", async ({ start }) => {
    const client = await start({ files: { "客服经理.role.md": manager } });
    client.open("客服经理.role.md");
    await client.until("客服经理.role.md", has("reporting/undefined-role"));
    writeFileSync(path.join(client.dir, "客服总监.role.md"), director);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("客服总监.role.md"), type: 1 }],
    });
    await client.until("客服经理.role.md", lacks("reporting/undefined-role"));
  });
});

describe.concurrent("a single file without a folder", () => {
  const alone = () => ({ rootUri: null });

  it("is read with the files beside it", async ({ start }) => {
    const client = await start({
      files: { ...company, "旧/客服助理.role.md": "# 客服助理\n" },
      params: alone,
    });
    client.open("客服经理.role.md");
    const found = await client.until("客服经理.role.md", has(openTwo));
    expect(found.map(({ code }) => code)).not.toContain("reporting/undefined-role");
    await client.until("客服总监.role.md", (told) => told.length > 0);
    const { nodes } = await client.connection.sendRequest<{ nodes: { title: string }[] }>(
      "rolewright/organisation",
      {},
    );
    expect(nodes.map(({ title }) => title).sort()).toEqual(["客服总监", "客服经理"]);
  });

  it("is read with all that its config file rules", async ({ start }) => {
    const client = await start({
      files: {
        "rolewright.config.yaml": "rules:\n  experience/range-plus-open: error\n",
        "甲/客服经理.role.md": manager,
        "乙/丙/客服总监.role.md": director,
      },
      params: alone,
    });
    client.open("甲/客服经理.role.md");
    const found = await client.until("甲/客服经理.role.md", (told) =>
      told.some(({ code, severity }) => code === openTwo && severity === 1),
    );
    expect(found.map(({ code }) => code)).not.toContain("reporting/undefined-role");
  });

  it("that was never saved is looked at, too", async ({ start }) => {
    const client = await start({ files: {}, params: alone });
    const uri = "untitled:未命名.role.md";
    const told = new Promise<PublishDiagnosticsParams>((resolve) => {
      client.connection.onNotification("textDocument/publishDiagnostics", resolve);
    });
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text: manager },
    });
    expect((await told).uri).toBe(uri);
  });
});

describe.concurrent("a folder within a project", () => {
  it("follows the config file above it, as the command line does", async ({ start }) => {
    const client = await start({
      files: {
        "rolewright.config.yaml": "rules:\n  experience/range-plus-open: off\n",
        "岗位/客服经理.role.md": manager,
      },
      params: (uri) => ({ rootUri: uri("岗位") }),
    });
    client.open("岗位/客服经理.role.md");
    await client.until("岗位/客服经理.role.md", has("reporting/undefined-role"));
    await client.until("岗位/客服经理.role.md", lacks(openTwo));
  });

  it("has the files `include` names, open and closed", async ({ start }) => {
    const client = await start({
      files: {
        "rolewright.config.yaml": 'include: ["岗位/*.md"]\n',
        "岗位/客服经理.md": manager,
        "岗位/客服总监.md": director,
        "说明.md": manager,
      },
    });
    client.open("岗位/客服经理.md");
    client.open("说明.md");
    const found = await client.until("岗位/客服经理.md", has(openTwo));
    expect(found.map(({ code }) => code)).not.toContain("reporting/undefined-role");
    await client.until("岗位/客服总监.md", (told) => told.length > 0);
    const symbols = await client.connection.sendRequest("textDocument/documentSymbol", {
      textDocument: { uri: client.uri("说明.md") },
    });
    expect(symbols ?? []).toEqual([]);
  });
});

describe.concurrent("the language of messages", () => {
  const first = async (start: Start, setting: Omit<Setting, "files">): Promise<string> => {
    const client = await start({ files: company, ...setting });
    client.open("客服经理.role.md");
    const found = await client.until("客服经理.role.md", has(openTwo));
    return String(found.find(({ code }) => code === openTwo)?.message);
  };
  const withLocale = (locale: string) => (uri: (file: string) => string) => ({ ...inFolder(uri), locale });

  it.for<[string, Omit<Setting, "files">, string]>([
    ["is the environment's where the editor asks for none", { env: { LC_ALL: "zh_CN.UTF-8" } }, "区间"],
    ["is English where nobody says", {}, "range"],
    [
      "is the editor's before the environment's",
      { env: { LC_ALL: "zh_CN.UTF-8" }, params: withLocale("en") },
      "range",
    ],
    [
      "is that of --locale before all others",
      { args: ["--locale", "zh-TW"], params: withLocale("en") },
      "區間",
    ],
  ])("%s", async ([_, setting, word], { start }) => {
    expect(await first(start, setting)).toContain(word);
  });
});

describe.concurrent("the end", () => {
  const codeOf = async (server: ChildProcess): Promise<unknown> =>
    server.exitCode ?? (await once(server, "close"))[0];

  it("comes with exit, though nobody waited for the answer to shutdown", async ({ start }) => {
    const { connection, server } = await start({ files: company });
    void connection.sendRequest("shutdown").catch(() => undefined);
    void connection.sendNotification("exit");
    expect(await codeOf(server)).toBe(0);
  });

  it("comes with exit alone, as a failure", async ({ start }) => {
    const { connection, server } = await start({ files: company });
    void connection.sendNotification("exit");
    expect(await codeOf(server)).toBe(1);
  });

  it("comes when the client closes the server's input, in the middle of its work", async ({ start }) => {
    const { server, open, connection, uri } = await start({ files: company });
    open("客服经理.role.md");
    // Its bytes are under way before the input ends.
    await connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: uri("客服经理.role.md") },
    });
    server.stdin?.end();
    expect(await codeOf(server)).toBe(1);
  });

  it("comes when nobody listens any more", async ({ start }) => {
    const { server, open, until, connection, uri } = await start({ files: company });
    open("客服经理.role.md");
    await until("客服经理.role.md", has(openTwo));
    connection.dispose();
    server.stdout?.destroy();
    server.stdin?.on("error", () => undefined);
    const textDocument = { uri: uri("客服经理.role.md") };
    const message = JSON.stringify({
      jsonrpc: "2.0",
      id: 99,
      method: "textDocument/hover",
      params: { textDocument, position: { line: 0, character: 3 } },
    });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
    expect(await codeOf(server)).not.toBeNull();
  });
});

it("refuses requests before initialize, and goes on", async ({ start }) => {
  const { initialized } = await start({
    files: {},
    async before(connection) {
      const early = connection.sendRequest("textDocument/hover", {
        textDocument: { uri: "file:///a.role.md" },
        position: { line: 0, character: 0 },
      });
      await expect(early).rejects.toMatchObject({ code: -32002 });
    },
  });
  expect(initialized.capabilities.hoverProvider).toBe(true);
});
