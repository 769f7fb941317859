// Sets up what tests in real VS Code need: the packages of test/vscode, a browser, a font with Chinese in it.
import { ensureBrowser, ensureChineseFont } from "./lib/browser.mjs";
import { ensureEditor } from "./lib/install.mjs";

ensureEditor();
try {
  ensureBrowser();
  ensureChineseFont();
} catch (error) {
  // Each step that wants a browser says so again: some can do without.
  console.log(error.message);
}
