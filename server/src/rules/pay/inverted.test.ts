import { testRule } from "../../../../test/support/rule.ts";

testRule("pay/inverted", {
  fires: [
    "# 客服主管\n\n## 薪酬\n\n⟦25-15K⟧·14薪\n",
    "# 客服主管\n\n- **薪资范围**：⟦12000-8000⟧元/月\n",
    "# 客服主任\n\n## 工作待遇\n\n月薪 ⟦45,000~35,000⟧ 元\n",
    "# 客服主管\n\n## 薪酬\n\n年薪⟦40万-30万⟧元\n",
    "# Support Manager\n\n## Compensation\n\n⟦$110k - $90k⟧ per year\n".replace("⟦$", "$⟦"),
    "yaml\ntitle: 客服主管\npay: {min: ⟦25000, max: 15000⟧, currency: CNY, period: month}\n",
    "yaml\ntitle: Support Manager\npay: £⟦45,000-35,000⟧ per year\n",
  ],
  silent: [
    "# 客服主管\n\n## 薪酬\n\n15-25K·14薪\n",
    "# 客服主管\n\n## 薪酬\n\n25K-14薪\n",
    "# 客服主管\n\n## 薪酬\n\n8千-1.2万\n",
    "# 客服主管\n\n## 岗位职责\n\n- 复盘2025-2023年度的成本\n",
    "# 客服主任\n\n## 工作待遇\n\n月薪 35,000~45,000 元\n",
    "# Support Manager\n\n## Compensation\n\n$90k - $110k per year\n",
    "yaml\ntitle: 客服主管\npay: {min: 15000, max: 25000}\n",
  ],
});
