import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

const conditions = (...lines: readonly string[]): string =>
  `# 客服专员\n\n## 工作条件\n\n${lines.map((line) => `- ${line}\n`).join("")}`;

testRule("hours/over-limit", {
  fires: [
    conditions("⟦996工作制⟧"),
    conditions("⟦8:00-18:00，午休1小时，单休⟧"),
    conditions("⟦每天工作8小时，单休⟧"),
    conditions("⟦单休⟧"),
    conditions("⟦大小周⟧"),
    "# 分拣员\n\n| 项目 | 内容 |\n| --- | --- |\n| 工作时间 | ⟦8:00-20:00，单休⟧ |\n",
    conditions("⟦每周工作48小时⟧"),
    conditions("⟦标准工时，每月加班60小时⟧"),
    conditions("⟦月休2天⟧"),
    conditions("工作时间：⟦9:00-20:00⟧"),
    conditions("工作时间：⟦8:30-18:30⟧", "每周工作6天"),
    conditions("⟦两班倒，12小时班，做六休一⟧"),
    "yaml\ntitle: 客服专员\nsections:\n  conditions:\n    - 办公室工作，⟦8小时工作制，每周工作7天⟧\n",
    "---\nlocation: Shenzhen, China\n---\n\n# Support Agent\n\n## Working hours\n\n- ⟦9am to 9pm, six-day work week⟧\n",
  ],
  silent: [
    conditions("8:30-17:30，午休1小时，双休"),
    conditions("9:00-18:30，双休"),
    conditions("标准工时"),
    conditions("每周工作40小时"),
    conditions("996我们不提倡，拒绝996"),
    conditions("综合计算工时，做二休二，每班12小时"),
    conditions("不定时工作制，9:00-20:00"),
    conditions("每天工作4小时，单休"),
    conditions("每月加班不超过36小时"),
    conditions("服务热线9:00-21:00，全年无休"),
    conditions("门店营业时间9:00-22:00，员工双休"),
    conditions("做二休二"),
    conditions("早班8:00-16:00，晚班14:00-22:00，月休8天"),
    "# 客服专员\n\n## 岗位职责\n\n- 为客户提供7×24小时服务，24小时内响应\n",
    "# 客服專員\n\n## 上班時段\n\n- 每週工作48小時，單休，工作地點與時間另議\n",
    "# Support Agent\n\n## Working hours\n\n- 9am to 9pm, six-day work week\n",
    "---\nlocation: 新加坡\n---\n\n# 客服专员\n\n## 工作条件\n\n- 每周工作48小时\n",
  ],
});

describe("how sure it is", () => {
  const severity = (...lines: readonly string[]): (string | undefined)[] =>
    [...check(conditions(...lines)).findings.values()]
      .flat()
      .filter(({ rule }) => rule === "hours/over-limit")
      .map((finding) => finding.severity);

  it.each<[string, ...string[]]>([
    ["996工作制", "error"],
    ["每天工作8小时，单休", "error"],
    ["每周工作60小时", "error"],
    ["每月加班60小时", "error"],
    ["月休2天", "error"],
    ["8小时工作制，每周工作7天", "error"],
    ["单休", "warning"],
    ["大小周", "warning"],
    ["9:00-21:00", "warning"],
    ["每周工作44小时", "warning"],
    ["两班倒，12小时班，做六休一", "warning"],
  ])("%s", (line, ...expected) => expect(severity(line)).toEqual(expected));
});
