import { describe, expect, it } from "vitest";
import { fileOf, place, reportOf } from "./testing.ts";
import { reportText } from "./text.ts";

const plain = { language: "zh-CN", color: false } as const;
const title = { "zh-CN": "改", en: "Change" };

describe("the text report", () => {
  it("points at the words, by columns, with related places below", () => {
    const related = [
      { path: "b.role.md", range: place(2, 4, 6), message: { "zh-CN": "这里写 5 年", en: "" } },
    ];
    const report = reportOf(
      fileOf("客服/a.role.md", "# 甲\n\n- 经验：⟦十年以上⟧（CRM）\n⟦⟧", [
        { severity: "error", rule: "experience/inconsistent", zh: "不一致", related },
        { severity: "hint", zh: "空行" },
      ]),
    );
    expect(reportText(report, plain)).toBe(
      [
        "客服/a.role.md:3:6  错误  不一致  experience/inconsistent",
        "  3 | - 经验：十年以上（CRM）",
        "    |         ^^^^^^^^",
        "  b.role.md:3:5  这里写 5 年",
        "客服/a.role.md:4:1  提示  空行  text/typo",
        "",
        "共 1 个文件、1 个岗位：1 个错误，1 条提示。",
        "",
      ].join("\n"),
    );
  });

  it.each<[language: "zh-CN" | "zh-TW" | "en", last: readonly string[]]>([
    [
      "zh-CN",
      ["共 1 个文件、1 个岗位：2 个警告；另有 3 个在基线中。", "其中 1 处可用 rolewright fix 自动修复。"],
    ],
    [
      "zh-TW",
      ["共 1 個檔案、1 個職位：2 個警告；另有 3 個在基準中。", "其中 1 處可用 rolewright fix 自動修復。"],
    ],
    ["en", ["1 file, 1 role: 2 warnings; 3 more in the baseline.", "rolewright fix can settle 1 of them."]],
  ])("sums up what is left, what is known and what can be fixed: %s", (language, last) => {
    const safe = [{ title, safe: true }];
    const report = reportOf(fileOf("a", "⟦x⟧⟦y⟧", [{ fixes: safe }, { fixes: [{ title, safe: false }] }]));
    const summary = { ...report.summary, baseline: 3 };
    const lines = reportText({ ...report, summary }, { language, color: false })
      .trimEnd()
      .split("\n");
    expect(lines.slice(-2)).toEqual(last);
  });

  it("has colours that end where they begin, only when wanted", () => {
    const report = reportOf(fileOf("a", "⟦x⟧", [{}]));
    const colored = reportText(report, { ...plain, color: true });
    expect(colored).toContain("\u001b[33m警告\u001b[39m");
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(reportText(report, plain));
  });
});
