import { testRule } from "../../../../test/support/rule.ts";

const strict = "=== rolewright.config.yaml\nextends: strict\n";

testRule("pay/missing", {
  fires: [
    `# ⟦客服主管⟧\n\n## 岗位职责\n\n- 管理客服团队\n${strict}`,
    "---\nkind: posting\n---\n# ⟦Support Manager⟧\n\n## Responsibilities\n\n- Lead the team\n",
    "---\nkind: posting\n---\n# ⟦客服主管⟧\n\n## 岗位职责\n\n- 管理客服团队\n=== rolewright.config.yaml\nextends: minimal\n",
    "yaml\nkind: posting\ntitle: ⟦Support Manager⟧\nsections:\n  responsibilities: [Lead the team]\n",
    `yaml\ntitle: ⟦客服主任⟧\nlanguage: zh-TW\nsections:\n  responsibilities: [帶領客服團隊]\n${strict}`,
  ],
  silent: [
    // Nobody asked for it.
    "# 客服主管\n\n## 岗位职责\n\n- 管理客服团队\n",
    `# 客服主管\n\n## 薪酬\n\n月薪15-20K\n${strict}`,
    `# 客服主管\n\n## 薪酬\n\n面议\n${strict}`,
    `# 客服主管\n\n- 固定工资：12档-15档\n${strict}`,
    `# 客服主管\n\n## 薪酬\n\n按薪酬制度执行。\n${strict}`,
    // The law asks, and its own rule says so.
    "---\nkind: posting\n---\n# 客服主管\n\n## 岗位职责\n\n- 管理客服团队\n",
    "# Support Manager\n\n## Responsibilities\n\n- Lead the team\n=== rolewright.config.yaml\nextends: posting-us\n",
    "---\nkind: posting\n---\n# Support Manager\n\n## Compensation\n\n$90,000 - $95,000\n",
    "yaml\nkind: posting\ntitle: Support Manager\npay: {min: 90000, max: 95000, currency: USD}\n",
  ],
});
