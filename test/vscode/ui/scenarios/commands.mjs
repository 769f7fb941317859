import { assert, scenario } from "../scenario.mjs";

scenario("Insert Section… puts a section at its place", { locale: "zh-cn" }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForProblem("保密意识");
  await ide.focusEditor();
  await ide.command("Rolewright: 插入章节…");
  await ide.waitForText("必备且缺少");
  await ide.screenshot("commands-insert-section");
  await ide.pick("保密意识");
  await ide.waitForLine("## 保密意识");
  await ide.waitForNoProblem("缺少章节");
  const lines = (await ide.visibleText()).split("\n");
  assert(
    lines.indexOf("## 保密意识") < lines.indexOf("## 法律意识") || !lines.includes("## 法律意识"),
    "before the legal knowledge",
  );
});

scenario(
  "New Role… asks four questions and opens the file",
  { locale: "zh-cn", window: "own" },
  async (ide) => {
    await ide.open("客服总监.role.md");
    await ide.waitForProblem("保密意识");
    await ide.command("Rolewright: 新建岗位…");
    await ide.waitForText("新建岗位 (1/4)");
    await ide.answer("客服经理");
    await ide.waitForText("新建岗位 (2/4)");
    await ide.screenshot("commands-new-role-superior");
    await ide.pick("客服总监");
    await ide.waitForText("新建岗位 (3/4)");
    await ide.screenshot("commands-new-role-template");
    await ide.pick("组织中的一个岗位");
    await ide.pick("Markdown");
    await ide.waitForFile("客服经理.role.md", "客服总监");
    await ide.waitForLine("# 客服经理");
    await ide.screenshot("commands-new-role");
    await ide.waitForNoProblem("“客服总监”未定义");
  },
);

scenario("Explain Rule offers the file's rules", { locale: "zh-cn" }, async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForProblem("保密意识");
  await ide.goTo(2);
  await ide.command("Rolewright: 查看规则说明");
  await ide.waitForText("section/missing");
  await ide.screenshot("commands-explain-rule");
});

scenario("YAML completes keys and role names", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服经理.role.yaml", "title: 客服经理\n");
  await ide.waitForSquiggle();
  await ide.goTo(2);
  await ide.type("repo");
  const keys = await ide.completions();
  assert(keys.includes("reportsTo"), `reportsTo is offered, but it was ${keys.join(", ")}`);
  await ide.screenshot("yaml-keys");
  await ide.accept("reportsTo");
  await ide.insert("客");
  const names = await ide.completions();
  assert(names.includes("客服总监"), `客服总监 is offered, but it was ${names.join(", ")}`);
  await ide.screenshot("yaml-role-names");
  await ide.accept("客服总监");
  await ide.waitForLine("reportsTo: 客服总监");
  await ide.waitForProblem("缺少章节");
  await ide.screenshot("yaml-findings");
});

scenario("a broken YAML file is said to be broken where it is", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile(
    "客服经理.role.yaml",
    "title: 客服经理\nreportsTo: [客服总监\nsections:\n  authority: x\n",
  );
  await ide.waitForSquiggle("error");
  await ide.problems();
  await ide.screenshot("yaml-broken");
});
