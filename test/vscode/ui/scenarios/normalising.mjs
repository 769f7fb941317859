import { assert, scenario } from "../scenario.mjs";

scenario(
  "a document pasted from a word processor is normalised, and lists go on at Enter",
  { locale: "zh-cn", settings: { "editor.formatOnType": true } },
  async (ide) => {
    await ide.newFile("门店主管.role.md", pasted);
    await ide.screenshot("normalising-before");

    await ide.command("Rolewright: 规范文档格式");
    await ide.waitForLine("## 三、岗位职责");
    const clean = await ide.visibleText();
    for (const line of [
      "- **所在部门**：直营门店",
      "1. 排班与考勤:每周五前排好下周班表;",
      "   1. 旺季提前两周",
      "| 销售额 | 60%  | 月度 |",
    ])
      assert(clean.includes(line), `“${line}” is in: ${clean}`);
    await ide.screenshot("normalising-done");

    // One undo takes all of it back; then with punctuation.
    await ide.focusEditor();
    await ide.press("Control+Z");
    await ide.waitForLine("四、绩效指标");
    await ide.command("Rolewright: 规范文档格式（选择内容）");
    await ide.page.locator(".quick-input-list .monaco-list-row", { hasText: "标点" }).first().click();
    await ide.screenshot("normalising-parts");
    await ide.press("Enter");
    await ide.waitForLine("1. 排班与考勤：每周五前排好下周班表；");
    await ide.save();
    await ide.waitForFile("门店主管.role.md", "1. 排班与考勤：每周五前排好下周班表；");
    await ide.screenshot("normalising-punctuation");

    // Enter behind the first item: the next one begins, and those behind it count on.
    await ide.goToText("新人带教");
    await ide.press("End");
    await ide.press("Enter");
    await ide.waitForLine("3. ");
    await ide.waitForLine("4. 货品盘点");
    await ide.type("陈列检查");
    await ide.waitForLine("3. 陈列检查");
    await ide.screenshot("normalising-next-item");
    // On an item without words the list ends.
    await ide.press("Enter");
    await ide.waitForLine("5. 货品盘点");
    await ide.press("Enter");
    await ide.waitFor("the empty item to go", async () => {
      const text = await ide.visibleText();
      return !/^4\.\s*$/mu.test(text) && text.includes("4. 货品盘点");
    });
    await ide.screenshot("normalising-list-ended");
  },
);

const pasted = `门店主管岗位说明书
| 一、基本信息 | | | |
| 岗位名称 | 门店主管 | | |
| 所在部门 | 直营门店 | 直接上级 | 区域经理 |
二、岗位描述
　　带领一家门店的团队,完成销售与服务目标。
三、岗位职责
1、排班与考勤:每周五前排好下周班表;
（1）旺季提前两周
（2）淡季按周
2、新人带教
3、货品盘点
四、绩效指标
| 指标 | 权重 | 周期 | |
| 销售额 | 60% | 月度 | |
| 损耗率 | 40% | 季度 | |
`;
