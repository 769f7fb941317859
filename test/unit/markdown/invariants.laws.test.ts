import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Intent } from "../../../server/src/role/intent.ts";
import type { RoleDocument } from "../../../server/src/role/role.ts";
import { writeMarkdown } from "../../../server/src/surface/markdown-write.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { contains } from "../../../server/src/text/span.ts";
import { sampleDocument } from "./samples.ts";
import { many, read, vocabulary } from "./words.ts";

const folder = join(import.meta.dirname, "fixtures");
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith(".picture"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** What every reading holds to, whatever the text. */
function isSound({ text, roles }: RoleDocument): void {
  const whole = { start: 0, end: text.length };
  for (const role of roles) {
    let heading = 0;
    for (const [index, section] of role.sections.entries()) {
      expect(contains(whole, section.span)).toBe(true);
      expect(section.headingLine.start).toBeGreaterThanOrEqual(heading);
      expect(contains(section.headingLine, section.headingSpan)).toBe(true);
      expect(contains(section.span, section.body)).toBe(true);
      expect(section.body.start).toBeGreaterThanOrEqual(section.headingLine.end);
      const parent = section.parent === null ? null : role.sections[section.parent];
      expect(section.depth).toBe(parent === null ? 1 : (parent?.depth ?? 0) + 1);
      expect(
        parent === null ||
          (parent !== undefined &&
            section.parent !== null &&
            section.parent < index &&
            contains(parent.span, section.span)),
      ).toBe(true);
      expect(section.id).toBe(section.ids[0] ?? null);
      heading = section.headingLine.end;
      let at = section.body.start;
      for (const block of section.blocks) {
        expect(contains(section.body, block.span)).toBe(true);
        expect(block.span.start).toBeGreaterThanOrEqual(at);
        expect(contains(block.span, block.content)).toBe(true);
        expect(block.cells.every((cell) => contains(block.span, cell))).toBe(true);
        expect(block.field === null || role.fields[block.field] !== undefined).toBe(true);
        expect(text.startsWith(block.marker, block.span.start)).toBe(true);
        at = block.span.end;
      }
    }
    for (const field of role.fields) {
      expect(contains(whole, field.span)).toBe(true);
      expect(contains(whole, field.valueSpan)).toBe(true);
      expect(field.section === null || role.sections[field.section] !== undefined).toBe(true);
    }
    expect(role.preamble.every((block) => block.field === null)).toBe(true);
    expect(contains(whole, role.anchor)).toBe(true);
  }
}

const intents: readonly Intent[] = [
  { kind: "addSection", section: "legal", body: ["- x", "y"] },
  { kind: "setField", field: "reportsTo", value: "z" },
  { kind: "addToField", field: "directReports", value: "w" },
  { kind: "addItem", section: 0, text: "v" },
  { kind: "removeField", index: 0 },
  { kind: "renameSection", index: 1, heading: "岗位职责" },
  { kind: "orderSections", order: [2, 0, 1] },
  { kind: "removeSection", index: 2 },
  { kind: "replaceSpan", span: { start: 1, end: 3 }, text: "u" },
];

/** Reads, and writes every intent; neither may throw, and edits must fit together. */
function survives(text: string): void {
  const document = read(text);
  isSound(document);
  for (const intent of intents) applyEdits(text, writeMarkdown(document, 0, [intent], vocabulary));
  applyEdits(text, writeMarkdown(document, 0, intents, vocabulary));
}

const piece = fc.constantFrom(
  "岗位职责",
  "：",
  ":",
  "【",
  "】",
  "一、",
  "（一）",
  "1.",
  "1、",
  "- ",
  "**",
  "|",
  "\n",
  "\r",
  "\r\n",
  "  ",
  "\t",
  "---",
  "```",
  "<!--",
  "-->",
  "<h2>",
  "</h2>",
  "直接上级",
  "店长",
  "#",
  "## ",
  "[",
  "](",
  ")",
  "\\",
  "\0",
  "\u2028",
  "\ud83d",
  "\ude00",
  "🎯",
  "　",
  "{{",
  "<%= a %>",
  "+++",
  "title: a",
  "{#x}",
);

describe("any text is read, and written to, without harm", () => {
  test("fragments of everything the reader looks for", () => {
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(text, survives), { numRuns: 100 * many });
  });

  test("documents cut off and cut open anywhere", () => {
    const cut = fc
      .tuple(fc.constantFrom(...fixtures), fc.nat(), fc.nat(), fc.oneof(piece, fc.constant("")))
      .map(([text, from, length, put]) => {
        const start = from % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + (length % 60));
      });
    fc.assert(fc.property(cut, survives), { numRuns: 50 * many });
  });

  test("strings of any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), survives), { numRuns: 30 * many });
  });

  test("sound documents stay sound", () => {
    fc.assert(fc.property(sampleDocument, survives), { numRuns: 20 * many });
  });
});

describe("a text far too large", () => {
  const shapes: readonly (readonly [name: string, text: string])[] = [
    ["many lines", "- 负责门店的日常经营。\n".repeat(60_000)],
    ["one long line", `## ${"[".repeat(1_200_000)}`],
    ["nesting", Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth * 2)}- a\n`).join("")],
  ];
  test.each(shapes)("%s", (name, text) => {
    const { problems, complete } = read(text);
    const large = name !== "nesting";
    expect(problems.map(({ rule }) => rule)).toEqual(large ? ["document/too-large"] : []);
    expect(complete).toBe(!large);
  });
});
