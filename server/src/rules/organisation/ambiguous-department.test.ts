import { testRule } from "../../../../test/support/rule.ts";

const role = (department: string): string => `# 客服经理\n\n- **所属部门**：${department}\n`;
const english = (department: string): string => `# Support Manager\n\n- **Department**: ${department}\n`;

testRule("organisation/ambiguous-department", {
  fires: [
    role("⟦客服中心（或直接隶属于总经办）⟧"),
    role("⟦客服部或运营部⟧"),
    role("⟦客服部、运营部⟧"),
    role("⟦客服部/运营部⟧"),
    role("⟦售前中心和售后中心⟧"),
    "# 客服經理\n\n- **所屬部門**：⟦客服部或營運部⟧\n",
    english("⟦Customer Support or Operations⟧"),
    english("⟦Customer Support (or Operations)⟧"),
    "yaml\ntitle: 客服经理\ndepartment: ⟦客服部或运营部⟧\n",
    "yaml\ntitle: Support Manager\nlanguage: en\ndepartment: ⟦Support or Operations⟧\n",
  ],
  silent: [
    role("客服中心"),
    role("总部/客服中心"),
    role("研发/测试部"),
    role("人事、行政部"),
    role("市场与销售部"),
    role("客服中心 > 在线客服组"),
    role("客服（或相关）部门"),
    english("Customer Support"),
    english("Sales and Marketing"),
    english("Research & Development"),
    english("Operations / Support"),
    "yaml\ntitle: 客服经理\ndepartment: 客服中心\n",
  ],
});
