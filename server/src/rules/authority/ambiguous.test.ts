import { testRule } from "../../../../test/support/rule.ts";

testRule("authority/ambiguous", {
  fires: [
    "# 客服经理\n\n## 岗位权限\n\n- 对服务流程的修改有⟦建议/决策权⟧\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对组员的录用有⟦决定权（或参与权）⟧，对调岗有⟦建议权或一定范围内的审批权⟧\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对采购有⟦建议权或审批权⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  authority:\n    - 对团队预算有⟦参与或决策权⟧\n",
    "# 客服經理\n\n## 職權\n\n- 對服務流程的修改有⟦建議/決策權⟧，工作內容由主管決定\n",
    "# Support Manager\n\n## Authority\n\n- ⟦Recommend or approve⟧ refunds above 500 dollars\n",
    "# Support Manager\n\n## Authority\n\n- May ⟦decide/advise on⟧ suppliers\n- Has ⟦approval or consultation rights⟧ for hires\n",
  ],
  silent: [
    "# 客服经理\n\n## 岗位权限\n\n- 对流程有建议权，对预算有审批权\n- 对组员有考核、奖惩权\n- 对费用有审核/审批权\n",
    "# 客服经理\n\n## 岗位权限\n\n- 对2天以内的请假有审批权\n- 对超出部分有建议权，报总经理批准\n",
    "# 客服经理\n\n## 岗位职责\n\n- 提出建议并推动决策\n- 撰写建议/决策材料\n",
    "# Support Manager\n\n## Responsibilities\n\n- Recommend or approve tools together with IT\n",
    "# Support Manager\n\n## Authority\n\n- Approve refunds up to 500 dollars; recommend larger ones\n",
  ],
});
