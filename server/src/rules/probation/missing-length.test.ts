import { testRule } from "../../../../test/support/rule.ts";

testRule("probation/missing-length", {
  fires: [
    "# 客服经理\n\n## 福利待遇\n\n五险一金；合同满1年（包含⟦试用期⟧）可参与竞聘\n",
    "# 客服经理\n\n## 薪酬\n\n- ⟦试用期工资80%⟧\n- 试用期不享受绩效奖金\n",
    "yaml\ntitle: 客服经理\nsections:\n  contract:\n    - ⟦试用期⟧通过后签订正式岗位协议\n",
    "---\nlocation: Hangzhou, China\n---\n\n# Support Manager\n\n## Contract\n\n- A ⟦probation period⟧ applies\n",
  ],
  silent: [
    "# 仓储主管\n\n## 合同与试用期\n\n- 合同期限和试用期以劳动合同约定为准。\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期工资80%\n\n## 合同与试用期\n\n- 试用期3个月\n",
    "# 客服经理\n\n## 薪酬\n\n- 3个月试用期\n",
    "# 客服经理\n\n## 基础信息\n\n| 所属部门 | 客服部 |\n| --- | --- |\n| 试用期 | 3个月 |\n",
    "# 客服经理\n\n## 基础信息\n\n- 试用期：2个月\n\n## 薪酬\n\n- 试用期工资80%\n",
    "# 人事专员\n\n## 岗位职责\n\n- 负责试用期员工的考核与转正\n",
    "# 产品经理\n\n## 福利待遇\n\n- 产品试用期内可免费使用\n",
    "# 客服經理\n\n## 試用期\n\n- 試用期工作內容與正職相同，薪資優於業界\n",
    "# Support Manager\n\n## Contract\n\n- A probation period applies\n",
  ],
});
