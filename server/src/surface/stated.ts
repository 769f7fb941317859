import { type Field, type RoleKind, roleKinds } from "../role/role.ts";

/** The kind a role says it is, null when it does not say or says nothing we know. */
export function statedKind(fields: readonly Field[]): RoleKind | null {
  const field = fields.find(({ id }) => id === "kind");
  return roleKinds.find((kind) => kind === field?.data) ?? null;
}
