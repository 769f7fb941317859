import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import schema from "../../../node_modules/@jsonresume/schema/job-schema.json" with { type: "json" };
import { printMarkdown } from "../../../server/src/render/export/print-markdown.ts";
import { printText } from "../../../server/src/render/export/print-text.ts";
import type { PrintBlock, Run } from "../../../server/src/render/print-document.ts";
import { exported, exportedText } from "../../support/export.ts";
import { sampleFiles } from "./samples.ts";
import { deadLinks, site } from "./site-of.ts";

const runs = Number(process.env.RUNS ?? 300);

/** Marks of Markdown in all places, Chinese beside Latin, both widths of punctuation. */
const word = fc
  .array(
    fc.constantFrom(
      ..."a b 岗 位 职 责 3 * ** _ __ ` ~ ~~ [ ] ( ) < > & &amp; # ## + - = | \\ ! : ： 。 ， 、 “ ” （ ） 1. 2) --- === https://a.example www.a.example {} ^ $ % \" '".split(
        " ",
      ),
      " ",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const run = fc.record({ text: word, bold: fc.boolean(), italic: fc.boolean(), strike: fc.boolean() });
const inline = fc.array(run, { minLength: 1, maxLength: 4 });
const lines = fc
  .tuple(inline, fc.option(inline, { nil: [] }))
  .map(([first, second]): Run[] => (second.length === 0 ? first : [...first, { text: "\n" }, ...second]));

const { block } = fc.letrec<{ block: PrintBlock; item: PrintBlock[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    lines.map((own): PrintBlock => ({ kind: "paragraph", runs: own })),
    fc.record({
      kind: fc.constant("heading" as const),
      level: fc.integer({ min: 1, max: 6 }),
      runs: inline,
    }),
    fc.record({
      kind: fc.constant("table" as const),
      header: fc.boolean(),
      rows: fc
        .tuple(
          fc.array(lines, { minLength: 2, maxLength: 2 }),
          fc.array(lines, { minLength: 2, maxLength: 2 }),
        )
        .map((rows) => [...rows]),
    }),
    fc.record({ kind: fc.constant("code" as const), text: word }),
    fc.record({
      kind: fc.constant("list" as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: 1, max: 12 }),
      items: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("quote" as const), blocks: tie("item") }),
  ),
  item: fc
    .tuple(
      lines.map((own): PrintBlock => ({ kind: "paragraph", runs: own })),
      fc.array(tie("block"), { maxLength: 2 }),
    )
    .map(([first, others]) => [first, ...others]),
}));
const blocks = fc.array(block, { minLength: 1, maxLength: 4 });

const squeeze = (text: string): string => text.replaceAll(/\s+/g, "");

const runWords = (own: readonly Run[]): string => own.map(({ text }) => text).join("");
const wordsOf = (one: PrintBlock): string => {
  switch (one.kind) {
    case "code":
      return one.text;
    case "rule":
      return "";
    case "quote":
      return one.blocks.map(wordsOf).join("");
    case "list":
      return one.items.flat().map(wordsOf).join("");
    case "table":
      return one.rows.flat().map(runWords).join("");
    default:
      return runWords(one.runs);
  }
};

const read = (markdown: string): Root => remark().use(remarkGfm, { singleTilde: false }).parse(markdown);
const wordsRead = (node: Root | RootContent): string => {
  if (node.type === "html") return node.value === "<br>" ? "" : `HTML ${node.value}`;
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsRead).join("") : "";
};
/** The kinds of blocks, outermost first. */
const shapeOf = (one: PrintBlock): string => {
  if (one.kind === "list") return `list(${one.items.map((item) => item.map(shapeOf).join()).join(";")})`;
  if (one.kind === "quote") return `quote(${one.blocks.map(shapeOf).join()})`;
  return one.kind;
};
const shapeRead = (node: RootContent): string => {
  switch (node.type) {
    case "list":
      return `list(${node.children.map((item) => item.children.map(shapeRead).join()).join(";")})`;
    case "blockquote":
      return `quote(${node.children.map(shapeRead).join()})`;
    case "thematicBreak":
      return "rule";
    default:
      return node.type;
  }
};

