import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { importFile } from "../../../server/src/import/import-file.ts";
import type { Imported } from "../../../server/src/import/import-text.ts";
import { reportText } from "../../../server/src/import/report-text.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";

/** Documents in the forms people have them, and beside each what import makes of it and says about it. */
const folder = path.join(import.meta.dirname, "fixtures");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const vocabulary = createVocabulary();

async function imported(name: string, to: "markdown" | "yaml" = "markdown"): Promise<Imported> {
  const made = await importFile(
    name,
    readFileSync(path.join(folder, name)),
    { to, vocabulary },
    async () => null,
  );
  if ("failure" in made) throw new Error(made.failure);
  return made;
}

describe("documents people have", () => {
  it.each(names)("%s", async (name) => {
    const { text, report, fileName } = await imported(name);
    expect(fileName).toBe(name.replace(".txt", ".role.md"));
    await expect(text).toMatchFileSnapshot(path.join(folder, fileName));
    const language = name === "Shift Lead.txt" ? "en" : name === "配送站長.txt" ? "zh-TW" : "zh-CN";
    await expect(reportText(report, language, vocabulary)).toMatchFileSnapshot(
      path.join(folder, name.replace(".txt", ".report.md")),
    );
  });

  it.each(names)("%s, imported again, stays as it is", async (name) => {
    const { text } = await imported(name);
    const again = await importFile(
      name.replace(".txt", ".md"),
      new TextEncoder().encode(text),
      { to: "markdown", vocabulary },
      async () => null,
    );
    expect("failure" in again ? again.failure : again.text).toBe(text);
  });

  it.each(names)("%s as YAML", async (name) => {
    const { text, report, fileName } = await imported(name, "yaml");
    expect(fileName).toBe(name.replace(".txt", ".role.yaml"));
    expect(report.format).toBe("yaml");
    expect(text).toMatch(/^sections:/m);
  });
});
