import { testRule } from "../../../../test/support/rule.ts";

testRule("authority/conflict", {
  fires: [
    "# 客服经理\n\n## 岗位职责\n\n- 作为投诉的最终处理者之一，协调各方资源\n\n## 岗位权限\n\n- 对一般投诉，⟦拥有最终处理权⟧\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对服务流程的制定有建议权\n- 统筹客服团队，⟦对服务流程的制定有审批权⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  authority:\n    - 与运营经理共同拥有最终决策权\n    - 对话术⟦有最终决策权⟧\n",
    "# Support Manager\n\n## Responsibilities\n\n- One of the final decision makers on refunds\n\n## Authority\n\n- ⟦Has the final say⟧ on refunds\n",
  ],
  silent: [
    "# 客服经理\n\n## 岗位权限\n\n- 对一般投诉拥有最终处理权\n",
    "# 客服经理\n\n## 岗位权限\n\n- 5万元以下，对采购有审批权\n- 超出部分，对采购有建议权\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对服务流程的制定有建议权和审批权\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对服务流程的制定有建议权\n- 对服务流程的执行有审批权\n",
    "# 客服经理\n\n## 岗位职责\n\n- 作为投诉的最终处理者之一\n\n## 岗位权限\n\n- 对预算拥有最终审批权\n",
    "# Support Manager\n\n## Authority\n\n- Has the final say on refunds\n",
  ],
});
