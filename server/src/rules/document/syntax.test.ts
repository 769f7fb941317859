import { testRule } from "../../../../test/support/rule.ts";

testRule("document/syntax", {
  fires: [
    `yaml
title: 客服经理
department: ⟦"客服中心⟧
`,
  ],
  silent: [
    `yaml
title: 客服经理
department: "客服中心"
`,
    `# 客服经理

冒号: 引号" 方括号[ 都只是文字
`,
  ],
});