const document = (own: readonly PrintBlock[]) =>
  ({ title: "", language: "zh-CN", header: [], footer: [], card: [], blocks: own }) as const;
const isSaid = (one: PrintBlock): boolean => {
  if (one.kind === "list") return one.items.every((item) => item.every(isSaid));
  if (one.kind === "quote") return one.blocks.every(isSaid);
  if (one.kind === "table") return true;
  return squeeze(wordsOf(one)) !== "";
};

describe("Markdown of any document", () => {
  it("reads back as the same words in the same blocks", () => {
    fc.assert(
      fc.property(blocks, (own) => {
        fc.pre(own.every(isSaid));
        const markdown = printMarkdown(document(own));
        const tree = read(markdown);
        expect(squeeze(wordsRead(tree)), markdown).toBe(squeeze(own.map(wordsOf).join("")));
        expect(tree.children.map(shapeRead), markdown).toEqual(own.map(shapeOf));
      }),
      { numRuns: runs },
    );
  });
});

describe("plain text of any document", () => {
  it("has every word in its order", () => {
    fc.assert(
      fc.property(blocks, (own) => {
        const text = squeeze(printText(document(own)));
        let at = 0;
        for (const character of squeeze(own.map(wordsOf).join(""))) {
          at = text.indexOf(character, at) + 1;
          expect(at, text).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs },
    );
  });
});

/** What Google documents, written from its pages and not from our code. */
function googleSays(posting: Readonly<Record<string, unknown>>): readonly string[] {
  const missing: string[] = [];
  const text = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
  const day = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value);
  const at = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>(
      (found, key) =>
        typeof found === "object" && found !== null ? (found as Record<string, unknown>)[key] : undefined,
      value,
    );
  if (!text(posting.title)) missing.push("title");
  if (!text(posting.description) || posting.description === posting.title) missing.push("description");
  if (!day(posting.datePosted)) missing.push("datePosted");
  if (!text(at(posting.hiringOrganization, "name"))) missing.push("hiringOrganization");
  if (posting.jobLocationType === "TELECOMMUTE") {
    if (posting.applicantLocationRequirements === undefined) missing.push("applicantLocationRequirements");
  } else {
    const all = [posting.jobLocation].flat();
    const complete = all.every(
      (place) => text(at(place, "address", "addressLocality")) || text(at(place, "address", "addressRegion")),
    );
    if (posting.jobLocation === undefined) missing.push("jobLocation");
    else if (!complete) missing.push("jobLocation.address.addressLocality");
  }
  if (posting.validThrough !== undefined && !day(posting.validThrough)) missing.push("validThrough");
  return missing;
}

const field = (name: string, values: readonly string[]): fc.Arbitrary<string> =>
  fc
    .option(fc.constantFrom(...values), { nil: null })
    .map((value) => (value === null ? "" : `${name}: ${value}\n`));
const roleText = fc
  .tuple(
    field("title", ["客服专员", "Agent", '""']),
    field("organization", ["示例科技", '" "']),
    field("location", [
      "杭州市",
      "Boston, MA",
      "{street: 文一西路1号}",
      "{city: 杭州}",
      "{region: 浙江省}",
      "[北京, 上海]",
      "北京、上海",
    ]),
    field("remote", ["full", "hybrid", "true", "none"]),
    field("datePosted", ["2026-11-01", "2026年11月1日", "soon", "2026-02-30"]),
    field("validThrough", ["2026-12-31", "某天"]),
    field("employmentType", ["full-time", "全职"]),
    field("pay", [
      "8-12K",
      "面议",
      "$60,000 a year",
      "{min: 1, max: 2, currency: CNY, period: month}",
      "计件",
    ]),
    field("experience", ["3", "经验不限", "[3, 5]"]),
    field("education", ["bachelor", "学历不限", "博士"]),
    fc.constantFrom("", "sections: {responsibilities: [接听电话]}\n", "sections: {authority: [审批]}\n"),
    fc.constantFrom("", "kind: posting\n"),
  )
  .map((parts) => parts.join(""));

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);

