import { testRule } from "../../../../test/support/rule.ts";

testRule("requirement/duplicate", {
  fires: [
    "# 电商客服经理\n\n## 任职资格\n\n- 3年以上客服经验（有天猫、京东等平台管理经验者优先）\n\n## 加分项\n\n- ⟦有京东、天猫、抖音等头部平台的客服经验⟧，或参与过大促\n",
    "# 客服经理\n\n## 任职资格\n\n- 熟练使用工单系统和表格工具，沟通好\n\n## 技能要求\n\n- 表达清楚；⟦熟练使用工单系统、表格工具⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  qualifications:\n    - 熟悉客户服务管理流程，能写报告\n  skills:\n    - 会英语，⟦熟悉客户服务管理流程⟧\n",
    "# Support Manager\n\n## Requirements\n\n- Fluent in English; experience with ticketing systems\n\n## Skills\n\n- Patience; ⟦experience with ticketing systems⟧\n",
    // The first two have one hash and say different things.
    "# 市场专员\n\n## 任职资格\n\n- 了解市场合同制度操作细节，能写报告\n- 了解渠道台账工具管理步骤，会英语\n\n## 技能要求\n\n- 细心；⟦了解渠道台账工具管理步骤⟧\n- 守时；⟦了解市场合同制度操作细节⟧\n",
    "# 客服经理\n\n## 任职资格\n\n- 会英语。熟悉客户服务管理流程\n\n## 技能要求\n\n- 细心（⟦熟悉客户的服务管理流程者优先考虑⟧）\n",
  ],
  silent: [
    "# 市场专员\n\n## 任职资格\n\n- 了解市场合同制度操作细节，能写报告\n- 了解渠道台账工具管理步骤，会英语\n",
    "# 客服经理\n\n## 任职资格\n\n- 3年以上客服经验，沟通能力强\n\n## 技能要求\n\n- 沟通能力强\n",
    "# 电商客服经理\n\n## 任职资格\n\n- 有天猫、京东等平台管理经验者优先\n\n## 技能要求\n\n- 掌握天猫、京东等平台的规则\n",
    "# 客服经理\n\n## 岗位职责\n\n- 管理团队，熟练使用工单系统和表格工具\n\n## 任职资格\n\n- 熟练使用工单系统和表格工具\n",
    "# Support Manager\n\n## Requirements\n\n- Experience with ticketing systems\n\n## Skills\n\n- Experience with reporting tools\n",
    "# Planner\n\n## Requirements\n\n- Experience developing plans, roadmaps\n- Experience developing plans, budgets\n",
  ],
});
