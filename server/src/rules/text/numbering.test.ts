import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { ordinalIn, writtenLike } from "../support/ordinals.ts";

const items = (lines: string): string => `# 客服经理\n\n## 岗位职责\n\n${lines}\n`;
const english = (lines: string): string => `# Support Manager\n\n## Responsibilities\n\n${lines}\n`;

testRule("text/numbering", {
  fires: [
    items("1、接听电话\n2、登记工单\n⟦4⟧、按月汇报"),
    items("1、接听电话\n2、登记工单\n⟦2⟧、按月汇报"),
    items("（一）接听电话\n（二）登记工单\n（⟦五⟧）按月汇报"),
    items("① 接听电话\n② 登记工单\n⟦④⟧ 按月汇报"),
    items("1. 接听电话\n2. 登记工单\n⟦4⟧. 按月汇报"),
    "客服经理\n\n一、岗位职责\n\n- 接听电话\n\n二、岗位权限\n\n- 审批请假\n\n⟦四⟧、学历要求\n\n- 大专及以上学历\n",
    "# 客服经理\n\n## 一、岗位职责\n\n- 接听电话\n\n## ⟦一⟧、岗位权限\n\n- 审批请假\n",
    "# 客服经理\n\n## 1. 岗位职责\n\n- 接听电话\n\n## 2. 岗位权限\n\n- 审批请假\n\n## ⟦三⟧、学历要求\n\n- 大专及以上学历\n",
    "# 客服經理\n\n## 一、工作內容\n\n- 接聽電話\n\n## ⟦三⟧、職權\n\n- 核准請假\n",
    "# 客服经理\n\n## 岗位职责\n\n| 类别 | 职责 |\n| --- | --- |\n| [一] 接待 | 接听客户的电话 |\n| [⟦三⟧] 汇报 | 按月汇报 |\n",
    items("- 制定年度规划（Q1 提升接通率、Q2 降低投诉、⟦Q3⟧ 建立案例库）"),
    english("1. Answer calls\n2. Log tickets\n⟦4⟧. Report monthly"),
    english("1) Answer calls\n2) Log tickets\n⟦2⟧) Report monthly"),
    "# Support Manager\n\n## 1. Responsibilities\n\n- Answer calls\n\n## ⟦3⟧. Authority\n\n- Approve leave\n",
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities: |\n    1、接听电话\n    2、登记工单\n    ⟦4⟧、按月汇报\n",
    "yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities: |\n    1. Answer calls\n    2. Log tickets\n    ⟦4⟧. Report monthly\n",
  ],
  silent: [
    "總務\n\n一、職稱：總務專員\n二、直屬主管：副理\n三、工作內容：\n1. 採購\n四、薪資：月薪 32,000 元\n五、工作條件：週一至週五\n六、保密：薪資不得外洩\n",
    "# 会计\n\n## 任职资格\n\n1.本科\n2.3年以上经验\n3.2年以上管理经验\n",
    items("1. 接听电话\n1. 登记工单\n1. 按月汇报"),
    items("1. 接听电话\n2. 登记工单\n\n补充说明。\n\n1. 按月汇报\n2. 归档"),
    items("1. 接听电话\n   1. 记录\n   2. 转接\n2. 登记工单\n   1. 分类"),
    items("1. 接听电话\n\n```\n代码\n```\n\n2. 登记工单"),
    items("4. 接听电话\n5. 登记工单"),
    items("- 一线员工培训\n- 二线支持\n- 四线备份"),
    items("- 2024年上线\n- 2026年复盘\n- 1.5倍加班工资"),
    items("- 关注 Q1、Q2、Q3 的数据"),
    items("- Q1 提升接通率、Q2 降低投诉、Q3 建立案例库、Q4 复盘"),
    "# 客服经理\n\n## 一、岗位职责\n\n1. 接听电话\n2. 登记工单\n\n## 二、岗位权限\n\n1. 审批请假\n2. 调班\n",
    "# 客服经理\n\n## 一、岗位职责\n\n### 1. 日常\n\n- 接听电话\n\n### 2. 管理\n\n- 排班\n\n## 二、岗位权限\n\n### 1. 审批\n\n- 审批请假\n",
    "# 客服经理\n\n## 岗位职责\n\n| 类别 | 职责 |\n| --- | --- |\n| [一] 接待 | 接听客户的电话 |\n| | 登记 |\n| [二] 汇报 | 按月汇报 |\n",
    english("1. Answer calls\n2. Log tickets\n3. Report monthly"),
    english("1. Answer calls\n\n### Further\n\n2. Log tickets"),
    english("Versions 1. and 3. of the tool are supported."),
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 1号线巡检\n    - 3号线巡检\n",
  ],
});

describe("ordinalIn", () => {
  it.each([
    ["## 三、", "han.", 3, "三"],
    ["（十二）", "(han)", 12, "十二"],
    ["2. ", "arabic.", 2, "2"],
    ["２）", "arabic)", 2, "２"],
    ["第一章", "第han章", 1, "一"],
    ["③", "sign9312", 3, "③"],
  ] as const)("%s", (text, kind, value, written) => {
    const found = ordinalIn(text);
    expect(found).toMatchObject({ kind, value });
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it.each(["2024年", "3.5倍", "一线", "- ", "", "3个", "（一"])("no ordinal: %s", (text) =>
    expect(ordinalIn(text)).toBeNull(),
  );
});

describe("writtenLike", () => {
  it.each([
    ["三", 4, "四"],
    ["一", 21, "二十一"],
    ["１", 12, "１２"],
    ["①", 20, "⑳"],
    ["①", 21, null],
  ] as const)("%s as %s", (sample, value, expected) => expect(writtenLike(sample, value)).toBe(expected));
});
