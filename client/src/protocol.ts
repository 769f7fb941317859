/**
 * Own requests between this client and the server, where LSP has none. Types alone come from the server; none
 * of its code is in the client's bundle.
 */

export type {
  FindFilesResult,
  InsertSectionResult,
  NewRoleParams,
  NewRoleResult,
  PreviewParams,
  PreviewResult,
  ReadFileParams,
  ReadFileResult,
  RoleChoice,
  SectionChoice,
} from "../../server/src/features/protocol.ts";
export type { ChartEdge, ChartNode, OrganisationGraph } from "../../server/src/organisation/chart.ts";

export const methods = {
  preview: "rolewright/preview",
  roles: "rolewright/roles",
  newRole: "rolewright/newRole",
  sections: "rolewright/sections",
  insertSection: "rolewright/insertSection",
  readFile: "rolewright/readFile",
  findFiles: "rolewright/findFiles",
  organisation: "rolewright/organisation",
  organisationChanged: "rolewright/organisationChanged",
} as const;
