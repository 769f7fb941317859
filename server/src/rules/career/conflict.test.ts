import { testRule } from "../../../../test/support/rule.ts";

testRule("career/conflict", {
  fires: [
    `yaml
title: 客服经理
careerPath:
  up: [客服总监]
  lateral: [⟦客服总监⟧]
`,
    `yaml
title: 客服经理
directReports: [客服专员]
careerPath:
  up: [⟦客服专员⟧]
`,
  ],
  silent: [
    `yaml
title: 客服经理
reportsTo: 客服总监
careerPath:
  up: [客服总监]
  lateral: [培训经理]
`,
  ],
});
