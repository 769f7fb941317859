import { testRule } from "../../../../test/support/rule.ts";

testRule("section/misplaced", {
  fires: [
    "# 客服经理\n\n## 专业知识\n\n- 掌握服务管理知识，⟦大专以上文化程度⟧\n",
    "# 客服经理\n\n## 任职资格\n\n| 项目 | 要求 |\n| --- | --- |\n| 学历 | 不限 |\n\n## 个人品德\n\n- 诚实守信，有较好的⟦组织能力⟧\n",
    "# 客服经理\n\n## 个人品德\n\n- 有⟦5年以上客服工作经验⟧\n",
    "# 客服經理\n\n## 專業知識\n\n- ⟦大專以上學歷⟧，了解客服流程\n",
    "# Support Manager\n\n## Knowledge\n\n- ⟦Bachelor's degree⟧ in business\n",
    "# Support Manager\n\n## Integrity\n\n- Honest, with strong ⟦communication skills⟧\n",
    "yaml\ntitle: 客服经理\nsections:\n  knowledge:\n    - ⟦大专以上文化程度⟧，了解客服流程\n",
    "yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  ethics:\n    - Honest, with strong ⟦leadership skills⟧\n",
  ],
  silent: [
    "# 客服经理\n\n## 学历要求\n\n- 大专及以上学历\n",
    "# 客服经理\n\n## 学历与专业知识\n\n- 大专及以上学历，了解客服流程\n",
    "# 客服经理\n\n## 任职资格\n\n- 大专及以上学历，有较好的组织能力\n",
    "# 客服经理\n\n## 个人品德\n\n- 诚实守信，责任心强\n",
    "# 客服经理\n\n## 技能要求\n\n- 较好的组织能力和沟通能力\n",
    "# Support Manager\n\n## Skills\n\n- Bachelor's degree in business, communication skills\n",
    "# Support Manager\n\n## Knowledge\n\n- Knows the ticket system\n",
    "yaml\ntitle: 客服经理\nsections:\n  skills:\n    - 较好的组织能力\n",
  ],
});
