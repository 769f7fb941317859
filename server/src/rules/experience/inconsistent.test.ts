import { expect, test } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { testRule } from "../../../../test/support/rule.ts";

testRule("experience/inconsistent", {
  fires: [
    "# 销售总监\n\n- 经验：10年以上\n\n## 任职资格\n\n- ⟦8年以上⟧销售工作经验，3年以上同等职位经验\n",
    `# 客服总监

## 基础信息

- **经验要求**：5年以上

## 任职资格

- ⟦3年以上⟧工作经验
`,
    `# 客服總監

## 學歷要求

大學以上，十年以上客服工作經驗。

## 經驗要求

⟦8年以上⟧客服相關工作經驗。
`,
    `【学历要求】
本科及以上学历，具备五年以上财务工作经验
【经验要求】
⟦三年以上⟧财务工作经验
`,
    `# Finance Manager

## Basic information

- **Experience**: 5 years

## Requirements

- ⟦7+ years⟧ of experience in finance
`,
  ],
  silent: [
    "# 销售总监\n\n- 经验：10年以上\n\n## 任职资格\n\n- 10年以上B2B销售工作经验，5年以上团队管理经验，3年以上同等职位经验\n- 3年以上行业经验\n",
    "# Sales Director\n\n- Experience: 10+ years\n\n## Requirements\n\n- 10+ years in sales\n- 3+ years of industry experience\n",
    "yaml\ntitle: Product Manager\nlanguage: en\nexperience: 4-7 years\nsections:\n  qualifications:\n    - 3+ years of product management experience, 4-7 years total experience\n",
    `# 客服总监

## 经验要求

8年以上客服工作经验，其中5年以上团队管理经验，3年以上战略规划经验。
`,
    `# 后端工程师

## 任职资格

- 5年以上后端开发经验
- 3年以上 Go 开发经验
- 2年以上团队管理经验
`,
    `# 客服经理

## 岗位职责

- 根据公司3-5年战略目标制定规划

## 经验要求

5年以上客服经验。
`,
    `# 客服经理

## 任职资格

- 3年以上客服工作经验

## 加分项

- 5年以上客服工作经验者优先
`,
    `# 客服工程师

## 初级

### 任职资格

- 1年以上客服经验

## 高级

### 任职资格

- 5年以上客服经验
`,
    `# 研究员

## 任职资格

- 本科3年以上工作经验，硕士1年以上工作经验
`,
    `# Backend Engineer

## Requirements

- 5+ years of experience in backend development
- 2+ years of experience with Kubernetes

## Preferred

- 8+ years of experience in backend development
`,
    `# Support Manager

## About the company

Founded 10 years ago, we serve 3 million customers.

## Requirements

- 5+ years of experience in customer support
`,
  ],
});

test("a cap that only one of two places has is an info", () => {
  const text = "# 客服经理\n\n经验：5-10年\n\n## 任职资格\n\n- 5年以上客服工作经验\n";
  const found = [...check(text, "role.role.md", "experience/inconsistent").findings.values()].flat();
  expect(found.map(({ severity }) => severity)).toEqual(["info"]);
});

test("a job board's choice in the head line is only the frame of what the text asks", () => {
  const text = "# 会计主管\n\n1.2-1.8万 | 南京 | 5-10年 | 本科\n\n## 任职要求\n\n- 8年以上财务工作经验\n";
  const found = [...check(text, "role.role.md", "experience/inconsistent").findings.values()].flat();
  expect(found.map(({ severity }) => severity)).toEqual(["info"]);
});
