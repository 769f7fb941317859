import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { converters } from "../../../server/src/formats/index.ts";
import type { Conversion } from "../../../server/src/import/converters.ts";
import { paragraph, run, table, wordFile } from "../../support/word.ts";

const runs = Number(process.env.RUNS ?? 80);

/** How often each sign that is no white space stands in a text. */
function signs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text.replaceAll(/[\s\u200b]/g, "")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** What readers of Markdown see. */
function plain(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  return "children" in node ? node.children.map((child) => plain(child)).join(" ") : "";
}

function holds(source: Conversion, said: string): void {
  if ("failure" in source) {
    expect(source.failure).toBe("empty");
    return;
  }
  const dropped = source.dropped.map(({ text }) => text).join("");
  expect(signs(plain(parser.parse(source.markdown)) + dropped)).toEqual(signs(source.text));
  expect(signs(source.text)).toEqual(signs(said));
}

const word = fc.constantFrom(
  ..."岗位 职责： 负责 （重要） 客户 3-5年 ≥90% a_b *必填* **注意** [1] <name> &nbsp; R&D C:\\x `码` ~~删~~ | # > 《个人信息保护法》 don't 1.5 https://example.com/a_b www.example.com".split(
    " ",
  ),
);
/** A line's first words would be marks of a list or a heading if they stood alone. */
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `甲${words.join(" ")}`);

const escapeMarkup = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A piece of markup and all the words in it. */
interface Piece {
  readonly markup: string;
  readonly words: string;
}

const join = (pieces: readonly Piece[], around: (markup: string) => string): Piece => ({
  markup: around(pieces.map(({ markup }) => markup).join("")),
  words: pieces.map(({ words }) => words).join(" "),
});

const inline: fc.Arbitrary<Piece> = fc
  .tuple(phrase, fc.constantFrom("", "b", "i", "span", "u", "del", "code", "a"))
  .map(([words, tag]) => {
    const text = escapeMarkup(words);
    return {
      words,
      markup:
        tag === ""
          ? text
          : tag === "a"
            ? `<a href="https://example.com/">${text}</a>`
            : `<${tag}>${text}</${tag}>`,
    };
  });

const line = fc.array(inline, { minLength: 1, maxLength: 4 });
const block: fc.Arbitrary<Piece> = fc.oneof(
  fc
    .tuple(line, fc.constantFrom("p", "div", "h2", "blockquote", "nav", "aside", "footer", "section"))
    .map(([pieces, tag]) => join(pieces, (markup) => `<${tag}>${markup}</${tag}>`)),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) =>
    join(
      items.map((pieces) => join(pieces, (markup) => `<li>${markup}</li>`)),
      (markup) => `<ul>${markup}</ul>`,
    ),
  ),
  fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) =>
    join(
      rows.map((cells) =>
        join(
          cells.map((pieces) => join(pieces, (markup) => `<td>${markup}</td>`)),
          (markup) => `<tr>${markup}</tr>`,
        ),
      ),
      (markup) => `<table>${markup}</table>`,
    ),
  ),
  phrase.map((words) => ({ words, markup: `<p hidden>${escapeMarkup(words)}</p>` })),
);

describe("no word is lost and none is made up", () => {
  it("reading HTML", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        const page = join(blocks, (markup) => markup);
        holds(await converters.htmlToMarkdown(page.markup), page.words);
      }),
      { numRuns: runs },
    );
  });

  it("reading Word documents", async () => {
    const part = fc.oneof(
      fc
        .array(fc.tuple(phrase, fc.constantFrom("", "<w:b/>", "<w:i/>", "<w:vanish/>")), {
          minLength: 1,
          maxLength: 4,
        })
        .map(
          (own): Piece => ({
            words: own.map(([words]) => words).join(" "),
            markup: paragraph(own.map(([words, look]) => run(escapeMarkup(words), look)).join("")),
          }),
        ),
      fc.array(fc.array(phrase, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
        (rows): Piece => ({
          words: rows.flat().join(" "),
          markup: table(rows.map((row) => row.map(escapeMarkup))),
        }),
      ),
      phrase.map(
        (words): Piece => ({
          words,
          markup: `<w:p><w:del w:id="1"><w:r><w:delText>${escapeMarkup(words)}</w:delText></w:r></w:del></w:p>`,
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const whole = join(parts, (markup) => markup);
        holds(await converters.docxToMarkdown(await wordFile(whole.markup)), whole.words);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it("whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: "binary" }),
        async (bytes, text) => {
          expect(await converters.docxToMarkdown(bytes)).toHaveProperty("failure");
          expect(await converters.pdfToMarkdown(bytes)).toHaveProperty("failure");
          expect(await converters.htmlToMarkdown(text)).toBeTypeOf("object");
        },
      ),
      { numRuns: runs },
    );
  });
});
