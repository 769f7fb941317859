import { testRule } from "../../../../test/support/rule.ts";

testRule("requirement/mixed", {
  fires: [
    "# 客服经理\n\n## 任职资格\n\n- 3年以上客服经验；⟦有上市公司经验者优先⟧\n- 熟悉工单系统\n",
    "# 客服经理\n\n## 任职资格\n\n- 3年以上客服经验\n- ⟦有电商平台经验者优先⟧\n- 会英语者优先\n",
    "# 客服经理\n\n## 任职资格\n\n- 3年以上客服经验，⟦具有呼叫中心管理经验者优先⟧\n\n## 加分项\n\n- 会粤语\n",
    "yaml\ntitle: 客服经理\nsections:\n  qualifications:\n    - 3年以上客服经验；⟦有外企经验者优先⟧\n",
    "# 客服經理\n\n## 條件要求\n\n- 三年以上客服經驗，⟦有電商平臺經驗者優先⟧\n",
    "# Support Manager\n\n## Requirements\n\n- 5 years of experience in support\n- ⟦Experience in retail is a plus⟧\n",
  ],
  silent: [
    "# 前台\n\n## 任职要求\n\n- 大专以上学历\n- 女性优先\n- 已婚已育者优先\n",
    "# 仓储主管\n\n## 任职要求\n\n- 能在旺季安排好优先次序，按优先级处理工单\n",
    "# 客服经理\n\n## 任职资格\n\n- 本科及以上学历，硕士优先\n- 大专及以上学历，管理类相关专业优先\n- 3年以上客服经验\n",
    "# 客服经理\n\n## 任职资格\n\n- 3年以上客服经验\n\n## 加分项\n\n- 有电商平台经验者优先\n",
    "# 客服经理\n\n## 任职资格\n\n- 能区分任务的优先级，优先处理紧急工单\n",
    "# 客服经理\n\n## 岗位职责\n\n- 重点客户优先\n",
    "# Support Manager\n\n## Requirements\n\n- 5 years of experience\n\n## Preferred qualifications\n\n- Experience in retail is a plus\n",
    "# Buyer\n\n## Requirements\n\n- Manage preferred suppliers\n- Bachelor's degree, master's preferred\n",
  ],
});
