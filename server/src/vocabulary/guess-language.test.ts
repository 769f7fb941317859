import { describe, expect, it } from "vitest";
import { foldSameLength } from "./fold.ts";
import { guessLanguage, namedLanguage } from "./guess-language.ts";
import { isHan } from "./keys.ts";

const mainland = "负责客户服务团队的日常管理，制定服务标准并跟踪考核指标，向首席运营官汇报。";
const taiwan = "負責客戶服務團隊的日常管理，訂定服務標準並追蹤績效指標，向營運長報告。";
const english =
  "You lead the customer service team, set service levels and report to the chief operating officer. ";

describe("guessLanguage", () => {
  it.each([
    [mainland, "zh-CN"],
    [taiwan, "zh-TW"],
    [english, "en"],
    ["", "en"],
    ["--- 123 ---", "en"],
    [`${english.repeat(8)}公司名称：示例科技`, "en"],
    [`${mainland}熟悉 CRM、Excel、SQL、Python 及 Salesforce、Zendesk 等工具。`, "zh-CN"],
    [`${taiwan}熟悉 CRM、Excel、SQL、Python 及 Salesforce。`, "zh-TW"],
    // A quotation in the other script decides nothing.
    [`${mainland.repeat(4)}臺灣分公司稱為「客戶服務部」。`, "zh-CN"],
    // Characters both scripts share leave the mainland's.
    ["客服人員", "zh-TW"],
    ["主管", "zh-CN"],
    [`title: Head of Support\nlanguage:\n${english}`, "en"],
    ["# Senior Engineer\n\n## 岗位职责\n\n- 负责系统设计与开发\n- 参与代码评审\n- 编写技术文档", "zh-CN"],
    ["\ud800\udc00\ud800", "en"],
  ])("%j is %s", (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it("looks at a bounded part of a long text, spread over it", () => {
    expect(guessLanguage(`${english.repeat(20)}${mainland.repeat(3000)}`)).toBe("zh-CN");
  });
});

it("knows traditional characters by what they fold to", () => {
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    const language = !isHan(code) ? "en" : foldSameLength(unit) === unit ? "zh-CN" : "zh-TW";
    if (guessLanguage(unit) !== language) expect(code.toString(16)).toBe(language);
  }
});

describe("a text that has hardly begun", () => {
  it.each([
    ["", "file:///%E5%AE%A2%E6%9C%8D%E6%80%BB%E7%9B%91.role.md", "zh-CN"],
    ["# ", "file:///客服總監.role.md", "zh-TW"],
    ["t", "file:///客服总监.role.yaml", "zh-CN"],
    ["", "file:///support-manager.role.md", "en"],
    ["", "file:///100%.role.md", "en"],
    [
      "title: Support Manager\ndepartment: Customer Support, East Region\nlevel: manager\n",
      "file:///客服总监.role.yaml",
      "en",
    ],
  ])("%j in %s is %s", (text, uri, language) => expect(guessLanguage(text, uri)).toBe(language));
});

it.each([
  ["file:///%E5%AE%A2%E6%9C%8D.en.role.md", "en"],
  ["file:///a.zh-TW.role.yaml", "zh-TW"],
  ["file:///a.zh-cn.role.yml", "zh-CN"],
  ["file:///a.zh-Hant.role.md", "zh-TW"],
  ["file:///a.en-GB.role.md", "en"],
  ["file:///a.zh.role.md", null],
  ["file:///open.role.md", null],
  ["file:///en.role.md", null],
  ["file:///a.de.role.md", null],
])("%s is in %s by its name", (uri, language) => {
  expect(namedLanguage(uri)).toBe(language);
});
