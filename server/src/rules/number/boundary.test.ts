import { testRule } from "../../../../test/support/rule.ts";

testRule("number/boundary", {
  fires: [
    `# 客服总监

## 岗位权限

- 对⟦2天以下⟧的请假有审批权
`,
    `# 客服总监

## 岗位权限

- ⟦5000元以下⟧的赔付由经理审批，5000元以上的由总监审批
`,
    `# 客服經理

## 職權

- 核准⟦三天以上⟧的請假
`,
    `# Support Manager

## Authority

- Approves refunds ⟦up to $500⟧; refunds of $500 or more are approved by the director
`,
    `yaml
title: 客服总监
sections:
  authority:
    - 审批⟦1万元以下⟧的支出
`,
  ],
  silent: [
    "# 保安队长\n\n## 岗位职责\n\n- 监控录像保存30天以上，调取须经项目经理批准\n- 休假提前3天以上申请，由主管审批\n",
    `# 客服总监

## 岗位权限

- 审批2天以下（含2天）的请假，超过2天的报总经理
- 审批5000元以内的赔付
- 决定不足3天的调班
- 管理50人以上团队

## 任职资格

- 3年以上经验，有2年以上审批工作经验
- 大专以上学历
`,
    `# 客服总监

## 岗位职责

- 处理30天以上的逾期账款
`,
    `# Support Manager

## Authority

- Approves refunds up to $500; the director approves refunds of more than $500
- Approves leave of 5 days or less
`,
  ],
});
