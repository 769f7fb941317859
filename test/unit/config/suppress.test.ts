import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { suppressionEdits } from "../../../server/src/config/suppress.ts";
import { applySuppressions, parseSuppressions } from "../../../server/src/config/suppressions.ts";
import type { RoleDocument } from "../../../server/src/role/role.ts";
import { surfaceFor } from "../../../server/src/surface/pick.ts";
import { stripBom } from "../../../server/src/text/bom.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";

const vocabulary = createVocabulary();
const read = (uri: string, text: string) => surfaceFor(uri).read(text, { uri, vocabulary });

/** What must stay as it was: names, sections, fields, and the words of every item, row and paragraph. */
const shapeOf = ({ text, roles, complete }: RoleDocument) => ({
  complete,
  roles: roles.map((role) => ({
    title: role.title?.value,
    fields: role.fields.map(({ id, values }) => [id, ...values.map(({ value }) => value)]),
    sections: role.sections.map(({ id, heading, depth, blocks }) => ({
      id,
      heading,
      depth,
      blocks: blocks
        .filter(({ kind }) => kind !== "comment" && kind !== "html")
        .map((block) => [
          block.kind,
          block.marker,
          block.depth,
          text
            .slice(block.content.start, block.content.end)
            .replaceAll(/\s*<!--.*?-->|^[ \t]*# .*$/gm, "")
            .trim(),
        ]),
    })),
  })),
});

const rule = "experience/vague";
const ruleIds = [rule, "kpi/no-target"];

/** `⟦words⟧` is the place of the finding. */
function suppress(uri: string, marked: string, scope: "here" | "file", reason?: string) {
  const start = marked.indexOf("⟦");
  const span = { start, end: marked.indexOf("⟧") - 1 };
  const text = marked.replace("⟦", "").replace("⟧", "");
  const words = text.slice(span.start, span.end);
  const before = read(uri, text);
  const after = applyEdits(text, suppressionEdits(before, span, rule, scope, reason));
  const document = read(uri, after);
  const at = after.lastIndexOf(words);
  const finding = { rule, span: { start: at, end: at + words.length } };
  const applied = applySuppressions([finding], parseSuppressions(document), { ruleIds });
  return { before, after, document, applied };
}

function holds(uri: string, marked: string, scope: "here" | "file"): string {
  for (const text of [marked, marked.replaceAll("\n", "\r\n")]) {
    const { before, after, document, applied } = suppress(uri, text, scope, "与人事商定");
    expect(applied.suppressed).toHaveLength(1);
    expect(applied.reports).toEqual([]);
    expect(shapeOf(document)).toEqual(shapeOf(before));
    expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
    expect(after.replaceAll("\r\n", "")).toSatisfy(
      (rest: string) => !(text.includes("\r\n") && rest.includes("\n")),
    );
  }
  return suppress(uri, marked, scope).after;
}

describe("“not here” in Markdown", () => {
  it.each<[name: string, marked: string, after: string]>([
    [
      "a heading",
      "# 客服总监\n\n## ⟦经验⟧\n\n- 丰富\n",
      "# 客服总监\n\n<!-- rolewright-disable-next-line experience/vague -->\n## 经验\n\n- 丰富\n",
    ],
    ["the title", "# ⟦客服总监⟧\n", "<!-- rolewright-disable-next-line experience/vague -->\n# 客服总监\n"],
    [
      "a setext heading",
      "⟦经验要求⟧\n--------\n\n丰富\n",
      "<!-- rolewright-disable-next-line experience/vague -->\n经验要求\n--------\n\n丰富\n",
    ],
    [
      "a bracketed heading",
      "# 客服总监\n\n【⟦经验要求⟧】\n丰富\n",
      "# 客服总监\n\n<!-- rolewright-disable-next-line experience/vague -->\n【经验要求】\n丰富\n",
    ],
    [
      "the first item of a list",
      "# 客服总监\n\n## 经验\n\n- ⟦丰富⟧\n- 十年\n",
      "# 客服总监\n\n## 经验\n\n<!-- rolewright-disable-next-line experience/vague -->\n- 丰富\n- 十年\n",
    ],
    [
      "a later item, inside the one before it",
      "# 客服总监\n\n## 经验\n\n- 十年\n- ⟦丰富⟧\n- 三年\n",
      "# 客服总监\n\n## 经验\n\n- 十年\n  <!-- rolewright-disable-next-line experience/vague -->\n- 丰富\n- 三年\n",
    ],
    [
      "an item of a numbered list",
      "# 客服总监\n\n## 经验\n\n9. 十年\n10. ⟦丰富⟧\n",
      "# 客服总监\n\n## 经验\n\n9. 十年\n   <!-- rolewright-disable-next-line experience/vague -->\n10. 丰富\n",
    ],
    [
      "the first item below another",
      "# 客服总监\n\n## 经验\n\n- 十年\n  - ⟦丰富⟧\n- 三年\n",
      "# 客服总监\n\n## 经验\n\n- 十年\n  <!-- rolewright-disable-next-line experience/vague -->\n  - 丰富\n- 三年\n",
    ],
    [
      "an item after a nested list",
      "# 客服总监\n\n## 经验\n\n- 十年\n  - 客服\n- ⟦丰富⟧\n",
      "# 客服总监\n\n## 经验\n\n- 十年\n  - 客服\n  <!-- rolewright-disable-next-line experience/vague -->\n- 丰富\n",
    ],
    [
      "an item with a number of the house",
      "# 客服总监\n\n## 经验\n\n（一）十年\n（二）⟦丰富⟧\n",
      "# 客服总监\n\n## 经验\n\n（一）十年\n<!-- rolewright-disable-next-line experience/vague -->\n（二）丰富\n",
    ],
    [
      "a paragraph",
      "# 客服总监\n\n## 经验\n\n⟦丰富的经验⟧。\n",
      "# 客服总监\n\n## 经验\n\n<!-- rolewright-disable-next-line experience/vague -->\n丰富的经验。\n",
    ],
    [
      "a later line of an item",
      "# 客服总监\n\n## 经验\n\n- 十年以上，\n  ⟦丰富的经验⟧。\n",
      "# 客服总监\n\n## 经验\n\n- 十年以上，\n  丰富的经验。 <!-- rolewright-disable-line experience/vague -->\n",
    ],
    [
      "a table",
      "# 客服总监\n\n## 经验\n\n| 项目 | 要求 |\n| --- | --- |\n| 年限 | ⟦丰富⟧ |\n| 行业 | 客服 |\n\n完。\n",
      "# 客服总监\n\n## 经验\n\n<!-- rolewright-disable experience/vague -->\n| 项目 | 要求 |\n| --- | --- |\n| 年限 | 丰富 |\n| 行业 | 客服 |\n<!-- rolewright-enable experience/vague -->\n\n完。\n",
    ],
    [
      "a table without a delimiter row",
      "# 客服总监\n\n## 经验\n\n| 项目 | 要求 |\n| 年限 | ⟦丰富⟧ |\n",
      "# 客服总监\n\n## 经验\n\n<!-- rolewright-disable experience/vague -->\n| 项目 | 要求 |\n| 年限 | 丰富 |\n<!-- rolewright-enable experience/vague -->\n",
    ],
    [
      "code",
      "# 客服总监\n\n## 经验\n\n```\n⟦丰富⟧\n```\n",
      "# 客服总监\n\n## 经验\n\n<!-- rolewright-disable experience/vague -->\n```\n丰富\n```\n<!-- rolewright-enable experience/vague -->\n",
    ],
    [
      "code by indentation",
      "# 客服总监\n\n## 经验\n\n十年：\n\n    ⟦丰富⟧\n\n完。\n",
      "# 客服总监\n\n## 经验\n\n十年：\n\n<!-- rolewright-disable experience/vague -->\n    丰富\n<!-- rolewright-enable experience/vague -->\n\n完。\n",
    ],
    [
      "front matter",
      "---\ntitle: 客服总监\nexperience: ⟦丰富⟧\n---\n\n## 职责\n\n- 客服\n",
      "---\ntitle: 客服总监\n# rolewright-disable-next-line experience/vague\nexperience: 丰富\n---\n\n## 职责\n\n- 客服\n",
    ],
    [
      "a list in front matter",
      "---\ntitle: 客服总监\npeers:\n  - 培训总监\n  - ⟦某总监⟧\n---\n",
      "---\ntitle: 客服总监\npeers:\n  - 培训总监\n  # rolewright-disable-next-line experience/vague\n  - 某总监\n---\n",
    ],
    [
      "a text of several lines in front matter",
      "---\ntitle: 客服总监\nexperience: |\n  十年\n  ⟦丰富⟧\ncode: A1\n---\n",
      "---\ntitle: 客服总监\n# rolewright-disable experience/vague\nexperience: |\n  十年\n  丰富\n# rolewright-enable experience/vague\ncode: A1\n---\n",
    ],
    ["nothing but a line", "⟦客服总监⟧", "<!-- rolewright-disable-next-line experience/vague -->\n客服总监"],
  ])("%s", (_name, marked, after) => {
    expect(holds("file:///w/a.role.md", marked, "here")).toBe(after);
  });

  it("a later line of a paragraph keeps its line break", () => {
    const { after } = suppress(
      "file:///w/a.role.md",
      "# A\n\n## 经验\n\n十年，\n⟦丰富⟧，  \n三年。\n",
      "here",
    );
    expect(after).toContain("\n丰富， <!-- rolewright-disable-line experience/vague -->  \n");
  });

  it("the fence of a front matter: in the whole file", () => {
    const { after } = suppress("file:///w/a.role.md", "⟦---⟧\ncode: A1\n---\n\n- x\n", "here");
    expect(after).toBe("---\ncode: A1\n---\n<!-- rolewright-disable-file experience/vague -->\n\n- x\n");
  });
});

describe("“not here” in YAML", () => {
  it.each<[name: string, marked: string, after: string]>([
    [
      "a field",
      "title: 客服总监\nexperience: ⟦丰富⟧\n",
      "title: 客服总监\n# rolewright-disable-next-line experience/vague\nexperience: 丰富\n",
    ],
    [
      "the first line",
      "⟦title⟧: 客服总监\n",
      "# rolewright-disable-next-line experience/vague\ntitle: 客服总监\n",
    ],
    [
      "an item",
      "title: 客服总监\nsections:\n  经验:\n    - 十年\n    - ⟦丰富⟧\n",
      "title: 客服总监\nsections:\n  经验:\n    - 十年\n    # rolewright-disable-next-line experience/vague\n    - 丰富\n",
    ],
    [
      "a line of a block text",
      "title: 客服总监\nsections:\n  经验: |\n    - 十年\n    - ⟦丰富⟧\n    - 三年\n  职责:\n    - 客服\n",
      "title: 客服总监\nsections:\n  # rolewright-disable experience/vague\n  经验: |\n    - 十年\n    - 丰富\n    - 三年\n  # rolewright-enable experience/vague\n  职责:\n    - 客服\n",
    ],
    [
      "a block text at the end of the file",
      "title: 客服总监\nsections:\n  经验: >-\n    十年\n    ⟦丰富⟧",
      "title: 客服总监\nsections:\n  # rolewright-disable experience/vague\n  经验: >-\n    十年\n    丰富\n  # rolewright-enable experience/vague",
    ],
    [
      "a quoted text of several lines",
      'title: 客服总监\nexperience: "十年，\n  ⟦丰富⟧"\ncode: A1\n',
      'title: 客服总监\n# rolewright-disable experience/vague\nexperience: "十年，\n  丰富"\n# rolewright-enable experience/vague\ncode: A1\n',
    ],
    [
      "the second document",
      "title: 甲\n---\ntitle: 乙\nexperience: ⟦丰富⟧\n",
      "title: 甲\n---\ntitle: 乙\n# rolewright-disable-next-line experience/vague\nexperience: 丰富\n",
    ],
  ])("%s", (_name, marked, after) => {
    expect(holds("file:///w/a.role.yaml", marked, "here")).toBe(after);
  });
});

describe("“not in this file”", () => {
  it.each<[name: string, uri: string, marked: string, after: string]>([
    ["Markdown", "a.role.md", "# ⟦甲⟧\n", "<!-- rolewright-disable-file experience/vague -->\n# 甲\n"],
    [
      "Markdown with front matter",
      "a.role.md",
      "---\ntitle: 甲\n---\n\n## ⟦经验⟧\n\n- 丰富\n",
      "---\ntitle: 甲\n---\n<!-- rolewright-disable-file experience/vague -->\n\n## 经验\n\n- 丰富\n",
    ],
    [
      "nothing but front matter",
      "a.role.md",
      "---\ntitle: ⟦甲⟧\n---",
      "---\ntitle: 甲\n---\n<!-- rolewright-disable-file experience/vague -->",
    ],
    ["YAML", "a.role.yaml", "title: ⟦甲⟧\n", "# rolewright-disable-file experience/vague\ntitle: 甲\n"],
  ])("%s", (_name, name, marked, after) => {
    expect(holds(`file:///w/${name}`, marked, "file")).toBe(after);
  });
});

describe("a comment that is there already", () => {
  it.each<[name: string, marked: string, after: string]>([
    [
      "about the line gets one more id",
      "<!-- rolewright-disable-next-line kpi/no-target: 与人事商定 -->\n# ⟦甲⟧\n",
      "<!-- rolewright-disable-next-line kpi/no-target, experience/vague: 与人事商定 -->\n# 甲\n",
    ],
    [
      "behind the line gets one more id",
      "# ⟦甲⟧ <!-- rolewright-disable-line kpi/no-target -->\n",
      "# 甲 <!-- rolewright-disable-line kpi/no-target, experience/vague -->\n",
    ],
  ])("%s", (_name, marked, after) => {
    expect(suppress("file:///w/a.role.md", marked, "here").after).toBe(after);
  });

  it("about the file gets one more id", () => {
    const marked = "<!-- rolewright-disable-file kpi/no-target: r -->\n# ⟦甲⟧\n";
    expect(suppress("file:///w/a.role.md", marked, "file").after).toContain(
      "kpi/no-target, experience/vague: r",
    );
  });
});

describe("a comment that suppresses nothing", () => {
  it.each<[name: string, uri: string, text: string, after: string]>([
    [
      "Markdown",
      "a.role.md",
      "# 甲\n\n<!-- rolewright-disable-next-line experience/vague: r -->\n- 乙\n",
      "# 甲\n\n- 乙\n",
    ],
    [
      "front matter",
      "a.role.md",
      "---\n# rolewright-disable-line kpi/*: r\ntitle: 甲\n---\n",
      "---\ntitle: 甲\n---\n",
    ],
    [
      "YAML",
      "a.role.yaml",
      "title: 甲 # rolewright-disable-line kpi/*: r\ncode: A\n",
      "title: 甲\ncode: A\n",
    ],
    [
      "YAML, one id of two",
      "a.role.yaml",
      "# rolewright-disable-next-line kpi/*, experience/vague: r\nexperience: 丰富\n",
      "# rolewright-disable-next-line experience/vague: r\nexperience: 丰富\n",
    ],
  ])("is taken out by the writer of its format: %s", (_name, uri, text, after) => {
    const document = read(uri, text);
    const finding = { rule, span: { start: text.indexOf("丰富"), end: text.indexOf("丰富") + 2 } };
    const { reports } = applySuppressions(
      text.includes("丰富") ? [finding] : [],
      parseSuppressions(document),
      { ruleIds },
    );
    const intents = reports.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.intents));
    expect(applyEdits(text, surfaceFor(uri).write(document, 0, intents, vocabulary))).toBe(after);
  });
});

