import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../surface/markdown/read.ts";
import { createVocabulary } from "../../vocabulary/create.ts";
import { loadPrint } from "../print-blocks.ts";
import { sectionPieces } from "./words.ts";

const vocabulary = createVocabulary();
const toPrint = await loadPrint();

function pieces(markdown: string) {
  const text = `# 客服专员\n\n## 岗位职责\n\n${markdown}\n`;
  const document = readMarkdown(text, { uri: "file:///a.role.md", vocabulary });
  const [role] = document.roles;
  if (role === undefined) throw new Error("there is no role");
  return sectionPieces({ document, role, variant: "internal", vocabulary }, ["responsibilities"], toPrint);
}

describe("words without the marks of Markdown", () => {
  it.each([
    ["**安排**班次，见[说明](a_(b).md)", "安排班次，见说明"],
    [
      "write to <hr@a.example> or <https://a.example/x?y=1>",
      "write to hr@a.example or https://a.example/x?y=1",
    ],
    ["<mailto:hr@a.example>", "hr@a.example"],
    ["runs `scan_all --fast` and ``a`` b", "runs scan_all --fast and a b"],
    ["- [ ] 检查", "检查"],
    ["- [x] done", "done"],
    ["snake_case 3 * 4 * 5", "snake_case 3 * 4 * 5"],
    ["（一）检查设备", "检查设备"],
    ["| 甲 | 乙 |\n| --- | --- |", "甲 – 乙"],
    ["> 引文", "引文"],
    ["编制月度\n排班表", "编制月度排班表"],
  ])("%s", (markdown, expected) => {
    expect(pieces(markdown).map(({ text }) => text)).toEqual([expected]);
  });

  it("knows which item stands in which", () => {
    expect(pieces("1. 培训\n   - 新人\n   - 班组长\n2. 质检")).toEqual([
      { text: "培训", depth: 0 },
      { text: "新人", depth: 1 },
      { text: "班组长", depth: 1 },
      { text: "质检", depth: 0 },
    ]);
  });

  it("says no comment and no code", () => {
    expect(pieces("<!-- 内部备注 -->\n\n```\nx\n```")).toEqual([]);
  });
});
