import { testRule } from "../../../../test/support/rule.ts";

testRule("requirement/hedged", {
  fires: [
    "# 客服经理\n\n## 任职资格\n\n- ⟦通常要求⟧具备大专及以上学历\n- ⟦一般要求⟧具有3年以上客服经验\n",
    "# 客服经理\n\n## 任职资格\n\n- ⟦原则上⟧不超过两次跳槽，⟦一般⟧需3年以上经验\n",
    "yaml\ntitle: 客服经理\nsections:\n  qualifications:\n    - ⟦原则上⟧要求本科学历\n",
    "# 客服經理\n\n## 條件要求\n\n- ⟦一般要求⟧具備三年以上客服經驗，熟悉工單系統與報表\n",
    "# Support Manager\n\n## Requirements\n\n- ⟦Typically⟧ requires 5+ years of experience in support\n- You ⟦usually⟧ have a degree in business\n",
  ],
  silent: [
    "# 会计\n\n## 任职资格\n\n- 熟悉一般纳税人申报流程\n- 掌握一般应用软件\n- 了解行业的一般要素\n",
    "# 客服经理\n\n## 岗位职责\n\n- 一般要求当天答复客户\n- 原则上每周例会一次\n",
    "# 客服经理\n\n## 任职资格\n\n- 大专及以上学历\n",
    "# Accountant\n\n## Requirements\n\n- Knowledge of generally accepted accounting principles\n- General ledger experience of 3 years\n",
    "# Support Manager\n\n## Responsibilities\n\n- Typically have two meetings a week\n",
  ],
});
