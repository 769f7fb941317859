import { codeAction } from "./code-action.ts";
import { completion } from "./completion.ts";
import { definition } from "./definition.ts";
import { documentSymbol } from "./document-symbol.ts";
import type { Feature } from "./feature.ts";
import { foldingRange } from "./folding-range.ts";
import { hover } from "./hover.ts";
import { inspect } from "./inspect.ts";
import { newRole, roles } from "./new-role.ts";
import { preview } from "./preview.ts";
import { references } from "./references.ts";
import { insertSection, sections } from "./sections.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

/** Every request the server answers, one line each. */
export const features = [
  codeAction,
  completion,
  definition,
  documentSymbol,
  foldingRange,
  hover,
  insertSection,
  inspect,
  newRole,
  preview,
  references,
  roles,
  sections,
  workspaceSymbol,
] as readonly Feature[];