describe("structured data of any role", () => {
  it("lacks exactly what the export says it lacks", async () => {
    await fc.assert(
      fc.asyncProperty(roleText, fc.constantFrom("internal", "posting"), async (text, variant) => {
        fc.pre(text.trim() !== "");
        const made = await exported(text, "jsonld", { name: "a.role.yaml", variant });
        if ("failure" in made) return;
        const posting = JSON.parse(String(made.content)) as Record<string, unknown>;
        const told = made.notes
          .filter(({ severity }) => severity === "error")
          .map(({ property }) => property);
        expect([...told].sort(), text).toEqual([...googleSays(posting)].sort());
      }),
      { numRuns: runs },
    );
  });

  it("for JSON Resume keeps to its schema", async () => {
    await fc.assert(
      fc.asyncProperty(roleText, async (text) => {
        fc.pre(text.trim() !== "");
        const made = await exported(text, "json-resume", { name: "a.role.yaml" });
        if ("failure" in made) return;
        expect(validate(JSON.parse(String(made.content))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

const payloads = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "[x](javascript:alert(1))",
  "<a href='data:text/html,x'>x</a>",
  "<style>@import url(//a.example)</style>",
  "</style><script>x</script>",
  "<iframe src=//a.example></iframe>",
  "![x](https://a.example/p.png)",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "]]><script>x</script>",
  "\u2028\u2029\u0000",
];
const keys = [
  "title",
  "organization",
  "department",
  "code",
  "location",
  "pay",
  "level",
  "datePosted",
  "employmentType",
];

describe("hostile text in every field", () => {
  it.each(payloads)("%j stays text", async (payload) => {
    const quoted = JSON.stringify(payload);
    const yaml = `kind: posting\n${keys.map((key) => `${key}: ${quoted}`).join("\n")}\nsections:\n  ${quoted}: [${quoted}]\n  summary: ${quoted}\n  responsibilities: [${quoted}, {x: ${quoted}}]\n`;
    const markdown = `# ${payload}\n\n- **公司**：${payload}\n- **工作地点**：${payload}\n\n## ${payload}\n\n${payload}\n\n| ${payload} | b |\n| --- | --- |\n| ${payload} | c |\n`;
    for (const [name, text] of [
      ["a.role.yaml", yaml],
      ["a.role.md", markdown],
    ] as const) {
      for (const variant of ["internal", "posting"] as const) {
        const trial = { name, variant, asOf: "2026-01-01" };
        // A comment that is never closed hides what follows: such a document is refused.
        if ("failure" in (await exported(text, "html", trial))) {
          expect(payload).toBe("<!--<script>");
          continue;
        }
        const html = await exportedText(text, "html", trial);
        const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)\b[^>]*>/gi)];
        const known = new Set(
          "html head meta title style script body main header h1 h2 h3 h4 h5 h6 dl div dt dd section p ul ol li a strong em code del br hr table thead tbody tr th td blockquote pre figure svg g path rect text tspan span input sup nav".split(
            " ",
          ),
        );
        expect(tags.map(([, tag = ""]) => tag).filter((tag) => !known.has(tag))).toEqual([]);
        for (const [tag] of tags) expect(tag).not.toMatch(/\son[a-z]+=|javascript:|\ssrc=/i);
        expect(html.match(/<script/g) ?? []).toHaveLength(html.includes("application/ld+json") ? 1 : 0);
        expect(html.match(/<style/g)).toHaveLength(1);
        const data = await exportedText(text, "jsonld", trial);
        expect(data).not.toMatch(/[<\u2028\u2029]/);
        const { description = "" } = JSON.parse(data) as { description?: string };
        expect(description).not.toMatch(
          /<(?!\/?(?:h[1-6]|p|ul|ol|li|strong|em|code|del|br|table|tr|t[hd]|blockquote|pre|a)\b)/i,
        );
        expect(description).not.toMatch(/href="(?!https?:|mailto:)/);
        expect(wordsRead(read(await exportedText(text, "md", trial)))).not.toContain("HTML ");
        expect(await exportedText(text, "text", trial)).not.toContain("\u0000");
      }
    }
  });
});

describe("a site", () => {
  it("of the samples has no link that leads nowhere", async () => {
    const pages = await site(sampleFiles());
    expect(pages.size).toBeGreaterThan(55);
    expect(deadLinks(pages)).toEqual([]);
    for (const html of pages.values()) expect(html).not.toMatch(/<(?:img|link|iframe|object)\b| src=/);
  });
});
