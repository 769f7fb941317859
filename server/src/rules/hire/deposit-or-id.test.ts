import { testRule } from "../../../../test/support/rule.ts";

testRule("hire/deposit-or-id", {
  fires: [
    "# 普工\n\n## 待遇\n\n- 进厂需⟦交服装押金⟧300元，做满三个月退还\n",
    `# 门店导购

## 工作条件

- 入职时须⟦缴纳服装费⟧300元，离职时不予返还
- 身份证原件⟦由公司保管⟧
`.replace("身份证原件⟦由公司保管⟧", "⟦身份证原件由公司保管⟧"),
    `# 配送员

## 任职资格

- 需⟦提供本地户口担保人⟧，并⟦上交身份证⟧
`.replace("需⟦提供", "⟦需提供"),
    `# 保安

## 薪酬

- ⟦培训费自理⟧，从首月工资中扣除
`,
    `# 門市人員

## 工作條件

- 到職時⟦繳納保證金⟧五千元，⟦留存身分證⟧
`.replace("，⟦留存身分證⟧", "，並⟦扣留畢業證書⟧"),
    `# Field Agent

## Terms

- New hires must ⟦pay a refundable deposit⟧ before starting and ⟦hand in their original passport⟧
`,
    `yaml
title: 门店导购
sections:
  conditions:
    - 上岗前⟦交押金⟧500元
`,
  ],
  silent: [
    "# 普工\n\n## 待遇\n\n- 不收押金，凡收取服装押金的均可举报，一经查实全额退还\n",
    `# 门店导购

## 工作条件

- 公司不收取任何押金、服装费，凡以入职名义收取费用的均属诈骗，请提高警惕
- 工装由公司提供，培训费由公司承担
- 入职时提交身份证复印件，核验原件后当场归还
- 严禁扣押员工身份证
`,
    `# 酒店前台

## 岗位职责

- 收取住客押金并开具收据，登记客人身份证
- 办理退房，退还押金

## 任职资格

- 有收取客户押金、核对证件的经验
`,
    `# 投标专员

## 岗位职责

- 缴纳投标保证金、履约保证金
- 审核融资担保合同
`,
    `# 人事专员

## 岗位职责

- 收集新员工身份证信息，办理入职
- 编制培训费用预算
`,
    `# Front Desk Agent

## Responsibilities

- Collects deposits from guests and checks their passports

## Hiring process

- We never ask candidates to pay a deposit or a training fee
`,
    `# Accounts Clerk

## Requirements

- Experience with bank deposits; must submit daily deposit reports
- Retains a valid passport
`,
  ],
});
