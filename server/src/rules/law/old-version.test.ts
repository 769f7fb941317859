import { testRule } from "../../../../test/support/rule.ts";

testRule("law/old-version", {
  fires: [
    `# 董事会秘书

## 法律法规知识

- 熟悉⟦《公司法（2018年修正）》⟧
`,
    `# 董事会秘书

## 法律法规知识

- 熟悉⟦《公司法》⟧（2018修正）第二十条
`,
    `# 信息安全经理

## 法律法规知识

- 按《网络安全法》⟦第四十条⟧建立用户信息保护制度
- 按《网络安全法》⟦第59条⟧承担责任
`,
    `# 資安主管

## 法規知識

- 依《網絡安全法》⟦第四十條⟧辦理
- 符合⟦ISO 27001:2013⟧
`,
    `# 人力資源專員

## 法規知識

- 熟悉⟦《性別工作平等法》⟧
`,
    `# Security Manager

## Qualifications

- Lead auditor for ⟦ISO/IEC 27001:2013⟧ and ISO 9001
- Knows the ⟦Data Protection Act 1998⟧
`,
    `yaml
title: 信息安全经理
sections:
  legal:
    - 按《网络安全法》⟦第四十条⟧建立制度
`,
    `yaml
title: Quality Manager
sections:
  qualifications:
    - Auditor for ⟦ISO 9001:2008⟧
`,
  ],
  silent: [
    `# 董事会秘书

## 法律法规知识

- 熟悉《公司法》《公司法（2023年修订）》《公司法（2024）》
- 了解原《公司法》（2018修正）与新法的差异
- 按《网络安全法》第四十二条建立制度
- 按《劳动合同法》第四十条办理
`,
    `=== rolewright.config.yaml
asOf: 2025-12-31
=== a.role.md
# 信息安全经理

## 法律法规知识

- 按《网络安全法》第四十条建立制度
`,
    `# HR Manager

## Qualifications

- Knows the Equality Act 2010 and the Data Protection Act 2018
- ISO 9001:2015 and ISO/IEC 27001:2022
`,
  ],
});
