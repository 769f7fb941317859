import { testRule } from "../../../../test/support/rule.ts";

testRule("probation/pay", {
  fires: [
    "# 司机\n\n## 待遇\n\n- 试用期2个月，试用期工资⟦4000元/月⟧，转正后6000元/月\n",
    "# 司机\n\n## 待遇\n\n- 月薪6000元，试用期一个月⟦4000元⟧，合同期限2年\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期3个月，工资为转正后的⟦70%⟧\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期工资打⟦七折⟧\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期⟦无薪⟧，转正后月薪8000元\n",
    "yaml\ntitle: 客服经理\nsections:\n  pay:\n    - 月薪8000-10000元，试用期按⟦75%⟧发放\n",
    "---\nlocation: Beijing\n---\n\n# Support Manager\n\n## Contract\n\n- Probation of 2 months at ⟦60%⟧ of the salary\n",
  ],
  silent: [
    "# 司机\n\n## 待遇\n\n- 试用期2个月，试用期工资4800元/月，转正后6000元/月\n",
    "# 司机\n\n## 待遇\n\n- 试用期工资4000元/月，转正后底薪4000元加提成，综合6000-9000元\n",
    "# 司机\n\n## 待遇\n\n- 试用期4000元/月，转正后年薪12万元\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期3个月，工资为转正后的80%\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期工资打八折\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期全薪，缴纳五险一金\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期无责底薪6000元，提成5%\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期转正率70%以上\n",
    "# 客服经理\n\n## 薪酬\n\n- 试用期绩效工资占30%\n",
    "# 客服經理\n\n## 薪資\n\n- 試用期三個月，薪資為正式薪資之70%，工作地點與時間另議\n",
    "# Support Manager\n\n## Contract\n\n- Probation of 2 months at 60% of the salary\n",
  ],
});
