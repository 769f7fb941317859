/**
 * The npm package as it is installed: from the tarball, in an empty folder, on each release of Node it is made for,
 * without the libraries that are installed apart.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPackage, releases, run } from "./installed.ts";

const root = path.resolve(import.meta.dirname, "../..");
const sample = "samples/broken/02-数字不一致.role.md";

interface LockEntry {
  readonly hasInstallScript?: boolean;
}

let folder = "";
beforeAll(() => {
  folder = installPackage();
  cpSync(path.join(root, sample), path.join(folder, "roles/客服经理.role.md"));
  for (const file of ["consumer.mjs", "consumer.cjs"])
    cpSync(path.join(import.meta.dirname, "fixtures", file), path.join(folder, file));
  writeFileSync(path.join(folder, "a.docx"), "PK\u0003\u0004");
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (): string => path.join(folder, "node_modules/rolewright/dist/cli.mjs");

describe("the package", () => {
  it("has what it names, no source maps, and less than 2 MB", () => {
    const own = path.join(folder, "node_modules/rolewright");
    const files = readdirSync(own, { recursive: true, encoding: "utf8" }).filter((file) =>
      statSync(path.join(own, file)).isFile(),
    );
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(own, file)).size, 0);
    expect(bytes).toBeLessThan(2 * 1024 * 1024);
    const { bin, exports } = JSON.parse(readFileSync(path.join(own, "package.json"), "utf8"));
    for (const file of [bin.rolewright, exports["."].types, exports["."].default])
      expect(existsSync(path.join(own, file)), file).toBe(true);
  });

  it("runs no script when it is installed, nor does anything it needs", () => {
    const { packages } = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8")) as {
      readonly packages: Readonly<Record<string, LockEntry>>;
    };
    expect(Object.keys(packages).length).toBeGreaterThan(5);
    expect(Object.keys(packages).filter((name) => packages[name]?.hasInstallScript === true)).toEqual([]);
  });

  it("does not bring the large libraries of single formats", () => {
    for (const name of ["docx", "mammoth", "pdfjs-dist"])
      expect(existsSync(path.join(folder, "node_modules", name)), name).toBe(false);
  });

  it("is a command", () => {
    const command = path.join(
      folder,
      "node_modules/.bin",
      process.platform === "win32" ? "rolewright.cmd" : "rolewright",
    );
    const shell = process.platform === "win32";
    const said = execFileSync(command, ["--version"], { encoding: "utf8", shell });
    expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("has a library that runs anywhere: nothing it loads knows of Node", () => {
    const dist = path.join(folder, "node_modules/rolewright/dist");
    const seen = new Set<string>();
    const foreign = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(path.join(dist, file), "utf8");
      for (const [, name = ""] of text.matchAll(/(?:\bfrom|\bimport\(?)\s*["'`]([^"'`\s]+)["'`]/g)) {
        if (name.startsWith("./")) visit(name.slice(2));
        else foreign.add(name);
      }
    };
    visit("index.mjs");
    expect(seen.size).toBeGreaterThan(2);
    expect([...foreign].filter((name) => /^(?:node:|(?:fs|path|url|os|process|module)$)/.test(name))).toEqual(
      [],
    );
  });

  it.each([
    ["an ES module", "consumer.mts", "nodenext"],
    ["CommonJS", "consumer.cts", "nodenext"],
    ["a bundle", "consumer.mts", "preserve"],
  ])("is typed for %s", async (_, file, module) => {
    const work = path.join(folder, "types", `${module}-${path.extname(file).slice(1)}`);
    mkdirSync(work, { recursive: true });
    cpSync(path.join(import.meta.dirname, "fixtures", file), path.join(work, file));
    const options = ["--strict", "--noEmit", "--target", "es2023", "--module", module, "--types", ""];
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const { code, out } = await run(process.execPath, [tsc, ...options, file], { cwd: work });
    expect(out).toBe("");
    expect(code).toBe(0);
  });
});

const framed = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

for (const { name, file, why } of releases()) {
  const node = file ?? process.execPath;
  const rolewright = (args: readonly string[], options: { input?: string; until?: string } = {}) =>
    run(node, [program(), ...args], { cwd: folder, ...options });

  describe.skipIf(file === null)(
    `${name}${why === undefined ? "" : ` (${why})`}`,
    { concurrent: true },
    () => {
      it("checks, explains and lists", async () => {
        const [version, checked, explained, rules] = await Promise.all([
          rolewright(["--version"]),
          rolewright(["check", "--format", "json"]),
          rolewright(["explain", "experience/inconsistent"]),
          rolewright(["rules"]),
        ]);
        expect(version).toMatchObject({ code: 0, err: "" });
        expect(checked).toMatchObject({ code: 1, err: "" });
        expect(JSON.parse(checked.out).files[0].path).toBe("roles/客服经理.role.md");
        expect(explained.out).toContain("## Why");
        expect(rules.out.split("\n").length).toBeGreaterThan(50);
      });

      it("makes a web page", async () => {
        const made = await rolewright(["export", "roles/客服经理.role.md", "--to", "html", "-o", "-"]);
        expect(made.err).not.toContain("internal error");
        expect(made.out).toContain("<!doctype html>");
      });

      it("is a language server", async () => {
        const initialize = { processId: null, rootUri: null, capabilities: {} };
        const input =
          framed({ id: 1, method: "initialize", params: initialize }) +
          framed({ method: "initialized", params: {} }) +
          framed({
            method: "textDocument/didOpen",
            params: {
              textDocument: {
                uri: "file:///a.role.md",
                languageId: "markdown",
                version: 1,
                text: "# 客服总监\n",
              },
            },
          });
        const { out, err } = await rolewright(["lsp", "--stdio"], { input, until: "publishDiagnostics" });
        expect(err).toBe("");
        expect(out).toContain('"serverInfo":{"name":"rolewright"');
        expect(out).toContain("section/missing");
      });

      it("is a server of tools for agents", async () => {
        const params = {
          protocolVersion: "2025-06-18",
          capabilities: {},
          clientInfo: { name: "test", version: "1" },
        };
        const input = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`;
        const { out } = await rolewright(["mcp"], { input, until: '"id":1' });
        expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({
          result: { serverInfo: { name: "rolewright" } },
        });
      });

      it("says which library a Word document needs", async () => {
        const { code, err } = await rolewright(["import", "a.docx", "-o", "x.role.md"]);
        expect(err).toMatch(/^rolewright: cannot import a\.docx: .*npm install mammoth@\d/);
        expect(err.trim().split("\n")).toHaveLength(1);
        expect(code).toBe(2);
        const word = await rolewright(["export", "roles/客服经理.role.md", "--to", "docx", "-o", "x.docx"]);
        expect(word.err).toMatch(/npm install docx@\d/);
        expect(word.code).toBe(2);
        const chinese = await rolewright(["import", "a.docx", "-o", "x.role.md", "--locale", "zh-CN"]);
        expect(chinese.err).toContain("请运行 npm install mammoth@");
      });

      it.each(["consumer.mjs", "consumer.cjs"])("is a library for %s", async (consumer) => {
        const ran = await run(node, ["--no-warnings", consumer], { cwd: folder });
        expect(ran).toEqual({ code: 0, err: "", out: "ok\n" });
      });
    },
  );
}
