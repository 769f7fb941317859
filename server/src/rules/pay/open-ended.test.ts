import { testRule } from "../../../../test/support/rule.ts";

testRule("pay/open-ended", {
  fires: [
    "# 客服主管\n\n## 薪酬\n\n月薪⟦8000元起⟧\n",
    "# 客服主管\n\n- **薪资范围**：最高可达⟦3万⟧/月\n".replace("3万⟧/月", "3万/月⟧"),
    "# 客服主任\n\n## 工作待遇\n\n月薪 ⟦40,000 元以上⟧\n",
    "# Support Manager\n\n## Compensation\n\nUp to ⟦$95,000⟧\n",
    "yaml\ntitle: Support Manager\npay: From ⟦£30,000 per annum⟧\n",
  ],
  silent: [
    "# 客服主管\n\n## 薪酬\n\n月薪8000-12000元\n",
    "# 客服主管\n\n8000-12000元/月\n\n## 薪酬\n\n月薪8000元起\n",
    "# 客服主管\n\n## 薪酬\n\n月薪8000元\n",
    "# 客服主管\n\n## 薪酬\n\n面议\n",
    "# 客服主管\n\n## 岗位职责\n\n- 审批5000元以上的采购\n",
    // The law asks, and its own rule says so.
    "---\nkind: posting\n---\n# 客服主管\n\n## 薪酬\n\n月薪8000元起\n",
    "# Support Manager\n\n## Compensation\n\n$90,000 - $95,000\n",
    "# Support Manager\n\n## Compensation\n\n$60k and up\n=== rolewright.config.yaml\nextends: posting-us\n",
    "yaml\ntitle: 客服主管\npay: 8000-12000元/月\n",
  ],
});
