import { testRule } from "../../../../test/support/rule.ts";

testRule("certificate/vague", {
  fires: [
    `# 项目经理

## 任职资格

- 持有⟦PMP、ACP⟧等证书者优先
`,
    `# 客服经理

## 职业资格证书

- 强制性证书：暂无
- 非强制性证书：如“⟦服务顾问师”、“礼仪培训师⟧”等
`,
    `# 出纳

## 任职资格

- 具备⟦相关资格证书⟧
`,
    `# 项目经理

## 任职资格

- 持有⟦建造师证⟧
- 具有⟦会计师职称⟧
`,
    `# 專案經理

## 任用資格

- 具備⟦相關證照⟧
`,
    `# Project Manager

## Requirements

- ⟦PMP, CSPO⟧ or similar certifications
- ⟦Relevant professional certification⟧
`,
    `yaml
title: 项目经理
certificates: [⟦PMP⟧等]
`,
    `yaml
title: Project Manager
sections:
  qualifications:
    - ⟦PMP⟧, etc.
`,
  ],
  silent: [
    `# 项目经理

## 任职资格

- 持有PMP证书
- 一级建造师，中级及以上职称
- 持有C1驾驶证和健康证
- 大专及以上学历，有毕业证书

## 岗位职责

- 办理员工资格证书年检等工作
`,
    `# 项目经理

## 职业资格证书

- 法律职业资格证书
- 无其他要求
`,
    `# 專案經理

## 任用資格

- 具汽車駕照與PMP證照
`,
    `# Project Manager

## Requirements

- PMP certification or equivalent experience
- A valid driver's license

## Responsibilities

- Manages software licenses, etc.
`,
    `yaml
title: 法务经理
certificates: [法律职业资格证书, PMP]
`,
  ],
});