const seeds = path.resolve(import.meta.dirname, "../../../../shared/data/seeds");

describe.skipIf(!existsSync(seeds))("real documents (skipped without ../shared/data/seeds)", () => {
  it.each(existsSync(seeds) ? readdirSync(seeds) : [])(
    "%s stays what it is wherever a finding is suppressed",
    (name) => {
      const uri = `file:///w/${name}`;
      const { text } = stripBom(readFileSync(path.join(seeds, name), "utf8"));
      const document = read(uri, text);
      const shape = shapeOf(document);
      const blocks = document.roles.flatMap((role) => role.sections.flatMap((section) => section.blocks));
      for (const { content } of blocks.filter((_, index) => index % 9 === 0)) {
        const edits = suppressionEdits(document, content, rule, "here", "r");
        const after = read(uri, applyEdits(text, edits));
        expect(shapeOf(after)).toEqual(shape);
        const start = after.text.indexOf(text.slice(content.start, content.end), content.start);
        const finding = { rule, span: { start, end: start + 1 } };
        expect(applySuppressions([finding], parseSuppressions(after), { ruleIds }).kept).toEqual([]);
      }
    },
  );
});

describe("a reason", () => {
  it.each([
    ["with the end of a comment", "done --> <script>"],
    ["with a line break", "one\ntwo"],
    ["with dashes", "a -- b"],
  ])("%s stays inside the comment", (_name, reason) => {
    const { applied, after } = suppress("file:///w/a.role.md", "# ⟦甲⟧\n", "here", reason);
    expect(applied.suppressed).toHaveLength(1);
    expect(after.split("\n")).toHaveLength(3);
    expect(after.match(/-->/g)).toHaveLength(1);
  });
});
