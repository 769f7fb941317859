import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CompletionTriggerKind, type TextEdit } from "vscode-languageserver-protocol";
import { completion } from "../../../server/src/features/completion.ts";
import { markdown } from "../../../server/src/surface/markdown.ts";
import { yaml } from "../../../server/src/surface/yaml.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { indexLines } from "../../../server/src/text/lines.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import { worldOf } from "./world.ts";

const root = path.resolve(import.meta.dirname, "../../../samples");
const samples = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.role\.(?:md|yaml)$/.test(file))
  .sort()
  // Each costs some hundred answers; RUNS asks for all of them.
  .filter((_, index) => process.env.RUNS !== undefined || index % 4 === 0);
const vocabulary = createVocabulary();
const token = { isCancellationRequested: false };
const asked = { triggerKind: CompletionTriggerKind.Invoked } as const;

/** What is offered at an offset of a text, with the text after each offer was taken and its gaps left as they are. */
function offers(file: string, text: string, offset: number) {
  const name = `x${file.slice(file.lastIndexOf(".role."))}`;
  const world = worldOf(new Map([[name, text]]));
  const at = world.placeAt(name, offset);
  const { items } = completion.handle(world.context, { ...at, context: asked }, token);
  const lines = indexLines(text);
  return items.map((item) => {
    const { range, newText } = item.textEdit as TextEdit;
    const plain = newText
      .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/gu, "$1")
      .replaceAll(/(?<!\\)\$\d+/gu, "")
      .replaceAll(/\\([\\$}])/gu, "$1");
    const span = { start: lines.offset(range.start), end: lines.offset(range.end) };
    return {
      item,
      range,
      position: at.position,
      text: applyEdits(text, [{ span, newText: item.insertTextFormat === 2 ? plain : newText }]),
    };
  });
}

describe.each(samples)("%s", (file) => {
  const text = readFileSync(path.join(root, file), "utf8").replaceAll("\r\n", "\n");

  test("every offer replaces words of its own line, around the cursor, and is there once", () => {
    const step = Math.max(1, Math.floor(text.length / 25));
    for (let offset = 0; offset <= text.length; offset += step) {
      const found = offers(file, text, offset);
      for (const { range, position, item } of found) {
        expect([range.start.line, range.end.line], item.label).toEqual([position.line, position.line]);
        expect(range.start.character, item.label).toBeLessThanOrEqual(position.character);
        expect(range.end.character, item.label).toBeGreaterThanOrEqual(position.character);
      }
      const labels = found.map(({ item }) => item.label);
      expect(new Set(labels).size, String(offset)).toBe(labels.length);
    }
  });

  test("every section that is offered reads back as that section, and leaves the others as they were", () => {
    const surface = file.endsWith(".md") ? markdown : yaml;
    const read = (source: string) => surface.read(source, { uri: `file:///${file}`, vocabulary });
    const before = read(text);
    const [role] = before.roles;
    const section = role?.sections.find(({ parent }) => parent === null);
    if (role === undefined || section === undefined || before.roles.length > 1) return;
    const start = before.lines.start(before.lines.lineAt(section.headingLine.start));
    const indent = text.slice(start, section.headingLine.start);
    const opened = surface === markdown ? "## \n\n" : `${indent}\n`;
    const source = text.slice(0, start) + opened + text.slice(start);
    const ids = (of: typeof before): string[] => of.roles[0]?.sections.flatMap((own) => own.ids) ?? [];
    for (const { item, text: after } of offers(
      file,
      source,
      start + opened.trimEnd().length + indent.length,
    )) {
      const id = [item.label, item.detail ?? ""].find((name) => /^[a-z-]+$/.test(name)) ?? "";
      const now = read(after);
      expect(now.complete, item.label).toBe(before.complete);
      expect(now.problems.length, item.label).toBe(before.problems.length);
      expect(ids(now), item.label).toEqual(expect.arrayContaining([...ids(before), id]));
    }
  });
});
