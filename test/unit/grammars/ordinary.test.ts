import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { marksOf, readAnnotated } from "./annotated.ts";
import { loadGrammar, type Scope, tokenise } from "./engine.ts";

/**
 * The grammars see every Markdown and YAML file of the editor, most of which are no role definitions: they must
 * leave those alone.
 */
const root = path.resolve(import.meta.dirname, "../../..");

async function wordsOfOurs(scope: Scope, lines: readonly string[]): Promise<string[]> {
  const tokens = tokenise(await loadGrammar(scope, "small"), lines);
  return lines.flatMap((line, index) => marksOf(line, tokens[index] ?? []));
}

describe("documents that are no role definitions", () => {
  const folder = path.join(import.meta.dirname, "fixtures");
  const ordinary = readdirSync(folder).filter((name) => name.includes(".ordinary."));

  test("are here in each language", () => {
    expect(ordinary).toHaveLength(4);
  });

  test.each(ordinary)("%s marks nothing", (name) => {
    const marked = readAnnotated(readFileSync(path.join(folder, name), "utf8")).filter(
      ({ marks }) => marks.length > 0,
    );
    expect(marked).toEqual([]);
  });
});

/** What libraries say of themselves changes with their versions: hence a share, and not nothing at all. */
test("libraries' own READMEs and changelogs have next to none of our colours", async () => {
  const modules = path.join(root, "node_modules");
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const files = Object.keys(devDependencies)
    .flatMap((name) =>
      ["README.md", "readme.md", "CHANGELOG.md"].map((file) => path.join(modules, name, file)),
    )
    .filter((file) => existsSync(file));
  expect(files.length).toBeGreaterThan(20);
  const lines = files.flatMap((file) => [...readFileSync(file, "utf8").split(/\r?\n/).slice(0, 80), ""]);
  expect((await wordsOfOurs("text.html.markdown", lines)).length).toBeLessThan(lines.length / 1000);
});
