import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { describeTool } from "../../../server/src/agent/describe-tool.ts";
import { readingTools } from "../../../server/src/agent/reading-tools.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

interface Contributed {
  readonly name: string;
  readonly toolReferenceName: string;
  readonly displayName: string;
  readonly userDescription: string;
  readonly modelDescription: string;
  readonly inputSchema: unknown;
}
const contributed = read("package.json").contributes.languageModelTools as readonly Contributed[];

/** A tool's name as it is in VS Code, where all extensions' tools are in one list. */
const named = (text: string): string =>
  text.replaceAll(
    new RegExp(`(?<![a-z_])(?:${readingTools.map(({ name }) => name).join("|")})(?![a-z_])`, "g"),
    "rolewright_$&",
  );

test("the tools of the manifest are those that read, as the server has them", () => {
  const own = readingTools.map((tool) => describeTool(tool, "en"));
  expect(
    contributed.map(({ name, modelDescription, inputSchema }) => ({ name, modelDescription, inputSchema })),
  ).toEqual(
    own.map(({ name, description, inputSchema }) => ({
      name: `rolewright_${name}`,
      modelDescription: named(description),
      inputSchema,
    })),
  );
});

test("people call them by a name of their own", () => {
  const names = contributed.map(({ toolReferenceName }) => toolReferenceName);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, toolReferenceName, displayName, userDescription } of contributed) {
    expect(toolReferenceName).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/);
    expect(
      `rolewright_${toolReferenceName.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    ).toBe(name);
    expect([displayName, userDescription]).toEqual([
      `%tool.${toolReferenceName}.name%`,
      `%tool.${toolReferenceName}.description%`,
    ]);
  }
});
