import { check } from "./check.ts";
import { complete } from "./complete.ts";
import { completion } from "./completion.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { exportSpec } from "./export.ts";
import { fix } from "./fix.ts";
import { format } from "./format.ts";
import { graph } from "./graph.ts";
import { importSpec } from "./import.ts";
import { init } from "./init.ts";
import { inspect } from "./inspect.ts";
import { lsp } from "./lsp.ts";
import { mcp } from "./mcp.ts";
import { newSpec } from "./new.ts";
import { rules } from "./rules.ts";
import type { CommandSpec } from "./spec.ts";

/** Every command, in the order help lists them. */
export const specs: readonly CommandSpec[] = [
  check,
  inspect,
  graph,
  diff,
  fix,
  format,
  importSpec,
  exportSpec,
  newSpec,
  init,
  rules,
  explain,
  lsp,
  mcp,
  completion,
  complete,
];

/** Those for people. */
export const shownSpecs: readonly CommandSpec[] = specs.filter(({ hidden }) => hidden !== true);
