import type { Tool } from "./tool.ts";
import { checkRoles } from "./tools/check-roles.ts";
import { draftRole } from "./tools/draft-role.ts";
import { draftSection } from "./tools/draft-section.ts";
import { explainRule } from "./tools/explain-rule.ts";
import { inspectRole } from "./tools/inspect-role.ts";
import { listRoles } from "./tools/list-roles.ts";
import { organisationGraph } from "./tools/organisation-graph.ts";

/** Tools that change nothing. */
export const readingTools: readonly Tool[] = [
  listRoles,
  inspectRole,
  checkRoles,
  explainRule,
  organisationGraph,
  draftSection,
  draftRole,
];
