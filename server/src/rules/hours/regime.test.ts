import { testRule } from "../../../../test/support/rule.ts";

testRule("hours/regime", {
  fires: [
    "# 客服总监\n\n## 工作条件\n\n工作时间：⟦标准工时与弹性工时制⟧，必要时出差\n",
    "# 司机\n\n## 工作条件\n\n- 实行标准工时制\n- ⟦不定时工作制⟧\n",
    "yaml\ntitle: 司机\nsections:\n  conditions:\n    - ⟦综合计算工时，弹性上下班⟧\n",
    "---\nlocation: Shanghai\n---\n\n# Driver\n\n## Working hours\n\n- ⟦Standard working hours system with flexible working hours⟧\n",
  ],
  silent: [
    "# 客服总监\n\n## 工作条件\n\n标准工时，大促期间按排班轮值\n",
    "# 客服总监\n\n## 工作条件\n\n弹性工作，双休\n",
    "# 客服总监\n\n## 福利待遇\n\n- 弹性上下班\n- 弹性福利\n",
    "# 客服专员\n\n## 工作条件\n\n综合计算工时，早晚两班轮换\n",
    "# 客服總監\n\n## 上班時段\n\n標準工時與彈性工時制，工作地點與時間另議\n",
    "# Driver\n\n## Working hours\n\n- Standard working hours system with flexible working hours\n",
  ],
});
