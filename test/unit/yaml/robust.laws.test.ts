import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoleDocument } from "../../../server/src/role/role.ts";
import { readFrontMatter } from "../../../server/src/surface/front-matter.ts";
import type { Span } from "../../../server/src/text/span.ts";
import { read, uri, vocabulary, write } from "./support.ts";

/** Every span the model holds. */
function spansOf({ roles, problems, comments }: RoleDocument): Span[] {
  return [
    ...comments,
    ...problems.map(({ span }) => span),
    ...roles.flatMap((role) => [
      role.span,
      role.anchor,
      ...(role.title ? [role.title.span] : []),
      ...role.fields.flatMap(({ keySpan, valueSpan, span, values }) => [
        keySpan,
        valueSpan,
        span,
        ...values.map((value) => value.span),
      ]),
      ...role.sections.flatMap(({ headingSpan, headingLine, span, body, blocks }) => [
        headingSpan,
        headingLine,
        span,
        body,
        ...blocks.flatMap((block) => [block.span, block.content, ...block.cells]),
      ]),
    ]),
  ];
}

function holds(text: string): RoleDocument {
  const document = read(text);
  expect(document.roles.length).toBeGreaterThan(0);
  for (const { start, end } of spansOf(document)) {
    if (!(start >= 0 && start <= end && end <= text.length))
      expect.fail(`span ${start}-${end} in ${JSON.stringify(text)}`);
  }
  for (const { message } of document.problems) {
    expect(message["zh-CN"] && message["zh-TW"] && message.en).toBeTruthy();
  }
  return document;
}

const sample = [
  "# 客服中心",
  "title: 客服总监",
  "aliases: [服务总监, 'CSD']",
  'reportsTo: {role: "客服副总裁", dotted: false}',
  "pay:",
  "  min: 20000 # 税前",
  "sections:",
  "  岗位职责:",
  "    - 牵头服务体系建设",
  "  任职要求: |",
  "    1. 八年以上经验",
  "    2. 沟通能力",
  "---",
  "title: 客服经理",
  "",
].join("\n");

const shreds = fc.array(
  fc.constantFrom(
    ..."\n\r\t -:#,[]{}&*!|>'\"%@`?~\\=<.",
    "\r\n",
    "  ",
    "- ",
    ": ",
    "：",
    "---\n",
    "...\n",
    "title",
    "sections:\n",
    "客服",
    "&a",
    "*a",
    "<<: *a",
    "!x",
    "|\n  ",
    "\0",
    "\u0002",
    "\u0018",
    "\u001f",
    "\ufeff",
    "\ud83d",
    "👩‍💻",
    "%YAML 1.2\n",
    "1. ",
    "### ",
    "| a |",
    "<!--",
  ),
  { maxLength: 40 },
);

