import { testRule } from "../../../../test/support/rule.ts";

testRule("probation/too-long", {
  fires: [
    "# 客服经理\n\n## 合同与试用期\n\n- 合同期1年，试用期⟦3个月⟧\n",
    "# 客服经理\n\n## 合同与试用期\n\n- 合同期限：两年\n- 试用期：⟦6个月⟧\n",
    "# 客服经理\n\n## 福利待遇\n\n试用期⟦一年⟧，表现优秀者提前转正\n",
    "# 客服经理\n\n## 合同与试用期\n\n签订三年劳动合同，试用期⟦6-9个月⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  contract:\n    - 签订10个月劳动合同，试用期⟦2个月⟧\n",
    "# 促销员\n\n## 合同与试用期\n\n签订2个月的劳动合同，试用期⟦1个月⟧\n",
    "---\nlocation: Shanghai, China\n---\n\n# Support Manager\n\n## Contract\n\n- One-year contract, probation ⟦3 months⟧\n",
  ],
  silent: [
    "# 科员\n\n## 合同与试用期\n\n- 事业单位编制，试用期1年\n",
    "# 客服经理\n\n## 合同与试用期\n\n- 试用期6个月；项目合同期限1年\n",
    "# 客服经理\n\n## 合同与试用期\n\n- 合同期3年，试用期6个月\n",
    "# 客服经理\n\n## 合同与试用期\n\n- 试用期3个月\n",
    "# 客服经理\n\n## 合同与试用期\n\n- 合同期1年，试用期2个月\n",
    "# 客服经理\n\n## 合同与试用期\n\n- 试用期90天，无固定期限劳动合同\n",
    "# 客服经理\n\n## 福利待遇\n\n合同满1年（包含试用期3个月）可参与竞聘\n",
    "# 人事专员\n\n## 岗位职责\n\n- 跟进试用期员工，试用期1年的项目经理另行安排\n",
    "# 客服經理\n\n## 試用期\n\n試用期十二個月，工作內容與職責依公司規定辦理\n",
    "# Support Manager\n\n## Contract\n\n- Probation 12 months\n",
    "---\nlocation: 香港\n---\n\n# 客服经理\n\n## 合同与试用期\n\n试用期12个月\n",
  ],
});
