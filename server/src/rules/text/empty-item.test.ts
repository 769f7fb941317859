import { testRule } from "../../../../test/support/rule.ts";

const duty = (text: string): string => `# 客服经理\n\n## 岗位职责\n\n- ${text}\n- 按月汇报\n`;
const english = (text: string): string =>
  `# Support Manager\n\n## Responsibilities\n\n- ${text}\n- Report monthly\n`;

testRule("text/empty-item", {
  fires: [
    duty("⟦、⟧社区与媒体的沟通"),
    duty("对接供应商⟦、、⟧物流商"),
    duty("对接供应商⟦，，⟧物流商"),
    duty("对接供应商、物流商⟦、⟧。"),
    duty("对接合作方（供应商、物流商⟦、⟧）并登记"),
    "# 客服经理\n\n## 工作关系\n\n| 对象 | 说明 |\n| --- | --- |\n| 外部 | ⟦、⟧社区、媒体 |\n| 内部 | 运营部 |\n",
    "# 客服经理\n\n- **直接下级**：⟦、⟧客服专员\n\n## 岗位职责\n\n- 按月汇报\n",
    "# 客服经理\n\n## 岗位职责\n\n- 接听电话\n⟦-⟧\n- 按月汇报\n",
    "# 客服经理\n\n## 岗位职责\n\n1. 接听电话\n⟦2.⟧\n3. 按月汇报\n",
    "# 客服經理\n\n## 工作內容\n\n- 對接供應商⟦、、⟧物流商\n- 按月回報\n",
    english("Work with suppliers⟦, ,⟧ carriers and agencies"),
    "# Support Manager\n\n## Responsibilities\n\n- Answer calls\n⟦-⟧\n- Report monthly\n",
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 对接供应商⟦、、⟧物流商\n",
    'yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 接听电话\n    ⟦- ""⟧\n    - 按月汇报\n',
  ],
  silent: [
    duty("对接供应商、物流商等"),
    duty("对接供应商、物流商"),
    "# 客服经理\n\n## 岗位职责\n\n- 接听电话、\n- 登记工单、\n- 按月汇报\n",
    duty("使用 `a,,b` 这样的格式"),
    "# 客服经理\n\n## 工作关系\n\n| 对象 | 说明 | | |\n| --- | --- | --- | --- |\n| 外部 | 社区、媒体 | | |\n",
    "# 客服经理\n\n## 岗位职责\n\n- \n",
    "# 客服经理\n\n## 岗位职责\n\n-\n  - 接听电话\n  - 按月汇报\n",
    "# 客服经理\n\n## 岗位职责\n\n- 接听电话、",
    english("Work with suppliers, carriers, and agencies"),
    "# Support Manager\n\n## Responsibilities\n\n- \n",
    "yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities: []\n",
  ],
});
