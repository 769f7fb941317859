import { testRule } from "../../../../test/support/rule.ts";

testRule("pay/band-overlap", {
  fires: [
    `# 客服主管

## 薪酬

- 初级：年薪12万-18万元
- 中级：⟦年薪18万-26万元⟧
- 高级：年薪26万-40万元
`.replace("⟦年薪", "年薪⟦"),
    `# 客服專員

## 工作待遇

- 一階：月薪 32,000~36,000 元
- 二階：月薪 ⟦36,000~42,000 元⟧
`,
    `# Support Agent

## Pay bands

- Junior: $40,000 - $48,000 per year
- Senior: ⟦$48,000 - $60,000 per year⟧
`,
    `yaml
title: 客服主管
sections:
  pay:
    - 初级：6-8K
    - 高级：⟦8-12K⟧
`,
  ],
  silent: [
    "# 客服主管\n\n## 薪酬\n\n- 初级：6000-7999元\n- 高级：8000-12000元\n",
    // Bands that overlap are how many companies pay.
    "# 客服主管\n\n## 薪酬\n\n- 初级：6-9K\n- 高级：8-12K\n",
    "# 客服主管\n\n## 薪酬\n\n- 初级：6-8K（不含）\n- 高级：8-12K\n",
    "# 客服主管\n\n## 薪酬\n\n月薪6-8K，年薪8-12万\n",
    "# Support Agent\n\n## Pay bands\n\n- Junior: $40,000 - $47,999\n- Senior: $48,000 - $60,000\n",
    "yaml\ntitle: 客服主管\nsections:\n  pay: [初级：6-8K, 高级：9-12K]\n",
  ],
});
