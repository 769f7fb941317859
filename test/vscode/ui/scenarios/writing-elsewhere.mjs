import { assert, scenario } from "../scenario.mjs";

scenario("snippets of roles are offered in role files and nowhere else", async (ide) => {
  for (const name of ["新.role.md", "新.role.yaml"]) {
    await ide.newFile(name, "");
    await ide.goTo(1);
    await ide.insert("role");
    assert((await ide.completions()).includes("role-baomi"), `${name} gets the snippets`);
    await ide.press("Escape");
  }
  for (const name of ["notes.md", "notes.yaml"]) {
    await ide.newFile(name, "");
    await ide.goTo(1);
    await ide.insert("role");
    await ide.press("Control+Space");
    await ide.page.locator(".suggest-widget .message", { hasText: "No suggestions" }).waitFor();
    await ide.screenshot(`writing-elsewhere-${name}`);
    await ide.press("Escape");
  }
});
