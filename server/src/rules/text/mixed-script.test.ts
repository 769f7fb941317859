import { testRule } from "../../../../test/support/rule.ts";

testRule("text/mixed-script", {
  fires: [
    `# 倉儲主管

## 工作內容

- 負責入庫驗收與⟦售后⟧退貨，并協調運輸團隊
- 處理與供應商的沖突，投訴集中于包裝破損的，改善標簽規范
`,
    `# 倉儲主管

## 工作內容

- 負責⟦仓库⟧盤點與驗收，編製盤點報告
- 協調运输團隊，確保準時出貨
- 管理注冊資料與客戶關係
`,
    `# 仓储主管

## 岗位职责

- 负责⟦倉庫⟧盘点与验收，编写盘点报告
- 协调運輸团队，确保准时出货
- 维护供应商關係，处理质量问题
`,
    "yaml\ntitle: 倉儲主管\nsections:\n  responsibilities:\n    - 負責⟦售后⟧退貨與復雜訂單\n    - 依規范驗收進貨，並填寫報表\n    - 協調運輸團隊\n",
  ],
  silent: [
    // Characters that both scripts have.
    `# 倉儲主管

## 工作內容

- 公里數、里程、台北、皇后大道、制定計畫、批准、系統、若干、于先生
- 負責編制作業手冊、相關系統、考核準備、線上遊戲客服
- 管理發展與恢復制度，核准備查
`,
    // Names and titles.
    `# 仓储主管

- 熟悉《個人資料保護法》《勞動基準法》等法规，遵守《職業安全衛生法》
- 对接台灣積體電路公司
- 乾隆年间的瓷器、著作、瞭望、徵羽
`,
    // Two versions side by side.
    `# 仓储主管 倉儲主管

## 岗位职责

- 负责仓库盘点与验收，编写报告
- 协调运输团队，确保出货

## 工作內容

- 負責倉庫盤點與驗收，編寫報告
- 協調運輸團隊，確保出貨
`,
    // Japanese.
    `# 倉庫管理者

- 倉庫の在庫を管理し、報告書を作成する
- 輸送チームと連携し、国内の会社と協力する
- 発注、学習、経験、労働、戦略
`,
    "# Warehouse Lead\n\n## Responsibilities\n\n- Count stock with 倉庫 and 仓库, 運輸 and 运输\n",
    "yaml\ntitle: { zh-CN: 仓储主管, zh-TW: 倉儲主管 }\ndepartment: { zh-CN: 仓储部, zh-TW: 倉儲部 }\nlocation: { zh-CN: 广州, zh-TW: 廣州 }\nsections:\n  responsibilities: [负责仓库盘点与验收，编写报告]\n",
  ],
});
