import { describe, expect, test } from "vitest";
import type { SelectionRange } from "vscode-languageserver-protocol";
import { foldingRange } from "../../../server/src/features/folding-range.ts";
import { linkedEditingRange } from "../../../server/src/features/linked-editing-range.ts";
import { selectionRange } from "../../../server/src/features/selection-range.ts";
import { indexLines, type Range } from "../../../server/src/text/lines.ts";
import { featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

const cut = (text: string, range: Range): string => {
  const lines = indexLines(text);
  return text.slice(lines.offset(range.start), lines.offset(range.end));
};

/** The words of each selection, from the cursor (behind the first unit of `words`) outwards. */
function selections(text: string, words: string, file = "role.role.md", offset = 1): readonly string[] {
  const world = featureWorld(`=== ${file}\n${text}`);
  const { textDocument, position } = world.place(file, words, offset);
  const [first] = selectionRange.handle(world.context, { textDocument, positions: [position] }, token) ?? [];
  const found: string[] = [];
  for (let range: SelectionRange | undefined = first; range !== undefined; range = range.parent)
    found.push(cut(text, range.range));
  return found;
}

describe("selection", () => {
  test("from the word to the document, in Chinese", () => {
    const text =
      "# 客服经理\n\n## 岗位职责\n\n1. **投诉**：受理重大投诉、跟进处理（含微博、微信），每周复盘；提出改进。\n2. 培训\n\n## 任职资格\n\n- 本科\n";
    const found = selections(text, "微信");
    // How far a dictionary takes a word is its own matter.
    const from = found.indexOf("微信");
    expect(found.slice(from, from + 7)).toEqual([
      "微信",
      "含微博、微信",
      "（含微博、微信）",
      "跟进处理（含微博、微信）",
      "受理重大投诉、跟进处理（含微博、微信）",
      "**投诉**：受理重大投诉、跟进处理（含微博、微信），每周复盘",
      "**投诉**：受理重大投诉、跟进处理（含微博、微信），每周复盘；提出改进",
    ]);
    expect(found).toContain(
      "1. **投诉**：受理重大投诉、跟进处理（含微博、微信），每周复盘；提出改进。\n2. 培训",
    );
    expect(found.at(-1)).toBe(text);
    for (let at = 1; at < found.length; at++) {
      expect(found[at]).toContain(found[at - 1]);
      expect(found[at]?.length).toBeGreaterThan(found[at - 1]?.length ?? 0);
    }
  });

  test("in English, figures whole", () => {
    const text =
      "# Lead\n\n## Responsibilities\n\n- Approve refunds up to $3,000.50, and report them. Train the team.\n";
    const found = selections(text, "refunds");
    expect(found.slice(0, 4)).toEqual([
      "refunds",
      "Approve refunds up to $3,000.50",
      "Approve refunds up to $3,000.50, and report them",
      "Approve refunds up to $3,000.50, and report them. Train the team.",
    ]);
  });

  test("cells and fields", () => {
    const text = "# 客服经理\n\n| 项目 | 内容 |\n| --- | --- |\n| 直接上级 | 客服总监 |\n";
    expect(selections(text, "客服总监")).toContain("客服总监");
    expect(selections(text, "客服总监").some((words) => /^\|? ?直接上级 \| 客服总监/.test(words))).toBe(true);
  });

  test("YAML", () => {
    const text =
      "title: Lead\nsections:\n  responsibilities:\n    - Lead the team, and train it\n    - Report\n";
    const found = selections(text, "train", "lead.role.yaml");
    expect(found.slice(0, 3)).toEqual(["train", "and train it", "Lead the team, and train it"]);
    expect(found).toContain("- Lead the team, and train it\n    - Report");
    expect(found.at(-1)).toBe(text);
  });

  test.each(["", "\n\n", "---\n", "（（（", "# \u0000", "title: [\n", "- 👩‍💻、\ud83d"])(
    "%j never fails",
    (text) => {
      for (const file of ["a.role.md", "a.role.yaml"])
        for (let at = 0; at <= text.length; at++) selections(text, "", file, at);
    },
  );

  test("is quick on one endless line", () => {
    const text = `# 岗位\n\n- ${"（甲、".repeat(40_000)}`;
    expect(selections(text, "甲", "a.role.md").length).toBeGreaterThan(2);
  });
});

describe("folding", () => {
  const lines = (text: string, file = "a.role.md") => {
    const world = featureWorld(`=== ${file}\n${text}`);
    return foldingRange
      .handle(world.context, { textDocument: { uri: world.uriOf(file) } }, token)
      .map(({ startLine, endLine, kind }) => [startLine, endLine, ...(kind === undefined ? [] : [kind])]);
  };
  test("Markdown", () => {
    const text = [
      "---", // 0
      "department: 客服",
      "---", // 2
      "# 客服经理",
      "",
      "## 岗位职责", // 5
      "",
      "先说明。", // 7
      "",
      "- 管理", // 9
      "  - 排班",
      "  - 培训",
      "- 报告", // 12
      "",
      "### 其他", // 14
      "",
      "- 协作",
      "",
      "## 考核指标", // 18
      "",
      "| 指标 | 目标 |", // 20
      "| --- | --- |",
      "| 满意度 | 90% |", // 22
      "",
      "<!-- 说明",
      "多行 -->", // 25
    ].join("\n");
    const found = lines(text);
    for (const fold of [
      [0, 2],
      [5, 16],
      [9, 11],
      [9, 12],
      [14, 16],
      [18, 25],
      [20, 22],
      [24, 25, "comment"],
    ])
      expect(found).toContainEqual(fold);
  });
  test("YAML", () => {
    const text = [
      "# rolewright-disable-file field/missing: 示例",
      "# rolewright-disable-file kpi/no-target: 示例",
      "title: 客服经理",
      "careerPath:", // 3
      "  up: [客服总监]",
      "sections:", // 5
      "  responsibilities:", // 6
      "    - 管理",
      "    - 报告",
      "  summary: |", // 9
      "    第一行",
      "    第二行",
    ].join("\n");
    const found = lines(text, "a.role.yaml");
    for (const fold of [
      [0, 1, "comment"],
      [3, 4],
      [6, 8],
      [9, 11],
    ])
      expect(found).toContainEqual(fold);
  });
  test("broken text", () => expect(lines("---\ntitle: [\n", "a.role.md")).toEqual([]));
});

describe("linked editing", () => {
  const linked = (text: string, words: string, file = "a.role.md") => {
    const world = featureWorld(`=== ${file}\n${text}`);
    const found = linkedEditingRange.handle(world.context, world.place(file, words, 1), token);
    return (found?.ranges ?? []).map((range) => [range.start.line, cut(text, range)]);
  };
  test("front matter, heading and field line hold one title", () => {
    const text =
      "---\ntitle: 客服经理\n---\n# 客服经理\n\n## 基础信息\n\n- **岗位名称**：客服经理\n- **直接上级**：客服经理\n";
    expect(linked(text, "客服经理")).toEqual([
      [1, "客服经理"],
      [3, "客服经理"],
      [7, "客服经理"],
    ]);
  });
  test.each([
    ["different titles", "---\ntitle: 客服经理\n---\n# 客服主管\n", "客服经理"],
    ["one title", "# Support Lead\n\n## Responsibilities\n", "Support"],
    ["something else", "---\ntitle: 客服经理\n---\n# 客服经理\n\n- 管理团队\n", "管理"],
  ])("not: %s", (_, text, words) => expect(linked(text, words)).toEqual([]));
});
