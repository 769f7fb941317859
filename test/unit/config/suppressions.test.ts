import { describe, expect, it } from "vitest";
import { applySuppressions, parseSuppressions } from "../../../server/src/config/suppressions.ts";
import type { Format, RoleDocument } from "../../../server/src/role/role.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { indexLines } from "../../../server/src/text/lines.ts";

const ruleIds = [
  "experience/vague",
  "experience/inverted",
  "kpi/no-target",
  "config/suppression",
  "section/missing",
];

/** A document in which only comments matter. */
function documentOf(text: string, format: Format = "markdown", complete = true): RoleDocument {
  const comments = [...text.matchAll(format === "markdown" ? /<!--[\s\S]*?-->/g : /#[^\r\n]*/g)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return {
    uri: "file:///w/a.role.md",
    format,
    text,
    lines: indexLines(text),
    roles: [],
    problems: [],
    complete,
    comments,
  };
}

/** `⟦words⟧{rule}` is a finding of `rule` at `words`; the markers are taken out. Several rules part with a space. */
function fixture(marked: string, format?: Format, complete?: boolean) {
  const findings: { rule: string; span: { start: number; end: number } }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧\{([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const span = { start: text.length, end: text.length + (match[1] ?? "").length };
    for (const rule of (match[2] ?? "").split(" ")) findings.push({ rule, span });
    text += match[1] ?? "";
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const document = documentOf(text, format, complete);
  return { text, document, findings };
}

function run(marked: string, format?: Format, complete?: boolean) {
  const { text, document, findings } = fixture(marked, format, complete);
  const { kept, suppressed, reports } = applySuppressions(findings, parseSuppressions(document), { ruleIds });
  return {
    text,
    kept: kept.map(({ rule }) => rule),
    suppressed: suppressed.map(({ rule }) => rule),
    reports,
  };
}

const both: readonly [format: Format, comment: (words: string) => string][] = [
  ["markdown", (words) => `<!-- ${words} -->`],
  ["yaml", (words) => `# ${words}`],
];

describe.each(both)("comments in %s", (format, comment) => {
  it.each<[name: string, before: string, after: string, suppressed: string]>([
    [
      "the next line",
      `${comment("rolewright-disable-next-line experience/vague: r")}\n`,
      "\n",
      "experience/vague",
    ],
    ["the same line", "", ` ${comment("rolewright-disable-line experience/vague: r")}\n`, "experience/vague"],
    [
      "the file, above",
      `${comment("rolewright-disable-file experience/vague: r")}\n\n\n`,
      "\n",
      "experience/vague",
    ],
    [
      "the file, below",
      "",
      `\n\n${comment("rolewright-disable-file experience/vague: r")}\n`,
      "experience/vague",
    ],
    [
      "a block",
      `${comment("rolewright-disable experience/vague: r")}\nx\n`,
      `\n${comment("rolewright-enable")}\n`,
      "experience/vague",
    ],
    [
      "a block without an end",
      `${comment("rolewright-disable experience/vague: r")}\nx\n`,
      "\n",
      "experience/vague",
    ],
    ["a category", `${comment("rolewright-disable-next-line experience/*: r")}\n`, "\n", "experience/vague"],
    [
      "everything",
      `${comment("rolewright-disable-next-line *: r")}\n`,
      "\n",
      "experience/vague kpi/no-target",
    ],
    [
      "everything, no id written",
      `${comment("rolewright-disable-next-line: r")}\n`,
      "\n",
      "experience/vague kpi/no-target",
    ],
    [
      "several ids",
      `${comment("rolewright-disable-next-line experience/vague, kpi/*: r")}\n`,
      "\n",
      "experience/vague kpi/no-target",
    ],
    [
      "full-width punctuation",
      `${comment("rolewright-disable-next-line experience/vague，kpi/no-target：与人事商定")}\n`,
      "\n",
      "experience/vague kpi/no-target",
    ],
    [
      "、 between ids",
      `${comment("rolewright-disable-next-line experience/vague、kpi/no-target: r")}\n`,
      "\n",
      "experience/vague kpi/no-target",
    ],
    [
      "an empty line after the comment",
      `${comment("rolewright-disable-next-line experience/vague: r")}\n\n`,
      "\n",
      "experience/vague",
    ],
    [
      "one comment above the other",
      `${comment("rolewright-disable-next-line experience/vague: r")}\n${comment("rolewright-disable-next-line kpi/*: r")}\n`,
      "\n",
      "experience/vague kpi/no-target",
    ],
    [
      "CR LF",
      `x\r\n${comment("rolewright-disable-next-line experience/vague: r")}\r\n`,
      "\r\ny\r\n",
      "experience/vague",
    ],
    [
      "an indented comment",
      `  ${comment("rolewright-disable-next-line experience/vague: r")}\n`,
      "\n",
      "experience/vague",
    ],
  ])("suppress on %s", (_name, before, after, expected) => {
    const { suppressed, kept, reports } = run(
      `${before}⟦丰富经验⟧{experience/vague kpi/no-target}${after}`,
      format,
    );
    expect(suppressed.join(" ")).toBe(expected);
    expect([...suppressed, ...kept].sort()).toEqual(["experience/vague", "kpi/no-target"]);
    expect(reports).toEqual([]);
  });

  it.each<[name: string, marked: string]>([
    [
      "the line after the next",
      `${comment("rolewright-disable-next-line experience/vague: r")}\nx\n⟦y⟧{experience/vague}\n`,
    ],
    ["the line before", `⟦y⟧{experience/vague}\n${comment("rolewright-disable-line experience/vague: r")}\n`],
    [
      "what stands before a block",
      `⟦y⟧{experience/vague}\n${comment("rolewright-disable experience/vague: r")}\n`,
    ],
    [
      "what stands after a block",
      `${comment("rolewright-disable experience/vague: r")}\n${comment("rolewright-enable experience/vague")}\n⟦y⟧{experience/vague}\n`,
    ],
    [
      "what a block lets through",
      `${comment("rolewright-disable *: r")}\n${comment("rolewright-enable experience/*")}\n⟦y⟧{experience/vague}\n`,
    ],
    [
      "another rule",
      `${comment("rolewright-disable-next-line experience/inverted: r")}\n⟦y⟧{experience/vague}\n`,
    ],
    [
      "a rule whose id begins alike",
      `${comment("rolewright-disable-next-line exp/*: r")}\n⟦y⟧{experience/vague}\n`,
    ],
    ["the rule about suppressions", `${comment("rolewright-disable-file *: r")}\n⟦y⟧{config/suppression}\n`],
    [
      "a comment that only mentions one",
      `${comment("see rolewright-disable-file experience/vague: r")}\n⟦y⟧{experience/vague}\n`,
    ],
  ])("don't reach %s", (_name, marked) => {
    expect(run(marked, format).suppressed).toEqual([]);
  });

  it("without a reason suppress and are reported", () => {
    const words = comment("rolewright-disable-next-line experience/vague");
    const { suppressed, reports, text } = run(`${words}\n⟦y⟧{experience/vague}\n`, format);
    expect(suppressed).toEqual(["experience/vague"]);
    expect(reports).toMatchObject([{ severity: "info", span: { start: 0, end: words.length } }]);
    expect(reports[0]?.message.en).toContain("no reason");
    expect(reports[0]?.tags).toBeUndefined();
    expect(text.slice(0, words.length)).toBe(words);
  });

  it.each<[name: string, text: string, after: string]>([
    ["on their own line", `a\n${comment("rolewright-disable-next-line experience/vague: r")}\nb\n`, "a\nb\n"],
    [
      "on an indented line",
      `a\r\n  ${comment("rolewright-disable-next-line kpi/*: r")}\r\nb\r\n`,
      "a\r\nb\r\n",
    ],
    ["on the first line", `${comment("rolewright-disable-file experience/vague: r")}\nb\n`, "b\n"],
    ["on the last line", `a\nb\n${comment("rolewright-disable-file experience/vague: r")}`, "a\nb"],
    ["alone", comment("rolewright-disable-file experience/vague: r"), ""],
    ["behind words", `a ${comment("rolewright-disable-line experience/vague: r")}\nb\n`, "a\nb\n"],
    ["with nothing to enable", `a\n${comment("rolewright-enable experience/vague")}\nb\n`, "a\nb\n"],
    [
      "without a line to be about",
      `a\n${comment("rolewright-disable-next-line experience/vague: r")}\n`,
      "a\n",
    ],
  ])("that suppress nothing are reported and can go: %s", (_name, text, after) => {
    const { reports } = run(text, format);
    expect(reports).toMatchObject([{ severity: "info", tags: ["unnecessary"] }]);
    const edits = (reports[0]?.fixes?.[0]?.intents ?? []).flatMap((intent) =>
      intent.kind === "replaceSpan" ? [{ span: intent.span, newText: intent.text }] : [],
    );
    expect(applyEdits(text, edits)).toBe(after);
  });

  it.each<[ids: string, after: string]>([
    ["experience/vague, kpi/no-target", "experience/vague"],
    ["kpi/no-target, experience/vague", "experience/vague"],
    ["kpi/no-target, experience/vague, experience/inverted", "experience/vague"],
    ["kpi/no-target, experience/inverted, experience/vague", "experience/vague"],
    ["experience/vague, experience/inverted, kpi/*", "experience/vague"],
  ])("lose the ids that suppress nothing: %s", (ids, after) => {
    const text = `${comment(`rolewright-disable-next-line ${ids}: r`)}\n⟦y⟧{experience/vague}\n`;
    const { reports, text: plain } = run(text, format);
    const edits = reports
      .flatMap((report) => report.fixes?.[0]?.intents ?? [])
      .flatMap((intent) =>
        intent.kind === "replaceSpan" ? [{ span: intent.span, newText: intent.text }] : [],
      );
    expect(applyEdits(plain, edits)).toBe(`${comment(`rolewright-disable-next-line ${after}: r`)}\ny\n`);
  });

  it("say so when there is no such rule", () => {
    const { reports, text } = run(`${comment("rolewright-disable-file experience/vage: r")}\n`, format);
    expect(reports.map(({ span }) => text.slice(span.start, span.end))).toEqual(["experience/vage"]);
    expect(reports[0]?.message.en).toContain("Did you mean “experience/vague”?");
    expect(reports[0]?.message["zh-CN"]).toContain("是否想写“experience/vague”？");
  });

  it("say so when the reason has no colon", () => {
    const { reports, suppressed } = run(
      `${comment("rolewright-disable-file experience/vague agreed")}\n⟦y⟧{experience/vague}`,
      format,
    );
    expect(suppressed).toEqual(["experience/vague"]);
    expect(reports[0]?.message.en).toContain("a reason goes after a colon");
  });

  it("say so when there is no such comment", () => {
    const { reports, text } = run(`${comment("rolewright-disable-nextline experience/vague: r")}\n`, format);
    expect(reports.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "rolewright-disable-nextline",
    ]);
    expect(reports[0]?.message.en).toContain("Did you mean “rolewright-disable-next-line”?");
  });

  it("are not called unused while findings may be missing", () => {
    const text = `${comment("rolewright-disable-file section/missing: r")}\n`;
    expect(run(text, format, false).reports).toEqual([]);
    const suppressions = parseSuppressions(documentOf(text, format));
    expect(applySuppressions([], suppressions, { ruleIds, settled: false }).reports).toEqual([]);
  });
});

describe("which of several comments counts as used", () => {
  it("is the nearest: line, then block, then file", () => {
    const text = [
      "<!-- rolewright-disable-file experience/vague: r -->",
      "<!-- rolewright-disable experience/vague: r -->",
      "⟦y⟧{experience/vague} <!-- rolewright-disable-line experience/vague: r -->",
    ].join("\n");
    const { reports, text: plain } = run(text);
    expect(reports.map(({ span }) => plain.slice(span.start, span.end))).toEqual([
      "<!-- rolewright-disable-file experience/vague: r -->",
      "<!-- rolewright-disable experience/vague: r -->",
    ]);
  });
});

describe("odd comments", () => {
  it.each([
    ["no space before the end", "<!--rolewright-disable-file-->"],
    ["several lines", "<!-- rolewright-disable-file experience/vague:\nagreed with HR\n-->"],
    ["capitals", "<!-- Rolewright-Disable-File experience/vague: r -->"],
    ["not closed", "<!-- rolewright-disable-file experience/vague: r"],
  ])("%s", (_name, comment) => {
    const text = `y\n${comment}`;
    const document = { ...documentOf(text), comments: [{ start: 2, end: text.length }] };
    const finding = { rule: "experience/vague", span: { start: 0, end: 1 } };
    const { suppressed } = applySuppressions([finding], parseSuppressions(document), { ruleIds });
    expect(suppressed).toEqual([finding]);
  });

  it("lines of YAML comments that come as one", () => {
    const text = "# one\n# rolewright-disable-file experience/vague: r\ny: 1\n";
    const document = { ...documentOf(text, "yaml"), comments: [{ start: 0, end: text.indexOf("\ny") }] };
    const finding = { rule: "experience/vague", span: { start: text.indexOf("y: 1"), end: text.length } };
    expect(applySuppressions([finding], parseSuppressions(document), { ruleIds }).suppressed).toHaveLength(1);
  });

  it("a very long one is read in time", () => {
    const text = `<!-- rolewright-disable-file ${"a/b ".repeat(50_000)}-->`;
    expect(parseSuppressions(documentOf(text)).directives[0]?.ids).toHaveLength(50_000);
  });
});
