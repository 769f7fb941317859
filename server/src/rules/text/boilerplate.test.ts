import { testRule } from "../../../../test/support/rule.ts";

testRule("text/boilerplate", {
  fires: [
    `1、⟦本站所有文件内容均由网友上传，仅供个人学习。
2、成为VIP后可免费下载，下载后不支持退款。
3、如有侵权，请联系删除。⟧

# 仓储主管

## 岗位职责

- 负责入库验收
`,
    `# 仓储主管

## 岗位职责

- 负责入库验收

⟦以任何理由索取财物或扣押证件的，请提高警惕⟧
`,
    `# 仓储主管

## 岗位职责

- 负责入库验收

⟦道客巴巴


文档评论(2)⟧
`,
    `# 仓储主管

## 岗位职责

- 负责仓库的入库验收、盘点、出库复核与单据归档。⟦未经授权，禁止转载。⟧
`,
    `# 倉儲主管

## 工作內容

- 負責入庫驗收
- ⟦看過此職缺的人也看了⟧
`,
    `# Warehouse Lead

## Responsibilities

- Receive goods

⟦Be the first to comment

Save this job⟧
`,
    `# 仓储主管

## 岗位职责

- 负责入库验收

⟦立即沟通
收藏
举报⟧
`,
    "yaml\ntitle: 仓储主管\nsections:\n  responsibilities:\n    - 负责入库验收\n    - ⟦未经许可，不得转载本文⟧\n",
    "yaml\ntitle: 仓储主管\nsummary: |\n  负责仓库的日常运作与盘点。\n  ⟦内容来源于网络，如有侵权请联系删除⟧\n",
  ],
  silent: [
    `# 招聘专员

## 防骗提示

我公司从不以任何理由收取费用或扣押证件，请提高警惕。
`,
    `# 网站编辑

## 岗位职责

- 负责本站内容的审核
- 处理版权申诉，跟进侵权投诉
- 设计分享按钮与点击下载流程，统计浏览量
`,
    `# 采购经理

## 个人品德

- 不得以任何理由向供应商索取财物，提高警惕，防止商业贿赂

## 岗位职责

- 公布举报电话，审核网友上传的内容，负责ICP备案与网站地图
- 在百度文库、豆丁网投放内容，引导客户成为VIP会员，优化“猜你喜欢”
- 公司资料未经授权严禁复制，不得用于商业用途
- 提醒客户谨防诈骗
`,
    `# Recruiter

## Recruitment fraud

Our company will never ask you for money. Never pay to apply for a job with us: we do not charge fees.

## Apply now

Send your CV.
`,
    `# Content Editor

## Responsibilities

- Own the privacy policy and the cookie banner
- Handle copyright questions

© 2026 Example Ltd.
`,
    "yaml\ntitle: 法务专员\nsections:\n  responsibilities:\n    - 负责版权登记，处理侵权投诉\n    - 管理公司商标，防止未经授权的使用\n",
  ],
});
