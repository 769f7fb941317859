import { testRule } from "../../../../test/support/rule.ts";

const han = (count: number): string =>
  "负责客服中心各项日常工作的安排与检查并按月汇报".repeat(10).slice(0, count);
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
const duty = (text: string): string => `# 客服经理\n\n## 岗位职责\n\n- ${text}\n`;
const english = (text: string): string => `# Support Manager\n\n## Responsibilities\n\n- ${text}\n`;

testRule("text/long-sentence", {
  fires: [
    duty(`⟦${han(61)}。⟧完成交办事项。`),
    duty(`${han(65)}。\n- ⟦${han(80)}⟧\n- ${han(61)}`),
    duty(`完成交办事项；⟦${han(61)}；⟧按月汇报`),
    `# 客服經理\n\n## 工作內容\n\n- ⟦${"負責客服中心各項日常工作的安排與檢查並按月回報".repeat(3)}⟧\n`,
    english(`⟦${words(41)}.⟧ Short one.`),
    english(`⟦Tools, e.g. ${words(40)}.⟧`),
    `yaml\ntitle: 客服经理\nsections:\n  responsibilities:\n    - ⟦${han(70)}⟧\n`,
    `yaml\ntitle: Support Manager\nlanguage: en\nsections:\n  responsibilities:\n    - ⟦${words(45)}⟧\n`,
    `=== rolewright.config.yaml\nrules:\n  text/long-sentence: { maxCharacters: 30 }\n=== a.role.md\n${duty(`⟦${han(31)}⟧`)}`,
  ],
  silent: [
    duty(`${han(60)}。${han(60)}。`),
    duty(`${han(40)}；${han(40)}`),
    duty(han(40).concat("，含 CRM、ERP、WMS 系统")),
    english(`${words(40)}. ${words(40)}.`),
    `# Support Manager\n\n## About us\n\n${words(60)}.\n`,
    `# 客服经理\n\n- 工作地点：${han(70)}\n`,
  ],
});
