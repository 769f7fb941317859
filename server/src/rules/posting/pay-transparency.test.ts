import { testRule } from "../../../../test/support/rule.ts";

const config = (preset: string): string => `=== rolewright.config.yaml\nextends: ${preset}\n`;

testRule("posting/pay-transparency", {
  fires: [
    `# ⟦客服主管⟧\n\n## 岗位职责\n\n- 管理客服团队\n${config("posting-cn")}`,
    `# 客服主管\n\n## ⟦薪酬⟧\n\n- 五险一金\n${config("posting-cn")}`,
    `# 客服主管\n\n- 薪资：⟦面议⟧\n${config("posting-cn")}`,
    `# 客服主管\n\n- 薪资：最高可达⟦3万元/月⟧\n${config("posting-cn")}`,
    // Among internal documents the author says that it is an advertisement.
    "---\nkind: posting\n---\n# ⟦客服主管⟧\n\n## 岗位职责\n\n- 管理客服团队\n",
    `# 客服主任\n\n## 工作待遇\n\n⟦待遇面議⟧\n${config("posting-tw")}`,
    `# 客服主任\n\n## 工作待遇\n\n月薪 ⟦30,000 元以上⟧\n${config("posting-tw")}`,
    `# ⟦客服主任⟧\n\n## 工作內容\n\n- 帶領客服團隊\n${config("posting-tw")}`,
    `# Support Manager\n\n## Compensation\n\nUp to ⟦$29 an hour⟧\n${config("posting-us")}`,
    `# Support Manager\n\n## Compensation\n\n⟦$60k and up⟧\n${config("posting-us")}`,
    `# Support Manager\n\n## Compensation\n\n⟦Competitive salary⟧\n${config("posting-eu")}`,
    `# ⟦Support Manager⟧\n\n## Responsibilities\n\n- Lead the team\n${config("[posting-us, posting-eu]")}`,
    `yaml\ntitle: ⟦Support Manager⟧\nsections:\n  responsibilities: [Lead the team]\n${config("posting-us")}`,
    `yaml\ntitle: 客服主管\npay: ⟦面议⟧\n${config("posting-cn")}`,
  ],
  silent: [
    // No advertisement.
    "# 客服主管\n\n## 岗位职责\n\n- 管理客服团队\n",
    `# 客服主管\n\n- 薪资：8000-12000元/月\n${config("posting-cn")}`,
    // The basic pay is told.
    `# 客服主管\n\n- 薪资：8000元起\n${config("posting-cn")}`,
    `# 客服主管\n\n8-12K\n\n## 薪酬\n\n优秀者可面议\n${config("posting-cn")}`,
    `# 客服主任\n\n## 工作待遇\n\n待遇面議（經常性薪資達4萬元或以上）\n${config("posting-tw")}`,
    `# 客服主任\n\n## 工作待遇\n\n月薪 40,000 元以上\n${config("posting-tw")}`,
    `# 客服主任\n\n## 工作待遇\n\n月薪 30,000~35,000 元\n${config("posting-tw")}`,
    `# Support Manager\n\n## Compensation\n\n$27 - $29 an hour\n${config("posting-us")}`,
    `# Support Manager\n\n## Compensation\n\n€55.000–65.000 brutto\n${config("posting-eu")}`,
    `# Support Manager\n\n## Responsibilities\n\n- Lead the team\n${config("minimal")}`,
    // A site generator fills it in.
    `# Support Manager\n\n## Salary information\n\n{% include salary_range.html min="" max="" %}\n${config("posting-us")}`,
    `yaml\ntitle: 客服主管\npay: {min: 8000, max: 12000, currency: CNY, period: month}\n${config("posting-cn")}`,
  ],
});
