import { describe, expect, test } from "vitest";
import { hover } from "../../../server/src/features/hover.ts";
import { indexLines } from "../../../server/src/text/lines.ts";
import { featureWorld, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

interface Shown {
  readonly text: string;
  /** The words the hover is about. */
  readonly words: string;
}

function hoverAt(text: string, words: string, options: WorldOptions & { file?: string } = {}): Shown {
  const { file = "role.role.md", ...rest } = options;
  const world = featureWorld(`=== ${file}\n${text}`, rest);
  const found = hover.handle(world.context, world.place(file, words, 1), token);
  if (found === null) return { text: "", words: "" };
  const body = world.files.get(file) ?? "";
  const lines = indexLines(body);
  const { range } = found;
  return {
    text: (found.contents as { value: string }).value,
    words: range === undefined ? "" : body.slice(lines.offset(range.start), lines.offset(range.end)),
  };
}

const item = (line: string): string =>
  `# 客服经理\n\n## 任职资格\n\n- ${line}\n\n## 薪酬福利\n\n- ${line}\n\n## 工作条件\n\n- ${line}\n`;

describe("a claim as it was understood", () => {
  test.each([
    ["8-10年客服相关工作经验", "8-10年", "zh-CN", "8–10 年，总经验，客服"],
    ["8-10年客服工作经验，其中管理经验不少于3年", "3年", "zh-CN", "3 年以上，管理经验"],
    ["8年客服经验，3年以上管理经验优先", "3年", "zh-CN", "3 年以上，管理经验，优先"],
    ["3年以上客服经验者优先", "3年", "zh-CN", "优先"],
    ["3年以上客服經驗", "3年", "zh-TW", "3 年以上，總經驗"],
    ["5+ years of experience in support", "5+", "en", "5+ years, experience in the field, support"],
    ["本科及以上学历", "本科", "zh-CN", "本科及以上"],
    ["bachelor's degree or equivalent experience", "bachelor", "en", "or equivalent experience"],
    ["月薪15000-20000元，13薪", "15000", "zh-CN", "15,000–20,000 CNY /月"],
    ["试用期3个月，工资为80%", "试用期3个月", "zh-CN", "试用期 3 个月"],
    ["周末双休，8:00-17:00，午休1小时", "双休", "zh-CN", "每周休息 2 天"],
    ["持有PMP证书", "PMP", "zh-CN", "证书：PMP"],
    ["35岁以下", "35岁", "zh-CN", "周岁以内"],
  ] as const)("%s", (line, words, language, understood) => {
    const shown = hoverAt(item(line), words, { language });
    expect(shown.text).toContain(understood);
    expect(line).toContain(shown.words);
  });

  test("a measure, in a table cell of Markdown and in YAML", () => {
    const cell = hoverAt(
      "# 客服经理\n\n## 考核指标\n\n| 指标 | 目标 |\n| --- | --- |\n| 客户满意度≥90% | 每月 |\n",
      "满意度",
    );
    expect(cell.text).toContain("客户满意度 ≥ 90%");
    const list = hoverAt(
      "title: Support Lead\nlanguage: en\nsections:\n  kpi:\n    - CSAT >= 90%\n",
      "CSAT",
      {
        file: "lead.role.yaml",
        language: "en",
      },
    );
    expect(list.text).toContain("CSAT ≥ 90%");
  });

  test("a year's pay is worked out", () => {
    const { text } = hoverAt(item("月薪15000-20000元，13薪"), "15000-20000");
    expect(text).toMatch(/折合每年 (?:195,000–260,000|180,000–240,000) CNY/);
  });
});

describe("a law", () => {
  test("with its status, dates, source and day", () => {
    const { text, words } = hoverAt(item("熟悉《网络安全法》第四十条"), "网络安全法");
    expect(words).toContain("网络安全法");
    expect(text).toContain("**中华人民共和国网络安全法** — 现行有效，曾修正");
    expect(text).toContain("最近修订：2025-10-28");
    expect(text).toContain("修订施行：2026-01-01");
    expect(text).toContain("现为 42");
    expect(text).toMatch(/来源：.+/);
    expect(text).toContain("核对日期：2026-11-21");
  });
  test("with what took its place", () => {
    const { text } = hoverAt(item("熟悉《合同法》"), "合同法");
    expect(text).toContain("已废止");
    expect(text).toContain("失效：2021-01-01");
    expect(text).toContain("民法典");
  });
  test("that nobody confirmed says so", () => {
    expect(hoverAt(item("熟悉《治安管理处罚法》"), "治安管理", { language: "en" }).text).toContain(
      "Not confirmed",
    );
  });
});

describe("sections and fields", () => {
  test.each([
    ["# 客服经理\n\n## 岗位职责\n\n- 管理\n", "岗位职责", "zh-CN", "好的写法", "每周复盘"],
    ["# 客服經理\n\n## 工作職責\n\n- 管理團隊的工作\n", "工作職責", "zh-TW", "一條一件事", "每週"],
    [
      "# Lead\n\n## Responsibilities\n\n- Lead the team\n",
      "Responsibilities",
      "en",
      "beginning with a verb",
      "Review complaints",
    ],
    [
      "title: Lead\nlanguage: en\nsections:\n  authority:\n    - Decide\n",
      "authority",
      "en",
      "What good looks like",
      "$300",
    ],
  ] as const)("%s", (text, words, language, good, example) => {
    const file = text.startsWith("title") ? "lead.role.yaml" : "role.role.md";
    const shown = hoverAt(text, words, { language, file });
    expect(shown.text).toContain(good);
    expect(shown.text).toContain(example);
    expect(shown.words).toBe(words);
  });

  test.each([
    ["kind: posting", "posting", "招聘启事"],
    ["remote: hybrid", "hybrid", "混合办公"],
    ["employmentType: part-time", "part-time", "兼职"],
    ["validThrough: 2026-12-31", "2026-12-31", "星期四，还有 40 天"],
    ["datePosted: 2026-11-20", "2026-11-20", "1 天前"],
    ["validThrough: 2026-02-30", "validThrough", "YYYY-MM-DD"],
  ])("%s", (line, words, told) => {
    expect(hoverAt(`title: 客服经理\n${line}\n`, words, { file: "a.role.yaml" }).text).toContain(told);
    expect(hoverAt(`---\n${line}\n---\n# 客服经理\n`, words).text).toContain(told);
  });
});

describe("a rule", () => {
  const text = "# 客服经理\n\n## 任职资格\n\n- 三至五年以上客服经验\n";
  test("says why behind its squiggle, and not again what it found", () => {
    const shown = hoverAt(text, "三至五年");
    expect(shown.text).toContain("理解为：");
    expect(shown.text).toContain("**为什么** (`experience/range-plus-open`)：");
    expect(shown.text).toContain("docs/rules/experience/range-plus-open.md");
    expect(shown.text).toContain('rules: { "experience/range-plus-open": off }');
  });
  test("in a comment that silences it", () => {
    const silenced = `${text}\n<!-- rolewright-disable-next-line experience/vague, kpi/*: 已确认 -->\n- 丰富的经验\n`;
    expect(hoverAt(silenced, "experience/vague").words).toBe("experience/vague");
    expect(hoverAt(silenced, "experience/vague").text).toContain("**`experience/vague`**");
    expect(hoverAt(silenced, "kpi/*").text).toContain("`kpi/no-target`");
    expect(hoverAt(silenced, "rolewright-disable-next-line").text).toContain("下一行");
    const yaml = "title: 客服经理 # rolewright-disable-line field/missing: 试用\n";
    expect(hoverAt(yaml, "field/missing", { file: "a.role.yaml" }).words).toBe("field/missing");
  });
  test("in the config file, whole or broken", () => {
    const file = "rolewright.config.yaml";
    const config = 'extends: internal-cn\nrules: { "kpi/no-target": off }\n';
    expect(hoverAt(config, "kpi/no-target", { file }).words).toBe("kpi/no-target");
    expect(hoverAt(config, "extends", { file }).text).toContain("所用的预设");
    expect(hoverAt(config, "internal-cn", { file }).text).toBe("");
    expect(hoverAt(`${config}external: [\n`, "kpi/no-target", { file, language: "en" }).text).toContain(
      "About this rule",
    );
  });
});

describe("what a document says is not obeyed", () => {
  test.each([
    "熟悉《<img src=x>[点我](command:x)法》",
    "8-10年[x](command:a)`b`<b>**经验",
    "客户满意度<script>≥90%",
  ])("%s", (line) => {
    for (let at = 0; at < line.length; at++) {
      const { text } = hoverAt(item(line), line.slice(at, at + 2));
      expect(text).not.toMatch(/(?<!\\)<(?:img|script|b)/);
      expect(text).not.toMatch(/\]\(command:/);
    }
  });
  test("plain text for editors without Markdown", () => {
    const { text } = hoverAt(item("熟悉《合同法》"), "合同法", { client: { markdown: false } });
    expect(text).not.toMatch(/\*\*|`/);
  });
});
