import { describe, expect, it, test } from "vitest";
import { converted, read, roundTrip } from "./model.ts";

interface Example {
  readonly what: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

const examples: readonly Example[] = [
  {
    what: "an ordinary role: fields become keys, lists become lists",
    name: "客服经理.role.md",
    from: lines(
      "---",
      "code: KF-1 # 旧",
      "---",
      "",
      "# 客服经理",
      "",
      "## 基本信息",
      "",
      "- **直接上级**：客服总监",
      "",
      "## 岗位职责",
      "",
      "- 编制排班表",
      "- 说明：a # b",
      "",
      "## 岗位描述",
      "",
      "接待顾客，处理投诉。",
    ),
    to: lines(
      "title: 客服经理",
      "code: KF-1 # 旧",
      "# md: ## 基本信息",
      "直接上级: 客服总监",
      "sections:",
      "  responsibilities:",
      "    - 编制排班表",
      '    - "说明：a # b"',
      "  summary: 接待顾客，处理投诉。",
    ),
  },
  {
    what: "English, with headings of its own words and a numbered list",
    name: "manager.role.md",
    from: lines(
      "# Service Manager",
      "",
      "## What we promise you",
      "",
      "1. A roster a month ahead",
      "2. Two free Sundays",
      "",
      "## Responsibilities",
      "",
      "- Plan the roster: every month",
    ),
    to: lines(
      "title: Service Manager",
      "sections:",
      "  What we promise you: |",
      "    1. A roster a month ahead",
      "    2. Two free Sundays",
      "  responsibilities:",
      '    - "Plan the roster: every month"',
    ),
  },
  {
    what: "traditional Chinese, headings in brackets and a form table",
    name: "門市店長.role.md",
    from: lines(
      "# 門市店長",
      "",
      "| 所屬部門 | 門市營運部 |",
      "| --- | --- |",
      "",
      "【工作內容】",
      "- 編製班表",
    ),
    to: lines(
      "title: 門市店長",
      "# md: # {title}",
      "# md:",
      "# md: | 所屬部門 | {} |",
      "# md: | --- | --- |",
      "# md:",
      "所屬部門: 門市營運部",
      "sections:",
      "  responsibilities: |+ # md: 【工作內容】",
      "    - 編製班表",
    ),
  },
  {
    what: "comments stay where they were and mean what they meant",
    name: "a.role.md",
    from: lines(
      "# 客服经理",
      "",
      "<!-- rolewright-disable-next-line section/unknown: 公司惯例 -->",
      "## 服务承诺",
      "",
      "- 当天回复 <!-- 每天统计 -->",
      "<!-- rolewright-disable-next-line text/vague: 已商定 -->",
      "- 若干补偿",
    ),
    to: lines(
      "title: 客服经理",
      "sections:",
      "  # rolewright-disable-next-line section/unknown: 公司惯例",
      "  服务承诺:",
      "    - 当天回复 # 每天统计",
      "    # rolewright-disable-next-line text/vague: 已商定",
      "    - 若干补偿",
    ),
  },
  {
    what: "text before the first heading",
    name: "a.role.md",
    from: lines("# 客服经理", "", "本岗位服务全国门店。", "", "## 岗位职责", "", "- 编制排班表"),
    to: lines(
      "title: 客服经理",
      "sections:",
      "  preamble: 本岗位服务全国门店。",
      "  responsibilities:",
      "    - 编制排班表",
    ),
  },
  {
    what: "YAML whose sections stand amid its fields",
    name: "a.role.yaml",
    from: lines(
      "# 岗位",
      "title: 客服经理",
      "sections:",
      "  responsibilities:",
      "    - 编制排班表",
      "careerPath:",
      "  up: [客服总监]",
    ),
    to: lines(
      "---",
      "# 岗位",
      "# yaml: title",
      "# yaml: sections",
      "careerPath:",
      "  up: [客服总监]",
      "---",
      "",
      "# 客服经理",
      "",
      "## 岗位职责",
      "",
      "- 编制排班表",
    ),
  },
  {
    what: "YAML with wide indents, Chinese keys and quotes everywhere",
    name: "a.role.yaml",
    from: lines("title: 客服经理", "sections:", "    岗位职责:", '    - "编制排班表"', '    - "回访顾客"'),
    to: lines(
      "---",
      '# yaml: layout 4/0/2 headings "',
      "---",
      "",
      "# 客服经理",
      "",
      "## 岗位职责",
      "",
      "- 编制排班表",
      "- 回访顾客",
    ),
  },
];

describe("converting", () => {
  test.each(examples)("$what", ({ name, from, to }) => {
    expect(converted(read(name, from), 0)?.text).toBe(to);
    expect(roundTrip(name, from)?.back).toBe(from);
  });

  it("keeps what Markdown cannot say in a comment, for as long as the text is as it was", () => {
    const yaml = lines("title: 客服经理", "sections:", "  skills: [排班, 统计]");
    const markdown = converted(read("a.role.yaml", yaml), 0)?.text ?? "";
    expect(markdown).toContain("- 排班\n- 统计\n\n<!-- yaml ");
    expect(converted(read("a.role.md", markdown), 0)?.text).toBe(yaml);
    const edited = markdown.replace("- 统计", "- 统计\n- 谈判");
    expect(converted(read("a.role.md", edited), 0)?.text).toBe(
      lines("title: 客服经理", "sections:", "  skills:", "    - 排班", "    - 统计", "    - 谈判"),
    );
  });

  it("lets a value changed in YAML come back in its place in the Markdown", () => {
    const markdown = lines(
      "# 客服经理",
      "",
      "| 直接上级 | 客服总监 |",
      "| --- | --- |",
      "",
      "## 岗位职责",
      "",
      "- 编制排班表",
    );
    const yaml = converted(read("a.role.md", markdown), 0)?.text ?? "";
    const back = converted(read("a.role.yaml", yaml.replace("客服总监", "首席运营官")), 0)?.text;
    expect(back).toBe(markdown.replace("客服总监", "首席运营官"));
  });

  it("keeps a field that stands in a section's text, and forgets none that YAML changed", () => {
    const markdown = lines(
      "# 客服经理",
      "",
      "## 岗位职责",
      "",
      "- 编制排班表",
      "",
      "## 其他",
      "",
      "工作地点：杭州",
      "",
      "请带简历。",
    );
    const yaml = converted(read("a.role.md", markdown), 0)?.text ?? "";
    expect(yaml).toContain("工作地点: 杭州 # md: text\n");
    const without = yaml.replace("    工作地点：杭州\n\n", "");
    expect(converted(read("a.role.yaml", without), 0)?.text).toContain("工作地点: 杭州\n");
  });

  it.each(["\r\n", "\r"])("keeps line ends %j, and a last line without one", (br) => {
    for (const { name, from } of examples) {
      const text = from.trimEnd().replaceAll("\n", br);
      const trip = roundTrip(name, text);
      expect(trip?.back).toBe(text);
    }
  });

  it("does nothing to a broken file", () => {
    expect(converted(read("a.role.yaml", "title: [a\n"), 0)).toBeNull();
    expect(converted(read("a.role.md", "---\ntitle: [a\n---\n# 甲\n"), 0)).toBeNull();
    expect(converted(read("a.role.md", "---\ntitle: a\n\n# 甲\n"), 0)).toBeNull();
  });
});
