import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "./index.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../../../docs/api.md"), "utf8");
const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

type Run = (library: unknown, log: (value: unknown) => void) => Promise<void>;

/** An example as a function: its imports are ours, and what it prints is kept. */
function runnable(code: string): Run {
  const body = code
    .replaceAll(/^import (\{[^}]*\}) from "rolewright";$/gm, "const $1 = library;")
    .replaceAll("console.log(", "log(");
  // The page's own code, as its readers would run it.
  return new Function("library", "log", `return (async () => { ${body} })();`) as Run;
}

const expected = (code: string): readonly string[] =>
  [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, value = ""]) => value);

describe("docs/api.md", () => {
  it("shows every function", () => {
    const shown = new Set(
      examples.flatMap((code) => Object.keys(library).filter((name) => code.includes(`${name}(`))),
    );
    expect([...shown].sort()).toEqual(
      Object.keys(library)
        .filter((name) => name !== "version")
        .sort(),
    );
  });

  it.each(examples.map((code) => [code.split("\n")[0] ?? "", code] as const))("%s", async (_, code) => {
    const printed: string[] = [];
    await runnable(code)(library, (value) =>
      printed.push(typeof value === "string" ? value : JSON.stringify(value)),
    );
    expect(printed).toEqual(expected(code));
    expect(printed.length).toBeGreaterThan(0);
  });
});
