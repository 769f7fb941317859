import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

interface Fresh {
  isFresh(root: string): boolean;
  remember(root: string, sources: string): void;
  sourcesOf(root: string): string;
}
const script = path.resolve(import.meta.dirname, "../../../scripts/generate/fresh.mjs");
const { isFresh, remember, sourcesOf } = (await import(pathToFileURL(script).href)) as Fresh;

let root = "";
const write = (name: string, text: string): void => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "rolewright-fresh-"));
  write("server/src/words.yaml", "a");
  write("server/src/generated/words.ts", "made of a");
  remember(root, sourcesOf(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("what is made", () => {
  it("is fresh while nothing has changed", () => {
    expect(isFresh(root)).toBe(true);
    write("dist/x", "built");
    write("test/x", "tested");
    expect(isFresh(root)).toBe(true);
  });

  it.each([
    ["a source has changed", "server/src/words.yaml", "ab"],
    ["there is another source", "schemas/role.json", "{}"],
    ["somebody has changed it", "server/src/generated/words.ts", "made by hand"],
  ])("is not when %s", (_, name, text) => {
    write(name, text);
    expect(isFresh(root)).toBe(false);
  });

  it("is not when it is gone, or was never remembered", () => {
    rmSync(path.join(root, "server/src/generated"), { recursive: true });
    expect(isFresh(root)).toBe(false);
    write("server/src/generated/words.ts", "made of a");
    rmSync(path.join(root, "dist"), { recursive: true });
    expect(isFresh(root)).toBe(false);
  });

  it("is not remembered when a source has changed meanwhile", () => {
    write("server/src/words.yaml", "ab");
    const sources = sourcesOf(root);
    write("server/src/words.yaml", "abc");
    remember(root, sources);
    expect(isFresh(root)).toBe(false);
  });
});
