import { testRule } from "../../../../test/support/rule.ts";

testRule("hours/night", {
  fires: [
    "# 电商客服经理\n\n## 抗压能力\n\n- 能适应高强度工作节奏（如大促期间⟦通宵值班⟧）\n",
    "# 客服专员\n\n## 任职资格\n\n- 能接受⟦夜班⟧\n\n## 工作条件\n\n- 杭州办公\n",
    "# 電商客服經理\n\n## 抗壓能力\n\n- 能適應大促期間的⟦通宵值班⟧，處理突發問題並協調團隊排班爭議\n",
    "yaml\ntitle: 保安\nsections:\n  conditions:\n    - 园区值守，⟦22:00-次日6:00⟧\n",
    "# Support Agent\n\n## Requirements\n\n- Willing to work ⟦night shifts⟧ in the peak season\n",
  ],
  silent: [
    "# 客服专员\n\n## 工作条件\n\n- 大促期间轮值夜班并发放补贴\n",
    "# 客服专员\n\n## 任职资格\n\n- 能接受夜班\n\n## 薪酬\n\n- 夜班津贴每晚80元\n",
    "# 客服专员\n\n## 工作条件\n\n- 四班三运转，含夜班\n",
    "# 客服专员\n\n## 工作条件\n\n- 无夜班，双休\n",
    "# 夜班经理\n\n## 岗位职责\n\n- 负责夜班人员的管理\n",
    "# Support Agent\n\n## Working hours\n\n- Night shifts by rota, with a shift allowance\n",
    "# Support Agent\n\n## Working hours\n\n- No night shifts\n",
  ],
});
