import { assert, scenario } from "../scenario.mjs";

scenario("a whole role is typed from nothing with a snippet", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服总监.role.md", "");
  await ide.focusEditor();
  await ide.type("岗位");
  let offered = await ide.completions();
  // A window that has just opened may still be reading the snippets.
  for (let again = 0; again < 5 && offered[0] !== "岗位"; again += 1) {
    await ide.press("Escape");
    offered = await ide.completions();
  }
  assert(offered[0] === "岗位", `the whole role comes first, but offered was ${offered.join(", ")}`);
  await ide.screenshot("writing-snippet-offered");
  await ide.accept("岗位");
  await ide.waitForLine("# 岗位名称");

  for (const words of ["客服总监", "客服中心", "客服副总裁"]) {
    await ide.insert(words);
    await ide.press("Tab");
  }
  await ide.waitForLine("- **直接上级**：客服副总裁");
  await ide.waitForProblem("客服副总裁");
  await ide.screenshot("writing-snippet-filled");
  await ide.waitForNoProblem("缺少章节");
  await ide.save();
  await ide.waitForFile("客服总监.role.md", "## 法律法规知识");
});

scenario("sections are added to a bare title with snippets", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服总监.role.md", "# 客服总监\n\n");
  await ide.waitForProblem("缺少章节");
  await ide.screenshot("writing-bare-title");
  await ide.goTo(3);
  await ide.type("role-baomi");
  await ide.accept("role-baomi");
  await ide.waitForLine("## 保密意识");
  // What the section asks for is there, so it is missing no longer while the rest is.
  await ide.waitForNoProblem("保密意识");
  await ide.waitForProblem("法律法规知识");
  await ide.screenshot("writing-section-snippet");
});

scenario("findings appear and go while somebody types, unsaved", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("客服总监.role.md", director);
  await ide.goTo(5);
  await ide.insert("- 具备丰富的行业经验，客户服务工作经验10年以上。");
  await ide.waitForProblem("此处要求8-10年，而【任职资格】写的是10年以上");
  await ide.screenshot("writing-finding-appears");
  await ide.focusEditor();
  for (let step = 0; step < 6; step += 1) await ide.press("Backspace");
  await ide.insert("8-10年。");
  await ide.waitForNoProblem("不一致");
  assert(ide.readFile("客服总监.role.md") === director, "nothing was saved");
});

const director = `# 客服总监

## 任职资格



## 经验要求

- 8-10年客户服务经验。
`;

scenario("Enter after a word typed in full breaks the line", { locale: "zh-cn" }, async (ide) => {
  await ide.newFile("专员.role.yaml", "");
  await ide.focusEditor();
  await ide.type("title: 专员");
  await ide.press("Enter");
  await ide.type("kind: position");
  await ide.press("Enter");
  await ide.type("reportsTo: 客服总监");
  await ide.press("Enter");
  await ide.save();
  await ide.waitForFile("专员.role.yaml", "title: 专员\nkind: position\nreportsTo: 客服总监\n");
});
