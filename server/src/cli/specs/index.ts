import { check } from "./check.ts";
import { complete } from "./complete.ts";
import { completion } from "./completion.ts";
import { explain } from "./explain.ts";
import { exportSpec } from "./export.ts";
import { format } from "./format.ts";
import { graph } from "./graph.ts";
import { importSpec } from "./import.ts";
import { inspect } from "./inspect.ts";
import { lsp } from "./lsp.ts";
import { rules } from "./rules.ts";
import type { CommandSpec } from "./spec.ts";

/** Every command, in the order help lists them. */
export const specs: readonly CommandSpec[] = [
  check,
  inspect,
  graph,
  format,
  importSpec,
  exportSpec,
  rules,
  explain,
  lsp,
  completion,
  complete,
];

/** Those for people. */
export const shownSpecs: readonly CommandSpec[] = specs.filter(({ hidden }) => hidden !== true);
