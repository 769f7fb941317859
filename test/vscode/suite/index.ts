/**
 * What runs inside VS Code's extension host: the same tests in the node host, in the web host and in a desktop VS Code.
 * One import per file of tests.
 */
import "./diagnostics.ts";
import "./extension.ts";
import "./hierarchy.ts";
import "./language-model-tools.ts";
import "./localisation.ts";
import "./org-chart.ts";
import "./virtual.ts";
import { runAll } from "./registry.ts";

export function run(): Promise<void> {
  return runAll();
}
