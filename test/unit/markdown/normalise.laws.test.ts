import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractFacts } from "../../../server/src/facts/extract.ts";
import { normalise } from "../../../server/src/surface/markdown/normalise/normalise.ts";
import { everythingButPunctuation } from "../../../server/src/surface/markdown/normalise/options.ts";
import { formatDocument } from "../../../server/src/surface/normalise.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { oracle, readings } from "./oracle.ts";
import { sampleDocument } from "./samples.ts";
import { many, read, roleOf, vocabulary } from "./words.ts";

const shared = join(import.meta.dirname, "../../../../shared/data");
const samples = join(import.meta.dirname, "../../../samples");

const normalised = (text: string, punctuation = false): string =>
  applyEdits(text, normalise(read(text), vocabulary, { ...everythingButPunctuation, punctuation }));

/** Every letter and Chinese character in order: what no step may add, lose or move. Figures may be markers. */
const letters = (text: string): string =>
  text.replace(/[^\p{L}]+/gu, "").replace(/[一二三四五六七八九十]+/gu, "");

/** What a role says, without places, markers and marks. */
function said(text: string): unknown {
  const role = roleOf(text);
  return {
    title: role.title?.value ?? null,
    fields: role.fields.map(({ id, values }) => [id, ...values.map(({ value }) => value)]),
    sections: role.sections.map(({ ids, heading, parent }) => [parent, ids, heading]),
    words: [role.preamble, ...role.sections.map(({ blocks }) => blocks)].map((blocks) =>
      letters(
        blocks
          .flatMap(({ cells, content }) => (cells.length > 0 ? cells : [content]))
          .map(({ start, end }) => text.slice(start, end))
          .join(""),
      ),
    ),
  };
}

/** Tables without the blanks and dashes that align their columns. */
const unpadded = (text: string): string => text.replace(/ +\|/gu, " |").replace(/-{3,}/gu, "---");

const lineAt = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Claims of all kinds, as JSON without places and confidence. */
function claims(text: string): unknown {
  const facts = extractFacts(roleOf(text), text, vocabulary);
  const about = new Set(["span", "confidence", "text", "section", "block", "index"]);
  return JSON.parse(
    JSON.stringify(facts, (key, value) => (about.has(key) || key.endsWith("Span") ? undefined : value)),
  );
}

/** Headings, items and rows as CommonMark sees them and as we do. */
const seen = (found: ReturnType<typeof oracle>): string[] =>
  found
    .filter(({ kind }) => kind === "heading" || kind === "item" || kind === "row")
    .map(({ kind, at }) => `${kind}@${at}`);

const formatted = (text: string): string =>
  applyEdits(
    text,
    formatDocument(read(text), vocabulary, { trimTrailingWhitespace: true, insertFinalNewline: true }),
  );

function keepsTheLaws(text: string): void {
  const result = normalised(text);
  expect(said(result)).toEqual(said(text));
  expect(letters(result)).toBe(letters(text));
  expect(normalised(result)).toBe(result);
  const tidy = formatted(text);
  expect(said(tidy)).toEqual(said(text));
  expect(letters(tidy)).toBe(letters(text));
  expect(formatted(tidy)).toBe(tidy);
  // What is normalised needs no formatting: one does not undo the other.
  expect(formatted(result)).toBe(result);
}

describe("normalised documents", () => {
  test("say the same and stay as they are when normalised again", () => {
    fc.assert(fc.property(sampleDocument, keepsTheLaws), { numRuns: 60 * many });
  });

  test("make the same claims", () => {
    fc.assert(
      fc.property(sampleDocument, (text) => {
        expect(claims(normalised(text))).toEqual(claims(text));
      }),
      { numRuns: 40 * many },
    );
  });

  test("are read alike by us and by CommonMark", () => {
    fc.assert(
      fc.property(sampleDocument, (text) => {
        fc.pre(!text.includes("<h2>"));
        const result = normalised(text);
        const document = read(result);
        const { fields } = roleOf(result);
        const items = fields
          .filter(({ section, place }) => section === null && (place === "line" || place === "table"))
          .map(
            ({ place, span }) =>
              `${place === "table" ? "row" : "item"}@${place === "table" ? lineAt(result, span.start) : span.start}`,
          );
        expect(new Set([...seen(readings(document)), ...items])).toEqual(new Set(seen(oracle(result))));
      }),
      { numRuns: 60 * many },
    );
  });

  test("keep the file's line breaks", () => {
    fc.assert(
      fc.property(sampleDocument, (text) => {
        fc.pre(text.includes("\n"));
        const crlf = text.replace(/\r\n|\n/gu, "\r\n");
        expect(normalised(crlf)).toBe(normalised(crlf.replaceAll("\r\n", "\n")).replaceAll("\n", "\r\n"));
      }),
      { numRuns: 20 * many },
    );
  });

  test("stay as they are when they are clean: the company's documents with headings", () => {
    for (const file of files(samples, ".role.md")) {
      const text = readFileSync(file, "utf8");
      if (file.includes("broken") || !roleOf(text).sections.every(({ style }) => style === "atx")) continue;
      expect([file, unpadded(normalised(text))]).toEqual([file, unpadded(text)]);
    }
  });
});

describe("any text", () => {
  test("is normalised without an error, its letters kept, and stays so", () => {
    const piece = fc.constantFrom(
      ..."#*-|1. 一、（）【】\n\n\n\r\n\t ：:`~>\\甲乙丙a\u3000\u0000\ud800<!---->".split(""),
      "岗位职责",
      "直接上级：",
      "- ",
      "1、",
      "```\n",
      "---\n",
      "<!-- x -->",
      "| a | b |\n",
      "|---|---|\n",
      "    ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const result = normalised(text);
        expect(letters(result)).toBe(letters(text));
        expect(normalised(result)).toBe(result);
        const tidy = formatted(text);
        expect(letters(tidy)).toBe(letters(text));
        expect(formatted(tidy)).toBe(tidy);
      }),
      { numRuns: 150 * many },
    );
  });
});

describe.skipIf(!existsSync(shared))("real documents (skipped where ../shared is absent)", () => {
  test.each(
    existsSync(shared) ? files(shared, ".md", ".txt").filter((file) => !file.endsWith("README.md")) : [],
  )("%s", (file) => {
    keepsTheLaws(readFileSync(file, "utf8").replace(/^\ufeff/u, ""));
  });
});

function files(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
}
