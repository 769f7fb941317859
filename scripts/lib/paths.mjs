import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout, wherever a script was started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The package that brings VS Code, Playwright and vsce: large, so it is installed only when one of them is needed. */
export const editorPackage = path.join(root, "test/vscode");

/** VS Code itself (the build that code-server ships). */
export const vscodeHome = path.join(editorPackage, "node_modules/code-server/lib/vscode");
