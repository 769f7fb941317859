import { codeAction, resolveCodeAction } from "./code-action.ts";
import { codeLens, resolveCodeLens } from "./code-lens.ts";
import { completeness, insertField } from "./completeness.ts";
import { completion } from "./completion.ts";
import { convertRole } from "./convert.ts";
import { declaration } from "./declaration.ts";
import { definition } from "./definition.ts";
import { documentHighlight } from "./document-highlight.ts";
import { documentLink, resolveDocumentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import { explainRule } from "./explain-rule.ts";
import { exportRole } from "./export-role.ts";
import type { Feature } from "./feature.ts";
import { foldingRange } from "./folding-range.ts";
import { formatting, onTypeFormatting, rangeFormatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { importDocument, importFragment } from "./import-document.ts";
import { inlayHint } from "./inlay-hint.ts";
import { inspect } from "./inspect.ts";
import { linkedEditingRange } from "./linked-editing-range.ts";
import { newRole, roles } from "./new-role.ts";
import { normalise } from "./normalise.ts";
import { organisation } from "./organisation.ts";
import { preview } from "./preview.ts";
import { references } from "./references.ts";
import { prepareRename, rename } from "./rename.ts";
import { insertSection, sections } from "./sections.ts";
import { selectionRange } from "./selection-range.ts";
import { semanticTokens, semanticTokensRange } from "./semantic-tokens.ts";
import { tool } from "./tool.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "./type-hierarchy.ts";
import { willRenameFiles } from "./will-rename-files.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

/** Every request the server answers, one line each. */
export const features = [
  codeAction,
  codeLens,
  completeness,
  completion,
  convertRole,
  declaration,
  definition,
  documentHighlight,
  documentLink,
  documentSymbol,
  explainRule,
  exportRole,
  foldingRange,
  formatting,
  hover,
  importDocument,
  importFragment,
  inlayHint,
  insertField,
  insertSection,
  inspect,
  linkedEditingRange,
  newRole,
  normalise,
  onTypeFormatting,
  organisation,
  prepareRename,
  prepareTypeHierarchy,
  preview,
  rangeFormatting,
  references,
  rename,
  resolveCodeAction,
  resolveCodeLens,
  resolveDocumentLink,
  roles,
  sections,
  semanticTokens,
  semanticTokensRange,
  selectionRange,
  subtypes,
  supertypes,
  tool,
  willRenameFiles,
  workspaceSymbol,
] as readonly Feature[];
