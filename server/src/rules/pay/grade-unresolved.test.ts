import { testRule } from "../../../../test/support/rule.ts";

testRule("pay/grade-unresolved", {
  fires: [
    `【基础信息】
职位名称：客服主管
固定工资：按任职条件定为⟦12档-15档⟧
绩效工资：按年度评分，最高⟦40档⟧
`,
    "# 客服主管\n\n## 薪酬\n\n- 职级⟦P6-P7⟧，五险一金\n",
    "# 客服主任\n\n## 工作待遇\n\n- 薪資等級⟦T3⟧，三節獎金\n",
    "# Support Manager\n\n## Compensation\n\n⟦Pay band 6⟧, plus benefits\n",
    "yaml\ntitle: 客服主管\npay: {grade: ⟦P6⟧, currency: CNY}\n",
    "yaml\ntitle: Analyst\nsections:\n  pay: [⟦GS-13⟧ depending on experience]\n",
  ],
  silent: [
    "# 客服主管\n\n## 薪酬\n\n- P6：20-30K\n- P7：30-45K\n",
    "# 客服主管\n\n## 薪酬\n\n- 12档-15档，金额见附件《薪级表》\n",
    "# 客服主管\n\n## 薪酬\n\n- 12档-15档（[薪级表](./pay.md)）\n",
    "# 客服主管\n\n## 任职资格\n\n- 职级M2及以上，薪资面谈\n",
    "# 客服主管\n\n## 岗位职责\n\n- 评定专员的薪级P4-P6\n",
    "# 客服主管\n\n- **职级**：M2\n",
    "# Support Manager\n\n## Compensation\n\nPay band 6 (£37,338 - £44,962 per year)\n",
    "# Support Manager\n\n## Requirements\n\n- Worked at level L5 or above\n",
    "yaml\ntitle: 客服主管\npay: {grade: P6, min: 20000, max: 30000}\n",
  ],
});
