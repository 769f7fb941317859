import { describe, expect, it } from "vitest";
import { testRule } from "../../../../test/support/rule.ts";
import { readPlain } from "../../facts/grammar/plain-text.ts";
import { blanksIn, placeholdersIn } from "../support/placeholder-words.ts";

const duty = (text: string): string => `# 客服经理\n\n## 岗位职责\n\n- ${text}\n`;
const english = (text: string): string => `# Support Manager\n\n## Responsibilities\n\n- ${text}\n`;

testRule("text/placeholder", {
  fires: [
    duty("对接⟦XX⟧公司与XX部门"),
    duty("⟦20XX⟧年起负责华东区"),
    duty("对接⟦××⟧公司"),
    duty("协助⟦某某⟧部门"),
    duty("管理费用预算⟦____⟧元"),
    duty("管理费用预算⟦＿＿＿⟧元"),
    duty("向⟦【请填写上级】⟧汇报"),
    duty("带领⟦<填写>⟧团队"),
    duty("带领⟦[公司名称]⟧团队"),
    duty("⟦TODO⟧ 补充跨部门协作"),
    duty("考核办法⟦（待补充）⟧"),
    "# 客服经理\n\n- **工作地点**：⟦待定⟧\n",
    "# 客服經理\n\n## 工作內容\n\n- 對接⟦○○⟧股份有限公司\n",
    english("Lead support at ⟦[Company Name]⟧"),
    english("Lead support at ⟦{insert company}⟧"),
    english("Own the ⟦{product_name}⟧ queue"),
    english("Targets: ⟦TBD⟧"),
    english("Targets: ⟦to be determined⟧."),
    english("At least ⟦XX⟧ calls a day"),
    english("⟦Lorem ipsum⟧ dolor sit amet"),
    "# Support Manager\n\n- **Location**: ⟦TBC⟧\n",
    "# 客服主管\n\n- **直接上级**：⟦上级岗位名称⟧\n",
    "# 客服主管\n\n## 学历要求\n\n- ⟦本科及以上学历，相关专业。⟧\n",
    "# Team Lead\n\n## Education\n\n- ⟦Bachelor's degree in a related field, or equivalent experience.⟧\n",
    "yaml\ntitle: 客服经理\nlocation: ⟦待定⟧\n",
    'yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities:\n    - "Lead support at ⟦[Company Name]⟧"\n',
  ],
  silent: [
    duty("跟进待确认订单，及时更新待定事项清单"),
    duty("维护订单状态（待确认、处理中、已完成）"),
    duty("测试XX型轴承与XXL码工装"),
    duty("排查4xx/5xx错误"),
    duty("二〇〇八年上线的系统"),
    duty("填写工单，补充客户资料"),
    duty("把状态写成“TBD”的需求清理掉"),
    duty("字段 `[公司名称]` 由系统带出"),
    duty("邮件标题注明“姓名+岗位”（请注明到岗时间）"),
    duty("**待办**：清理 ___重要___ 工单"),
    "# 客服经理\n\n## 版本\n\n审批人签字：________ 日期：________\n",
    "# 客服经理\n\n## 岗位职责\n\n- [ ] 接听电话\n- [x] 按月汇报\n",
    "# 客服主管\n\n## 学历要求\n\n- 本科及以上学历，市场营销专业。\n",
    english("Maintain the Todo app and the TODO list"),
    english("Ensure orders to be confirmed are followed up"),
    english("See [the company](https://example.com) and [company name][1]\n\n[1]: https://example.com"),
    english("Works at {{ site.company }} and <%= role.team %>"),
    english("Uses {: .class} and {#anchor}"),
    english("Sizes range from S to XXL"),
    "yaml\ntitle: Support Manager\nlanguage: en\nlocation: Taipei\n",
  ],
});

describe("hostile text", () => {
  it.each(["[", "{_", "<", "__", "待", "x".repeat(3), "(请填写", "to be "])(
    "%s many times is read at once",
    (unit) => {
      const text = unit.repeat(20_000);
      expect(placeholdersIn(readPlain(text)).length).toBeLessThanOrEqual(20_000);
      expect(blanksIn(text).length).toBeLessThanOrEqual(20_000);
    },
  );
});
