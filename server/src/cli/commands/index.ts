import type { Run } from "./run.ts";

/** What each command does. Loaded when it is asked for: one command needs little of what the others do. */
export const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: () => import("./check.ts"),
  inspect: () => import("./inspect.ts"),
  graph: () => import("./graph.ts"),
  diff: () => import("./diff.ts"),
  fix: () => import("./fix.ts"),
  format: () => import("./format.ts"),
  import: () => import("./import.ts"),
  export: () => import("./export.ts"),
  new: () => import("./new.ts"),
  init: () => import("./init.ts"),
  rules: () => import("./rules.ts"),
  explain: () => import("./explain.ts"),
  completion: () => import("./completion.ts"),
  complete: () => import("./complete.ts"),
  lsp: () => import("./lsp.ts"),
  mcp: () => import("./mcp.ts"),
};
