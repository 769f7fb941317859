import { scenario } from "../scenario.mjs";

scenario("a missing section is underlined and listed in the Problems panel", async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForSquiggle();
  await ide.waitForProblem("保密意识");
  await ide.screenshot("findings");
});

scenario("its quick fix adds the section and the finding is gone", async (ide) => {
  await ide.open("客服总监.role.md");
  await ide.waitForProblem("保密意识");
  await ide.goTo(1, 3);
  await ide.quickFix("保密意识");
  await ide.waitForNoProblem("保密意识");
  await ide.save();
  await ide.waitForFile("客服总监.role.md", "保密意识");
  await ide.screenshot("findings-fixed");
});
