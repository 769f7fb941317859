import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const source = path.join(root, "server/src");

/** Imports only point to the left. Folders in one entry stand beside each other and do not know each other. */
const layers: readonly (readonly string[])[] = [
  ["text"],
  ["vocabulary"],
  ["role"],
  ["facts"],
  ["surface"],
  ["organisation"],
  ["config"],
  ["rules"],
  ["check"],
  ["compare"],
  ["render"],
  ["import"],
  ["formats"],
  ["agent"],
  ["features"],
  ["print"],
  ["api"],
  ["host", "cli"],
  ["mcp"],
];

/** Which packages a folder may use besides its own code; nobody else may. */
const packages: Readonly<Record<string, readonly string[]>> = {
  yaml: ["surface", "config", "import"],
  "smol-toml": ["surface"],
  unified: ["render", "formats"],
  "remark-*": ["render", "formats"],
  "rehype-*": ["render", "formats"],
  hast: ["render", "formats"],
  mdast: ["render", "formats"],
  mammoth: ["formats"],
  docx: ["formats"],
  "pdfjs-dist": ["formats"],
  "d3-hierarchy": ["render"],
  "@bomb.sh/tab": ["cli"],
  sarif: ["cli"],
  "fastest-levenshtein": ["vocabulary", "organisation", "config", "surface"],
  picomatch: ["config"],
  tinyglobby: ["host", "cli"],
  "vscode-languageserver": ["host"],
  "vscode-languageserver-textdocument": ["host"],
  "vscode-languageserver-protocol": ["features", "host"],
  "vscode-languageserver-types": ["features", "host"],
  "@modelcontextprotocol/*": ["mcp"],
  "node:*": ["print", "host", "cli", "mcp"],
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".d.ts"));

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(path.join(source, file), "utf8").matchAll(
      /(?:^import\s[^"';]*?|^export\s[^"';]*?from\s|^} from |import\()\s*["']([^"']+)["']/gm,
    ),
  ].map((match) => match[1] ?? "");

/** What is generated holds the vocabulary's tables and belongs to it. */
const layerOf = (folder: string): number =>
  layers.findIndex((layer) => layer.includes(folder === "generated" ? "vocabulary" : folder));

/** `rolewright lsp` and `rolewright mcp` are the places where the command line starts a server. */
const exceptions: readonly string[] = [
  "cli/commands/mcp.ts → mcp/boundary.ts",
  "cli/commands/mcp.ts → mcp/start.ts",
  "cli/commands/lsp.ts → host/connection.node.ts",
];
const folderOf = (file: string): string => file.split("/")[0] ?? "";

describe("imports", () => {
  it("knows every folder", () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });

  it("finds imports at all", () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length);
  });

  it.each(files)("%s points left", (file) => {
    const own = folderOf(file);
    for (const name of importsOf(file)) {
      if (name.startsWith(".")) {
        const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
        expect(target.startsWith("../"), `${file} leaves the server: ${name}`).toBe(false);
        const other = folderOf(target);
        if (other === own || exceptions.includes(`${file} → ${target}`)) continue;
        if (own === "generated" || other === "generated")
          expect(layerOf(other), `${file} → ${name}`).toBeLessThanOrEqual(layerOf(own));
        else expect(layerOf(other), `${file} → ${name}`).toBeLessThan(layerOf(own));
      } else {
        const pattern = Object.keys(packages).find((key) =>
          key.endsWith("*") ? name.startsWith(key.slice(0, -1)) : name === key || name.startsWith(`${key}/`),
        );
        expect(pattern, `${file} uses ${name}, which no folder may`).toBeDefined();
        expect(packages[pattern ?? ""], `${file} uses ${name}`).toContain(own);
      }
    }
  });

  it("the client takes only types from the server, and from it the drawing of charts", () => {
    const client = readdirSync(path.join(root, "client"), { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
    );
    for (const file of client) {
      const text = readFileSync(path.join(root, "client", file), "utf8");
      for (const [line] of text.matchAll(/^import [^;]*server\/src[^;]*;/gm)) {
        // Pure functions that import nothing but each other: the page draws, and the tree view has the same trees.
        if (!line.includes("/server/src/render/chart/")) expect(line, file).toMatch(/^import type /);
      }
    }
  });

  it("the playground takes only types from the server, and nothing from the client", () => {
    const page = readdirSync(path.join(root, "playground"), { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
    );
    expect(page.length).toBeGreaterThan(10);
    for (const file of page) {
      const text = readFileSync(path.join(root, "playground", file), "utf8");
      for (const [line] of text.matchAll(/^import [^;]*(?:server\/src|client\/)[^;]*;/gm)) {
        expect(line, file).toMatch(/^import type /);
        expect(line, file).not.toContain("client/");
      }
    }
  });

  it("what draws the chart runs anywhere: it imports nothing but itself", () => {
    // `html.ts` has the page's script in it, which is made from the others, and is for files only.
    const modules = files.filter(
      (file) => file.startsWith("render/chart/") && file !== "render/chart/html.ts",
    );
    expect(modules.length).toBeGreaterThan(10);
    for (const file of modules) {
      const text = readFileSync(path.join(source, file), "utf8");
      for (const [line, name = ""] of text.matchAll(/^import (?!type )[^;]*?["']([^"']+)["'];$/gm)) {
        if (name === "d3-hierarchy") continue;
        const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
        const own = target.startsWith("render/chart/") && target !== "render/chart/html.ts";
        expect(own || target === "render/escape.ts", `${file}: ${line}`).toBe(true);
      }
    }
  });
});
