import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { IGrammar } from "vscode-textmate";
import { annotate, marksOf, readAnnotated } from "./annotated.ts";
import { editorPresent, loadGrammar, tokenise } from "./engine.ts";

if (!editorPresent)
  console.log(
    "skipped: VS Code's own grammars are not here (npm run test:vscode installs them); small ones stand in",
  );

const folder = path.join(import.meta.dirname, "fixtures");
const fixtures = readdirSync(folder)
  .sort()
  .map((name) => ({ name, lines: readAnnotated(readFileSync(path.join(folder, name), "utf8")) }));
const scopeOf = (name: string) => (name.startsWith("yaml") ? "source.yaml" : "text.html.markdown");

describe.each(["small", "editor"] as const)("on the %s base grammars", (base) => {
  test.skipIf(base === "editor" && !editorPresent).each(fixtures)("$name", async ({ name, lines }) => {
    const grammar = await loadGrammar(scopeOf(name), base);
    const tokens = tokenise(
      grammar,
      lines.map(({ text }) => text),
    );
    const found = lines.map(({ text }, index) => annotate(text, marksOf(text, tokens[index] ?? [])));
    const wanted = lines.map(({ text, marks }) => annotate(text, marks));
    expect(found.join("\n")).toBe(wanted.join("\n"));
  });
});

describe.skipIf(!editorPresent)("the editor's own scopes", () => {
  test.each(fixtures)("stay as they were: $name", async ({ name, lines }) => {
    const scope = scopeOf(name);
    const text = lines.map((line) => line.text);
    const own = (grammar: IGrammar): string[] =>
      tokenise(grammar, text).flatMap((tokens, index) =>
        tokens.flatMap(({ start, end, scopes }) =>
          [...(text[index] ?? "").slice(start, end)].map(
            (char) => `${char} ${scopes.filter((each) => !each.endsWith(".rolewright")).join(" ")}`,
          ),
        ),
      );
    expect(own(await loadGrammar(scope, "editor"))).toEqual(own(await loadGrammar(scope, "editor", false)));
  });

  test("a heading of Markdown has Markdown's scope", async () => {
    const grammar = await loadGrammar("text.html.markdown", "editor");
    const [tokens = []] = tokenise(grammar, ["## 岗位职责"]);
    expect(tokens.at(-1)?.scopes).toContain("entity.name.section.markdown");
  });
});
