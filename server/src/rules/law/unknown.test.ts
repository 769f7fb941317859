import { testRule } from "../../../../test/support/rule.ts";

testRule("law/unknown", {
  fires: [
    `# 客服经理

## 法律法规知识

- 熟悉⟦《客户权益促进法》⟧
- 再次学习《客户权益促进法》第三条
`,
    `# 招聘经理

## 法律法规知识

- 遵守⟦《反就业歧视法》⟧
`,
    `# 客服经理

## 岗位职责

- 根据⟦客户服务条例⟧第十二条处理投诉
`,
    `yaml
title: 客服经理
sections:
  legal:
    - 熟悉⟦《个人信息保障法》⟧
`,
    `# Data Officer

## Legal knowledge

- Works to China's ⟦Anti-Employment Discrimination Law⟧
`,
  ],
  silent: [
    "# 保安队长\n\n## 法律法规知识\n\n- 《保安服务管理条例》《现金管理暂行条例》《支付结算办法》\n",
    `# 客服经理

## 岗位职责

- 执行《员工手册》《客户服务管理制度》《考勤管理办法》
- 阅读《孙子兵法》《金字塔原理》《高效能人士的七个习惯》《番茄工作法》
- 按《目标管理法》《数据分析方法》开展培训
- 遵守《北京市消费者权益保护条例》《联合国国际货物销售合同公约》
- 执行GB/T 19001《质量管理体系 要求》
- 熟悉《土地管理法》《个人信息保护法》《消费者权益保护法实施条例》
- 编写《客户投诉处理细则》
`,
    `# 行政專員

## 法規知識

- 熟悉《勞動檢查法》《職工福利金條例》
`,
    `# Counsel

## Legal knowledge

- Knows the Companies Act and the Arbitration Act
`,
  ],
});
