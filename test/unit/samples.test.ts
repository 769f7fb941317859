import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../server/src/config/config-file.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { type Checked, check } from "../support/check.ts";

const samples = path.resolve(import.meta.dirname, "../../samples");

/** The files of a folder as one fixture; `samples/broken` is a company of its own. */
function fixture(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(
      (file) => /\.role\.(md|yaml)$|^rolewright\.config\.yaml$/.test(file) && !file.startsWith("broken/"),
    )
    .sort()
    .map((file) => `=== ${file}\n${readFileSync(path.join(folder, file), "utf8")}`)
    .join("");
}

const said = ({ findings }: Checked): readonly string[] =>
  [...findings].flatMap(([file, found]) =>
    found.map(({ rule, message }) => `${file}: ${rule} ${message["zh-CN"]}`),
  );

describe("samples", () => {
  const checked = check(fixture(samples));

  it("are a company of many roles in both syntaxes and several languages", () => {
    const files = [...checked.findings.keys()];
    const translated = files.filter((file) => file.includes(".en.role."));
    expect(files.length - translated.length).toBeGreaterThanOrEqual(42);
    expect(translated.length).toBeGreaterThanOrEqual(4);
    expect(files.filter((file) => file.endsWith(".md")).length).toBeGreaterThanOrEqual(20);
    expect(files.filter((file) => file.endsWith(".yaml")).length).toBeGreaterThanOrEqual(20);
  });

  it("are clean", () => expect(said(checked)).toEqual([]));

  it("hang together: everybody but the top has a superior who is here", () => {
    const { organisation } = checked.context.session;
    const alone = [...organisation.entries()].filter(
      (entry) => !entry.root && organisation.superiors(entry).length === 0,
    );
    expect(alone.map(({ title }) => title)).toEqual([]);
  });
});

describe("samples/broken", () => {
  const folder = path.join(samples, "broken");

  it("show every rule", () => {
    const shown = new Set([...check(fixture(folder)).findings.values()].flat().map(({ rule }) => rule));
    const config = readFileSync(path.join(folder, "rolewright.config.yaml"), "utf8");
    if (readConfig("file:///rolewright.config.yaml", config, { rules }).problems.length > 0)
      shown.add("config/invalid");
    // Nobody wants a megabyte among the samples.
    const missing = rules.map(({ id }) => id).filter((id) => !shown.has(id) && id !== "document/too-large");
    expect(missing).toEqual([]);
  });
});
