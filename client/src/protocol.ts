/**
 * Own requests between this client and the server, where LSP has none. Types alone come from the server; none
 * of its code is in the client's bundle.
 */

export type {
  CompletenessResult,
  ConvertRoleParams,
  ConvertRoleResult,
  ExportRoleNote,
  ExportRoleParams,
  ExportRoleResult,
  FindFilesResult,
  ImportDocumentParams,
  ImportDocumentResult,
  ImportFragmentParams,
  ImportFragmentResult,
  InsertFieldResult,
  InsertSectionResult,
  NewRoleParams,
  NewRoleResult,
  NormaliseParams,
  NormaliseResult,
  PreviewParams,
  PreviewResult,
  PreviewVersion,
  ReadFileParams,
  ReadFileResult,
  RequiredPart,
  RoleChoice,
  SectionChoice,
  ToolParams,
  ToolResult,
} from "../../server/src/features/protocol.ts";
export type { ChartEdge, ChartNode, OrganisationGraph } from "../../server/src/organisation/chart.ts";

export const methods = {
  convertRole: "rolewright/convertRole",
  preview: "rolewright/preview",
  roles: "rolewright/roles",
  newRole: "rolewright/newRole",
  sections: "rolewright/sections",
  insertSection: "rolewright/insertSection",
  completeness: "rolewright/completeness",
  insertField: "rolewright/insertField",
  normalise: "rolewright/normalize",
  importDocument: "rolewright/importDocument",
  importFragment: "rolewright/importFragment",
  readFile: "rolewright/readFile",
  findFiles: "rolewright/findFiles",
  exportRole: "rolewright/exportRole",
  organisation: "rolewright/organisation",
  tool: "rolewright/tool",
  organisationChanged: "rolewright/organisationChanged",
} as const;
