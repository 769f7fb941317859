import { codeAction } from "./code-action.ts";
import { codeLens, resolveCodeLens } from "./code-lens.ts";
import { completion } from "./completion.ts";
import { declaration } from "./declaration.ts";
import { definition } from "./definition.ts";
import { documentHighlight } from "./document-highlight.ts";
import { documentLink, resolveDocumentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import type { Feature } from "./feature.ts";
import { foldingRange } from "./folding-range.ts";
import { hover } from "./hover.ts";
import { inlayHint } from "./inlay-hint.ts";
import { inspect } from "./inspect.ts";
import { newRole, roles } from "./new-role.ts";
import { organisation } from "./organisation.ts";
import { preview } from "./preview.ts";
import { references } from "./references.ts";
import { prepareRename, rename } from "./rename.ts";
import { insertSection, sections } from "./sections.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "./type-hierarchy.ts";
import { willRenameFiles } from "./will-rename-files.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

/** Every request the server answers, one line each. */
export const features = [
  codeAction,
  codeLens,
  completion,
  declaration,
  definition,
  documentHighlight,
  documentLink,
  documentSymbol,
  foldingRange,
  hover,
  inlayHint,
  insertSection,
  inspect,
  newRole,
  organisation,
  prepareRename,
  prepareTypeHierarchy,
  preview,
  references,
  rename,
  resolveCodeLens,
  resolveDocumentLink,
  roles,
  sections,
  subtypes,
  supertypes,
  willRenameFiles,
  workspaceSymbol,
] as readonly Feature[];
