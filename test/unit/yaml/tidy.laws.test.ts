import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { everythingButPunctuation } from "../../../server/src/surface/markdown/normalise/options.ts";
import { formatDocument, normaliseDocument } from "../../../server/src/surface/normalise.ts";
import { readYaml } from "../../../server/src/surface/yaml.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";

const vocabulary = createVocabulary();
const read = (text: string) => readYaml(text, { uri: "file:///a.role.yaml", vocabulary });
const wishes = { trimTrailingWhitespace: true, insertFinalNewline: true };
const formatted = (text: string): string => applyEdits(text, formatDocument(read(text), vocabulary, wishes));
const normalised = (text: string): string =>
  applyEdits(text, normaliseDocument(read(text), vocabulary, everythingButPunctuation));

/** What a file says: fields, headings, words. */
const said = (text: string): unknown =>
  read(text).roles.map(({ title, fields, sections }) => [
    title?.value,
    fields.map(({ id, data }) => [id, data]),
    sections.map(({ ids, heading, blocks }) => [
      ids,
      heading,
      blocks.map(({ content }) => text.slice(content.start, content.end)),
    ]),
  ]);

const folder = join(import.meta.dirname, "../../../samples");
const samples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".role.yaml") && !name.includes("broken"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

test("the company's files are clean", () => {
  for (const text of samples) {
    expect(formatted(text)).toBe(text);
    expect(said(normalised(text))).toEqual(said(text));
    expect(normalised(normalised(text))).toBe(normalised(text));
  }
});

test("stray white space goes, and nothing is said otherwise", () => {
  const noise = fc.constantFrom("", "", "", " ", "\t", "  ");
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.infiniteStream(noise), fc.boolean(), (text, noises, crlf) => {
      const lines = text.split("\n").map((line) => line + (noises.next().value ?? ""));
      const noisy = lines.join(crlf ? "\r\n" : "\n");
      const tidy = formatted(noisy);
      expect(said(tidy)).toEqual(said(noisy));
      expect(formatted(tidy)).toBe(tidy);
      expect(tidy.replace(/\s+/gu, "")).toBe(noisy.replace(/\s+/gu, ""));
    }),
    { numRuns: 40 },
  );
});

test("any text", () => {
  const piece = fc.constantFrom(
    ..."a:- |>\"'[]{}#&*\n\n\r\t".split(""),
    "岗位职责",
    "sections:\n",
    "  ",
    "|\n",
    "---\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const result = normalised(text);
      expect(normalised(result)).toBe(result);
      expect(formatted(formatted(text))).toBe(formatted(text));
      expect(formatted(text).replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
    }),
    { numRuns: 200 },
  );
});