describe("any text", () => {
  test("reading never throws, and spans stay inside the text", () => {
    fc.assert(
      fc.property(shreds, (parts) => void holds(parts.join(""))),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void holds(text)),
      { numRuns: 80 },
    );
  });

  test("each half-typed state of a document", () => {
    for (let end = 0; end <= sample.length; end++) {
      const document = holds(sample.slice(0, end));
      if (end > 25) expect(document.roles[0]?.title?.value, sample.slice(0, end)).toBe("客服总监");
    }
  });

  test("a character taken out or put in anywhere", () => {
    for (let place = 0; place < sample.length; place++) {
      holds(sample.slice(0, place) + sample.slice(place + 1));
      holds(`${sample.slice(0, place)}${place % 2 === 0 ? '"' : "："}${sample.slice(place)}`);
    }
  });

  test("front matter of any text, YAML and TOML", () => {
    fc.assert(
      fc.property(shreds, fc.constantFrom<"yaml" | "toml">("yaml", "toml"), (parts, format) => {
        const inside = parts.join("");
        const text = `---\n${inside}\n---\n# 标题\n`;
        const block = { start: 4, end: 5 + inside.length };
        const { fields, problems, comments } = readFrontMatter(text, block, format, { uri, vocabulary });
        const spans = [
          ...comments,
          ...problems.map(({ span }) => span),
          ...fields.flatMap(({ keySpan, valueSpan, span }) => [keySpan, valueSpan, span]),
        ];
        for (const { start, end } of spans) {
          if (!(start >= block.start && start <= end && end <= block.end))
            expect.fail(`span ${start}-${end} in ${JSON.stringify(text)} (${format})`);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("writing to any text never throws", () => {
    fc.assert(
      fc.property(shreds, fc.nat(30), fc.nat(10), (parts, start, length) => {
        const text = parts.join("");
        const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        write(text, [
          { kind: "setField", field: "title", value: "甲" },
          { kind: "addToField", field: "aliases", value: "乙: 丙" },
          { kind: "addSection", section: "legal", body: ["- 守法"] },
          { kind: "removeField", index: 0 },
          { kind: "renameSection", index: 0, heading: "x" },
          { kind: "orderSections", order: [1, 0] },
          { kind: "addItem", section: 0, text: "项" },
          { kind: "replaceSpan", span, text: "甲" },
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile files", () => {
  const cases: readonly [name: string, text: string, problem: string | null][] = [
    ["brackets without end", "[".repeat(20_000), "document/syntax"],
    ["lists in lists", "- ".repeat(20_000), "document/syntax"],
    ["maps in maps", "a: ".repeat(5_000), "document/syntax"],
    ["an anchor that contains itself", "title: &a [*a]\n", "document/syntax"],
    ["anchors in a circle", "peers: &a [*b]\ndirectReports: &b [*a]\n", "document/syntax"],
    ["an alias bomb", bomb(), "document/syntax"],
    ["tabs", "\t".repeat(10_000), null],
    ["NUL bytes", `title: ${"\0".repeat(1_000)}\n`, null],
    ["errors at every character", ",".repeat(20_000), "document/syntax"],
    ["quotes at every character", '"'.repeat(10_000), "document/syntax"],
    ["a long list, wrong in every entry", `directReports:\n${"  - {a: 1}\n".repeat(5_000)}`, "field/invalid"],
    ["lone carriage returns", "title: 甲\rdepartment: 乙\r", null],
    ["nothing", "", null],
    ["comments only", "# 一\n# 二\n", null],
    ["separators only", "---\n---\n---\n", null],
  ];
  test.each(cases)("%s", (_name, text, problem) => {
    const { problems } = holds(text);
    expect(problems.length).toBeLessThanOrEqual(25);
    expect(problems[0]?.rule ?? null).toBe(problem);
  });

  test("one character again and again, wherever text may stand", () => {
    const places = [
      "",
      "title: ",
      "title: '",
      'title: "',
      "a",
      "- ",
      "sections:\n  legal: |\n    ",
      "sections:\n  legal: |\n    ## x",
      "sections:\n  ",
    ];
    for (const place of places) {
      for (const sign of [
        " ",
        "\t",
        "#",
        "|",
        "-",
        "*",
        ">",
        "（",
        "一",
        "1",
        ".",
        "：",
        "`",
        "<",
        "\\",
        "[",
        "【",
        "　",
        " #",
        "- ",
        "| ",
        "**",
        "<!--",
      ]) {
        const line = place + sign.repeat(1_500);
        read(`${line}\n`);
        read(`${line}x: y\n`);
        const block = { start: 4, end: 4 + line.length };
        for (const format of ["yaml", "toml"] as const)
          readFrontMatter(`+++\n${line}\n+++\n`, block, format, { uri, vocabulary });
      }
    }
  });

  test("fifty thousand keys in one map", () => {
    const text = `title: 甲\n${Array.from({ length: 50_000 }, (_, index) => `key${index}: v`).join("\n")}\n`;
    const document = read(text);
    expect(document.roles[0]?.title?.value).toBe("甲");
    expect(document.problems.length).toBeLessThanOrEqual(50);
  });

  test("five thousand times the same key", () => {
    const document = read("department: 甲\n".repeat(5_000));
    expect(document.roles[0]?.fields.length).toBe(5_000);
  });

  test("a file of ten megabytes is said to be too large, and not read", () => {
    const document = read(`title: 甲\n${"# 一行很长的注释\n".repeat(10)}${"文".repeat(10_000_000)}`);
    expect(document.problems.map(({ rule }) => rule)).toEqual(["document/too-large"]);
    expect(document.complete).toBe(false);
    expect(document.roles).toHaveLength(1);
  });
});

function bomb(): string {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `x-${level + 1}: &a${level + 1} [*a${level}, *a${level}, *a${level}, *a${level}]`,
  );
  return [
    "x-0: &a0 [x, x, x, x]",
    ...levels,
    "aliases: *a30",
    "peers: [*a30, *a30]",
    "sections: {legal: *a30}",
    "",
  ].join("\n");
}
