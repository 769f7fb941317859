import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { sameDepartment } from "../support/departments.ts";

const role = (department: string, duty: string): string =>
  `# 客服经理\n\n- **所属部门**：${department}\n\n## 岗位职责\n\n- ${duty}\n`;
const english = (department: string, duty: string): string =>
  `# Support Manager\n\n- **Department**: ${department}\n\n## Responsibilities\n\n- ${duty}\n`;

testRule("organisation/name-variant", {
  fires: [
    role("客户服务部", "对⟦客服部门⟧的运转负责"),
    role("客户服务部", "编制⟦客服部⟧的年度计划，客服部的预算另报"),
    role("客服部", "编制⟦客户服务部⟧的年度计划"),
    role("人力资源部", "代表⟦人资部⟧参加例会"),
    "# 客服經理\n\n- **所屬部門**：客戶服務部\n\n## 工作內容\n\n- 編列⟦客服部⟧年度計畫\n",
    english("Human Resources Department", "Represents the ⟦HR department⟧ in the weekly meeting"),
    english("Customer Service", "Plans the budget of the ⟦customer services department⟧"),
    "yaml\ntitle: 客服经理\ndepartment: 客户服务部\nsections:\n  responsibilities:\n    - 编制⟦客服部⟧的年度计划\n",
    "yaml\ntitle: HR Manager\nlanguage: en\ndepartment: Human Resources\nsections:\n  responsibilities:\n    - Runs the ⟦HR department⟧ day to day\n",
    `=== a.role.md
# 客服总监

- **所属部门**：客户服务部
- **直接下级**：客服经理
=== b.role.md
# 客服经理

- **所属部门**：⟦客服部⟧
- **直接上级**：客服总监
`,
  ],
  silent: [
    role("客户服务部", "与市场部门、客户服务部协作"),
    role("客服中心", "站在公司全局而非客服部门的角度思考"),
    role("客服中心", "带领客服部完成指标"),
    role("客户服务部", "部署客服系统，全部上线；客服部分指标每周汇报"),
    role("市场部", "与市场营销部协作"),
    english("Human Resources", "Works with the finance department"),
    english("Customer Support", "Leads the support team"),
    `=== a.role.md
# 客服总监

- **所属部门**：客服中心
- **直接下级**：客服经理
=== b.role.md
# 客服经理

- **所属部门**：客服部
- **直接上级**：客服总监
`,
  ],
});

describe("sameDepartment", () => {
  it.each([
    ["客户服务部", "客服部", true],
    ["客户服务部", "客服部门", true],
    ["客户服务部", "客服中心", false],
    ["客服部", "客服部门", true],
    ["客服部", "客服部", false],
    ["人力资源部", "人资部", true],
    ["人力资源部", "人事部", false],
    ["HR", "Human Resources Department", true],
    ["IT Department", "Information Technology", true],
    ["Sales", "Sales Department", true],
    ["Sales", "Marketing", false],
  ] as const)("%s and %s: %s", (one, other, expected) => expect(sameDepartment(one, other)).toBe(expected));
});
