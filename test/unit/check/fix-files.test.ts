import { describe, expect, it } from "vitest";
import { type FixedFile, type FixOptions, fixFiles } from "../../../server/src/check/fix-files.ts";
import { featureWorld, fileOf, uriOf } from "../features/world.ts";

const safe: FixOptions = { unsafe: false, wants: () => true, mayInvent: () => false };
const unsafe: FixOptions = { ...safe, unsafe: true };

interface Outcome {
  readonly fixed: readonly FixedFile[];
  text(file: string): string;
  /** Rules of what is left in a file. */
  left(file: string): readonly string[];
}

function fix(text: string, options: FixOptions): Outcome {
  const { context, files } = featureWorld(text);
  const uris = [...files.keys()].filter((file) => file !== "rolewright.config.yaml").map(uriOf);
  const fixed = fixFiles(context, uris, options);
  return {
    fixed,
    text: (file) => context.session.document(uriOf(file))?.document.text ?? "",
    left: (file) => context.checker.findings(uriOf(file)).map(({ rule }) => rule),
  };
}

const applied = ({ fixed }: Outcome) =>
  fixed.flatMap(({ uri, applied: all }) => all.map(({ rule }) => `${fileOf(uri)} ${rule}`));

const config = `=== rolewright.config.yaml
extends: minimal
`;

const spaced = (title: string, heading: string, words: string): string =>
  `=== a.role.md\n# ${title}\n\n## ${heading}\n\n| 类别 | 内容 |\n| --- | --- |\n| ${words} | 每周盘点 |\n`;

describe("safe fixes", () => {
  it.each<[language: string, text: string, after: string]>([
    ["zh-CN", spaced("仓库主管", "岗位职责", "仓 储 系 统"), "仓储系统"],
    ["zh-TW", spaced("倉儲主管", "工作內容", "倉 儲 系 統"), "倉儲系統"],
  ])("%s", (_language, text, after) => {
    const outcome = fix(config + text, safe);
    expect(applied(outcome)).toEqual(["a.role.md text/letter-spacing"]);
    expect(outcome.text("a.role.md")).toContain(`| ${after} |`);
    expect(outcome.left("a.role.md")).not.toContain("text/letter-spacing");
  });

  it("leave alone what a comment suppresses, and rules that are not asked for", () => {
    const text = spaced("仓库主管", "岗位职责", "仓 储 系 统");
    const suppressed = text.replace(
      "# 仓",
      "<!-- rolewright-disable-file text/letter-spacing: 原样 -->\n# 仓",
    );
    expect(applied(fix(config + suppressed, safe))).toEqual([]);
    expect(applied(fix(config + text, { ...safe, wants: (rule) => rule === "law/name-form" }))).toEqual([]);
  });

  it("take in what one file's fix means for another", () => {
    const outcome = fix(
      `=== rolewright.config.yaml
extends: minimal
=== boss.role.yaml
title: 配送经理
root: true
directReports: [调度员]
sections: { 岗位职责: [安排车辆] }
=== clerk.role.yaml
title: 调度员
reportsTo: 配送经理
sections: { 岗位职责: [排班] }
=== driver.role.yaml
title: 司机
reportsTo: 配送经理
sections: { 岗位职责: [送货] }
`,
      safe,
    );
    expect(applied(outcome)).toEqual(["boss.role.yaml reporting/mismatch"]);
    expect(outcome.text("boss.role.yaml")).toContain("directReports: [调度员, 司机]");
    expect(outcome.left("driver.role.yaml")).not.toContain("reporting/mismatch");
  });
});

describe("fixes to look at", () => {
  const duties = (item: string): string =>
    `${config}=== a.role.md\n# 销售专员\n\n## 岗位职责\n\n- ${item}\n- 每周拜访 5 家客户\n`;

  it("are taken when there is one only", () => {
    expect(applied(fix(duties("录入进消存数据"), safe))).toEqual([]);
    const outcome = fix(duties("录入进消存数据"), unsafe);
    expect(applied(outcome)).toEqual(["a.role.md text/typo"]);
    expect(outcome.text("a.role.md")).toContain("录入进销存数据");
  });

  it("in English, too", () => {
    const outcome = fix(
      `${config}=== a.role.md\n# Sales Clerk\n\n## Responsibilities\n\n- Report to managment every week\n`,
      unsafe,
    );
    expect(applied(outcome)).toEqual(["a.role.md text/typo"]);
    expect(outcome.text("a.role.md")).toContain("to management every");
  });

  it("are left to people when there is a choice", () => {
    const text = `${config}=== a.role.yaml
title: 出纳
reportsTo: 主管
sections: { 岗位职责: [收付款] }
=== b.role.yaml
title: 财务主管
root: true
sections: { 岗位职责: [审核] }
=== c.role.yaml
title: 仓库主管
root: true
sections: { 岗位职责: [盘点] }
`;
    const before = fix(text, safe).left("a.role.yaml");
    const outcome = fix(text, unsafe);
    expect(outcome.text("a.role.yaml")).toContain("reportsTo: 主管");
    expect(outcome.left("a.role.yaml")).toEqual(before);
  });

  it("never only take words away", () => {
    const text = duties("每周拜访 5 家客户");
    expect(fix(text, safe).left("a.role.md")).toContain("text/repetition");
    const outcome = fix(text, unsafe);
    expect(applied(outcome)).toEqual([]);
    expect(outcome.text("a.role.md").match(/每周拜访/g)).toHaveLength(2);
  });

  it("bring sample wording only where it is asked for", () => {
    const text = `=== rolewright.config.yaml
extends: minimal
sections: { required: [confidentiality, legal] }
=== a.role.md
# 档案员

## 岗位职责

- 登记档案
`;
    expect(applied(fix(text, unsafe))).toEqual([]);
    const outcome = fix(text, { ...unsafe, mayInvent: (rule) => rule === "section/missing" });
    expect(applied(outcome)).toEqual(["a.role.md section/missing"]);
    expect(outcome.text("a.role.md")).toMatch(/^## 岗位职责\n[\s\S]*^## 保密[\s\S]*^## 法律/m);
    expect(outcome.left("a.role.md")).not.toContain("section/missing");
  });

  it("give no other file an error", () => {
    const files = (superior: string): string => `=== rolewright.config.yaml
extends: minimal
rules: { reporting/undefined-role: error }
=== a.role.md
# 进消存主管

- **最高岗位**：是

## 岗位职责

- 带班
=== b.role.yaml
title: 客服专员
reportsTo: ${superior}
sections: { 岗位职责: [接听] }
`;
    // Under its right name its report would not find it any more.
    const named = fix(files("进消存主管"), unsafe);
    expect(applied(named)).not.toContain("a.role.md text/typo");
    expect(named.left("b.role.yaml")).not.toContain("reporting/undefined-role");
    expect(applied(fix(files("进销存主管"), unsafe))).toContain("a.role.md text/typo");
  });
});
