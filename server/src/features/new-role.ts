import { requirementsOf } from "../config/ask.ts";
import type { Role } from "../role/role.ts";
import { roleFileName } from "../surface/new-role.ts";
import { type NewDocument, newDocument, outlinedDocument } from "../surface/template/new-document.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import type { NewRoleParams, NewRoleResult, RoleChoice } from "./protocol.ts";

/** `rolewright/newRole`: the text of a new role by the folder's preset, and a name for its file. */
export const newRole = feature({
  method: "rolewright/newRole",
  capability: {},
  handle(context, params: NewRoleParams): NewRoleResult {
    const { folder, title, format, language: wanted, reportsTo, template = "position" } = params;
    const fileName = roleFileName(title, format);
    const uri = `${folder.replace(/\/$/, "")}/${encodeURIComponent(fileName)}`;
    const model = modelOf(context, params);
    const language =
      languages.find((known): known is Language => known === wanted) ??
      model?.language ??
      context.settingsFor(uri, context.language).language ??
      context.language;
    const settings = context.settingsFor(uri, language);
    const { vocabulary } = settings;
    const required = requirementsOf(settings, template).requiredSections.map(({ id }) => id);
    const document: NewDocument = { title, format, language, kind: template, reportsTo: reportsTo ?? "" };
    if (model !== null) return { fileName, ...outlinedDocument(document, model, vocabulary) };
    return { fileName, ...newDocument(document, required, vocabulary) };
  },
});

/** The role whose outline is copied; null when none is, or its file is gone. */
function modelOf({ session }: FeatureContext, { outlineOf }: NewRoleParams): Role | null {
  if (outlineOf === undefined) return null;
  const roles = session.document(outlineOf.uri)?.document.roles ?? [];
  return roles.find(({ title }) => title?.value === outlineOf.title) ?? roles[0] ?? null;
}

/** `rolewright/roles`: every role of the workspace, by title. */
export const roles = feature({
  method: "rolewright/roles",
  capability: {},
  handle({ session }): readonly RoleChoice[] {
    return [...session.organisation.entries()]
      .filter(({ title }) => title !== "")
      .map(({ title, uri, department, level }) => ({ title, uri, department, level }))
      .sort((a, b) => (a.title < b.title ? -1 : 1));
  },
});
