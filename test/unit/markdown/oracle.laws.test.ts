import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFrontMatter } from "../../../server/src/surface/markdown/front.ts";
import { differences } from "./differences.ts";
import type { Found } from "./oracle.ts";
import { oracle, readings, scanned } from "./oracle.ts";
import { many, read } from "./words.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const corpora = join(import.meta.dirname, "../../../../shared/data/corpora");

const body = (text: string): string => text.slice(findFrontMatter(text)?.end ?? 0);

/** The scanner says what mdast says: same blocks, same places, same words. */
const agrees = (text: string): void => {
  expect(scanned(text)).toEqual(oracle(text));
};

describe("the scanner against mdast", () => {
  test.each(readdirSync(fixtures).filter((name) => !name.endsWith(".picture")))("fixture %s", (name) => {
    agrees(body(readFileSync(join(fixtures, name), "utf8")));
  });

  test.skipIf(!existsSync(corpora))("real documents (skipped where ../shared is absent)", () => {
    for (const name of documents(corpora)) agrees(body(readFileSync(name, "utf8")));
  });

  const word = fc.constantFrom("a", "b c", "中文", "x|y", "`p|q`", "\\|", "**d**", "1)x", "-", "#", "2.5");
  const inline = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `w${words.join(" ")}`);

  test("generated documents", () => {
    const indent = (text: string, by: number): string => text.replace(/\n(?=.)/g, `\n${" ".repeat(by)}`);
    const { block } = fc.letrec<{ block: string; list: string; leaf: string }>((tie) => ({
      leaf: fc.oneof(
        inline,
        fc.tuple(inline, inline).map(([a, b]) => `${a}\n${b}`),
        fc
          .tuple(fc.integer({ min: 1, max: 6 }), inline)
          .map(([level, words]) => `${"#".repeat(level)} ${words}`),
        inline.map((words) => `${words}\n===`),
        inline.map((words) => `\`\`\`js\n${words}\n\n  # no\n\`\`\``),
        inline.map((words) => `<!-- ${words}\n\n-->`),
        inline.map((words) => `<div>\n${words}\n</div>`),
        inline.map((words) => `> ${words}\n> - item`),
        fc.tuple(inline, inline).map(([a, b]) => `| A | B |\n|---|:-:|\n| ${a} | \\| |\n| ${b} |`),
        fc.constant("***"),
      ),
      list: fc
        .tuple(
          fc.constantFrom("- ", "* ", "1. ", "10) "),
          fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
          fc.boolean(),
        )
        .map(([marker, items, loose]) =>
          items.map((item) => marker + indent(item, marker.length)).join(loose ? "\n\n" : "\n"),
        ),
      block: fc.oneof({ maxDepth: 3 }, tie("leaf"), tie("list")),
    }));
    const text = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));
    fc.assert(fc.property(text, agrees), { numRuns: 40 * many });
  });

  test("fragments in any order", () => {
    const piece = fc.constantFrom(
      "a",
      "b c",
      "- x",
      "* y",
      "1. z",
      "> q",
      "# h",
      "###",
      "```",
      "~~~",
      "``` js",
      "  ",
      " ",
      "    ",
      "\t",
      "\n",
      "\n",
      "\n\n",
      "***",
      "- - -",
      "===",
      "--",
      "|",
      "| a | b |",
      "|---|---|",
      "| - |",
      "a|b",
      "-|-",
      "\\|",
      "`x|y`",
      "<div>",
      "<!--",
      "-->",
      "<!-- c -->",
      "text",
      "中文",
      "<pre>",
      "<?x",
      "?>",
      "\\",
      "**b**",
      "<h2>x</h2>",
      "1)",
      "\r\n",
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        text.filter((candidate) => !isQuirk(candidate)),
        agrees,
      ),
      { numRuns: 250 * many },
    );
  });
});

/**
 * Where the oracle strays from CommonMark: a marker right behind the marker of a list that interrupts a
 * paragraph or follows code is taken for text when it could not interrupt one itself.
 */
const isQuirk = (text: string): boolean =>
  /^(?:---|\+\+\+)/.test(text) ||
  /(?:[-*+]|\d\)|\d\.)[ \t]+(?:[-*+]|\d+[.)])(?:\s|$)/.test(text) ||
  /(?:^|\n|\r)[ \t]*(?:[-*+]|\d+[.)])[ \t]*(?:[\n\r]|$)/.test(text);

describe("differences on purpose", () => {
  const show = ({ kind, text }: Found): string => `${kind}: ${text}`;
  const kinds = new Set(["heading", "item", "row", "html"]);

  test.each(differences)("$id", ({ sample, mdast, ours }) => {
    const theirs = withItemWords(oracle(sample)).filter(({ kind }) => kinds.has(kind));
    expect(theirs.map(({ kind, text }) => `${kind}: ${kind === "heading" ? text.slice(2) : text}`)).toEqual(
      mdast,
    );
    expect(
      readings(read(sample))
        .filter(({ kind }) => kinds.has(kind))
        .map(show),
    ).toEqual(ours);
  });

  test.skipIf(!existsSync(corpora))(
    "are all there are in real documents (skipped where ../shared is absent)",
    () => {
      for (const name of documents(corpora)) {
        const text = readFileSync(name, "utf8");
        const start = findFrontMatter(text)?.end ?? 0;
        const own = readings(read(text));
        const theirs = withItemWords(oracle(text.slice(start)));
        const unexplained = theirs.filter(({ kind, at, text: words }) => {
          if (kind === "paragraph" || kind === "quote" || kind === "break") return false;
          const same = own.filter((found) => found.at === lineOrStart(text, start + at, kind));
          // Items and rows that became headings, and items cut where a heading or field begins.
          if (kind === "item" || kind === "row") {
            return (
              !same.some((found) => words.startsWith(found.text)) &&
              !own.some((found) => found.kind === "heading" && found.at === lineOf(text, start + at))
            );
          }
          if (kind === "heading")
            return (
              !own.some((found) => found.kind === "heading" && found.at === lineOf(text, start + at)) &&
              !/岗位说明书/.test(words)
            );
          return same.length === 0;
        });
        expect({ name, unexplained }).toEqual({ name, unexplained: [] });
      }
    },
  );
});

function lineOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !"\n\r".includes(text.charAt(at - 1))) at--;
  return at;
}

const lineOrStart = (text: string, at: number, kind: Found["kind"]): number =>
  kind === "code" || kind === "html" ? lineOf(text, at) : at;

/** Items with the words of their first paragraph instead of their depth; paragraphs inside items left out. */
function withItemWords(found: readonly Found[]): Found[] {
  return found.map((block, index) => {
    if (block.kind !== "item") return block;
    const next = found[index + 1];
    return { ...block, text: next?.kind === "paragraph" ? next.text : "" };
  });
}

/** A few of them, evenly spread: mdast takes its time. `MANY_RUNS=2` for every one. */
function documents(folder: string): string[] {
  const step = many > 1 ? 1 : 40;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|erb)$/.test(name))
    .sort()
    .filter((_name, index) => index % step === 0)
    .map((name) => join(folder, name));
}
