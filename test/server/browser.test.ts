/**
 * The build for browsers, run in an empty world: nothing of Node's, no code made from text, and files only through the
 * client. What a browser cannot do it says.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic, WorkspaceEdit } from "vscode-languageserver-protocol";

const dist = path.resolve(import.meta.dirname, "../../dist");

describe("the bundles for browsers", () => {
  const bundles = ["web/extension.js", "web/server.js", "webview/org-chart.js", "webview/preview.js"];

  it.each(bundles)("%s needs no module but VS Code's, and makes no code from text", (name) => {
    const code = readFileSync(path.join(dist, name), "utf8");
    const modules = [...code.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]*)["'`]/gu)].map(([, id]) => id);
    expect([...new Set(modules)]).toEqual(name === "web/extension.js" ? ["vscode"] : []);
    const forbidden = /["'`]node:[a-z]|\bnew Function\b|(?<![\w$.])(?:eval|Function)\(/gu;
    const found = [...code.matchAll(forbidden)].map(({ index }) => code.slice(index - 40, index + 40));
    expect(found).toEqual([]);
  });
});

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const folder = "vscode-vfs://github/company/roles";
const manager = `${folder}/客服经理.role.md`;
const director = `${folder}/客服总监.role.md`;
const texts: Readonly<Record<string, string>> = {
  [director]: "---\nroot: true\n---\n# 客服总监\n",
  [manager]: "# 客服经理\n\n- **直接上级**：客服总监\n\n- 三至五年以上客服工作经验\n",
  [`${folder}/rolewright.config.yaml`]: "extends: minimal\n",
};

/** A worker with the server in it and a client that has the files. */
function startWorker(locale: string) {
  const told: Message[] = [];
  const waiting = new Set<() => void>();
  const listeners = new Set<(event: { data: unknown }) => void>();
  let last = 0;
  const send = (message: object): void => {
    const data: unknown = JSON.parse(JSON.stringify({ jsonrpc: "2.0", ...message }));
    setTimeout(() => {
      for (const listener of listeners) listener({ data });
    }, 0);
  };
  /** What a worker has and the language itself does not. */
  const scope: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    URL,
    performance,
    console,
    atob,
    btoa,
    crypto,
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => listeners.add(listener),
    postMessage(message: Message) {
      const { id, method, params } = message;
      if (id !== undefined && method !== undefined) {
        const { uri = "" } = (params ?? {}) as { readonly uri?: string };
        if (method === "rolewright/findFiles") send({ id, result: Object.keys(texts) });
        else if (method === "rolewright/readFile") send({ id, result: { text: texts[uri] } });
        else send({ id, result: null });
        return;
      }
      told.push(message);
      for (const look of waiting) look();
    },
    set onmessage(listener: (event: { data: unknown }) => void) {
      listeners.add(listener);
    },
  };
  scope.self = scope;
  const context = vm.createContext(scope, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(readFileSync(path.join(dist, "web/server.js"), "utf8"), context);

  const until = <T>(find: (message: Message) => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = (): void => {
        for (const message of told) {
          const found = find(message);
          if (found === undefined) continue;
          waiting.delete(look);
          resolve(found);
          return;
        }
      };
      waiting.add(look);
      look();
    });
  const request = async <T>(method: string, params: unknown): Promise<T> => {
    last += 1;
    const id = last;
    send({ id, method, params });
    const answer = await until((message) => (message.id === id ? message : undefined));
    expect(answer.error).toBeUndefined();
    return answer.result as T;
  };
  const open = async (): Promise<void> => {
    await request("initialize", {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: "roles" }],
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
      locale,
    });
    send({ method: "initialized", params: {} });
    const textDocument = { uri: manager, languageId: "markdown", version: 1, text: texts[manager] };
    send({ method: "textDocument/didOpen", params: { textDocument } });
  };
  return { request, until, open };
}

const diagnosticsOf =
  (uri: string, code: string) =>
  ({ method, params }: Message): Diagnostic | undefined => {
    const { uri: about, diagnostics } = (params ?? {}) as { uri?: string; diagnostics?: Diagnostic[] };
    return method === "textDocument/publishDiagnostics" && about === uri
      ? diagnostics?.find((one) => one.code === code)
      : undefined;
  };

describe.each([
  {
    locale: "zh-cn",
    finding: "三至五年以上",
    office: "（浏览器中）只能导入 .txt 与 .md",
    word: "浏览器中不能导出",
  },
  {
    locale: "en",
    finding: "range",
    office: "only .txt and .md can be imported here, in a browser",
    word: "in the browser",
  },
])("the server in a worker, in $locale", ({ locale, finding, office, word }) => {
  let worker: ReturnType<typeof startWorker>;
  beforeAll(async () => {
    worker = startWorker(locale);
    await worker.open();
  });
  afterAll(async () => {
    await worker.request("shutdown", null);
  });

  it("finds what there is to find, in files of the client", async () => {
    const found = await worker.until(diagnosticsOf(manager, "experience/range-plus-open"));
    expect(String(found.message)).toContain(finding);
  });

  it("renames in files nobody opened", async () => {
    // By then everything is read.
    await worker.until(diagnosticsOf(director, "section/missing"));
    const edit = await worker.request<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri: manager },
      position: { line: 2, character: 12 },
      newName: "客户服务总监",
    });
    const files = (edit.documentChanges ?? []).map(
      (change) => "textDocument" in change && change.textDocument.uri,
    );
    expect(files.sort()).toEqual([manager, director].sort());
  });

  it("shows a role and the organisation", async () => {
    const { html } = await worker.request<{ html: string }>("rolewright/preview", {
      uri: manager,
      variant: "internal",
    });
    expect(html).toContain("客服经理");
    const { edges } = await worker.request<{ edges: unknown[] }>("rolewright/organisation", {});
    expect(edges).toHaveLength(1);
  });

  it.each(["docx", "pdf"])("says that it cannot make %s", async (format) => {
    const made = await worker.request<{ error?: string }>("rolewright/exportRole", { uri: manager, format });
    expect(made.error).toContain(word);
  });

  it.each(["html", "text", "md", "jsonld"])("makes %s", async (format) => {
    const made = await worker.request<{ text?: string }>("rolewright/exportRole", { uri: manager, format });
    expect(made.text).toContain("客服经理");
  });

  it("says that it cannot read Word", async () => {
    const params = { name: "岗位.docx", base64: "UEsDBA==", to: "markdown", folder };
    const made = await worker.request<{ error?: string }>("rolewright/importDocument", params);
    expect(made.error).toContain(office);
  });

  it("reads text", async () => {
    const params = { name: "岗位.txt", text: "出纳\n岗位职责\n1、收付现金\n", to: "markdown", folder };
    const made = await worker.request<{ text?: string }>("rolewright/importDocument", params);
    expect(made.text).toContain("收付现金");
  });
});
