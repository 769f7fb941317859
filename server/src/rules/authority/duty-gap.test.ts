import { testRule } from "../../../../test/support/rule.ts";

testRule("authority/duty-gap", {
  fires: [
    "# 客服经理\n\n## 岗位职责\n\n- 全面负责团队的日常管理，包括人员招募、培训与考核\n\n## 岗位权限\n\n- 拥有对团队成员的⟦招聘建议权⟧、培训安排权\n",
    "# 客服总监\n\n## 岗位职责\n\n- 编制和完善部门内部相关制度\n\n## 岗位权限\n\n- 对客户服务⟦制度具有改进建议权⟧\n",
    "# 客服总监\n\n## 责任范围\n\n- 对公司内部资源协调负责\n\n## 权力范围\n\n- 对⟦部门内部服务资源具有自主分配、配置权⟧\n",
    // As far apart as may be.
    "# 客服总监\n\n## 责任范围\n\n- 对公司内部资源协调负责\n\n## 权力范围\n\n- 对⟦部门内部甲乙丙丁戊己庚辛资源甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸权⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - 制定客服流程\n  authority:\n    - 对客服⟦流程有建议权⟧\n",
    "# Support Manager\n\n## Responsibilities\n\n- Responsible for hiring and training the team\n\n## Authority\n\n- ⟦Recommends new hires⟧ to the director\n",
  ],
  silent: [
    "# 客服经理\n\n## 岗位职责\n\n- 全面负责人员招募\n\n## 岗位权限\n\n- 对招聘有决定权\n- 对其他部门的招聘有建议权\n",
    "# 客服总监\n\n## 岗位职责\n\n- 编制客服中心年度预算\n\n## 岗位权限\n\n- 在批准的预算内决定支出\n- 任免客服经理以下岗位；对客服经理的任免有建议权\n",
    "# 客服经理\n\n## 岗位职责\n\n- 执行公司制度，参与制度修订讨论\n\n## 岗位权限\n\n- 对制度有建议权\n",
    "# 客服经理\n\n## 岗位职责\n\n- 编制年度预算\n\n## 岗位权限\n\n- 对年度预算有建议权\n",
    "# Support Manager\n\n## Responsibilities\n\n- Responsible for hiring\n\n## Authority\n\n- Approves new hires; recommends candidates to other teams\n",
  ],
});
