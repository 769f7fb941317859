import { testRule } from "../../../../test/support/rule.ts";

testRule("authority/no-threshold", {
  fires: [
    "# 客服经理\n\n## 岗位权限\n\n- 涉及⟦重大利益⟧的问题，有权提出建议，并在授权范围内代表公司沟通\n",
    "# 客服经理\n\n## 岗位权限\n\n- 在⟦一定额度内⟧决定补偿\n",
    "yaml\ntitle: 客服经理\nsections:\n  authority:\n    - 批准⟦大额⟧的采购\n",
    "# Support Manager\n\n## Authority\n\n- Approve ⟦major purchases⟧ for the team\n",
  ],
  silent: [
    "# 客服经理\n\n## 岗位权限\n\n- 决定单笔500元以内（含500元）的补偿，超出的重大补偿报总监\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对重大投入（如千万级系统采购）有建议权\n",
    "# 客服经理\n\n## 岗位权限\n\n- 在授权范围内（详见《授权表》）代表公司沟通\n",
    "# 客服经理\n\n## 岗位职责\n\n- 处理重大投诉\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对公司重大事项有建议权\n",
    "# Support Manager\n\n## Authority\n\n- Recommend major purchases to the director\n",
    "# Support Manager\n\n## Authority\n\n- Approve major purchases up to 5,000 dollars\n",
    "# Support Manager\n\n## Responsibilities\n\n- Plan major changes\n",
  ],
});
