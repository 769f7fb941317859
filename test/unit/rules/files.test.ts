import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../../server/src/rules/registry.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const folder = path.join(root, "server/src/rules");

describe("every rule", () => {
  it.each(rules.map(({ id }) => id))("%s has its three files", (id) => {
    for (const file of [
      `server/src/rules/${id}.ts`,
      `server/src/rules/${id}.test.ts`,
      `docs/rules/${id}.md`,
    ]) {
      expect(existsSync(path.join(root, file)), file).toBe(true);
    }
  });

  it("is registered, once, in order of id", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /^[a-z0-9]+\/[a-z-]+\.ts$/.test(file) && !file.startsWith("support/"))
      .map((file) => file.replace(/\.ts$/, ""));
    expect(files.sort()).toEqual(ids.sort());
  });

  it("has a page, and no page is without its rule", () => {
    const pages = readdirSync(path.join(root, "docs/rules"), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.includes("/") && file.endsWith(".md"))
      .map((file) => file.replace(/\.md$/, ""));
    expect(pages.sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
