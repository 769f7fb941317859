import { newRole as newRoleText, roleFileName } from "../surface/new-role.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import { feature } from "./feature.ts";
import type { NewRoleParams, NewRoleResult, RoleChoice } from "./protocol.ts";

/** `rolewright/newRole`: the text of a new role by the folder's preset, and a name for its file. */
export const newRole = feature({
  method: "rolewright/newRole",
  capability: {},
  handle(
    { settingsFor, language },
    { folder, title, format, language: wanted, reportsTo }: NewRoleParams,
  ): NewRoleResult {
    const own = languages.find((known): known is Language => known === wanted) ?? language;
    const fileName = roleFileName(title, format);
    const settings = settingsFor(`${folder.replace(/\/$/, "")}/${encodeURIComponent(fileName)}`, own);
    const draft = {
      title,
      format,
      language: own,
      kind: "position" as const,
      ...(reportsTo === undefined ? {} : { reportsTo }),
    };
    return {
      fileName,
      text: newRoleText(
        draft,
        settings.requiredSections.map(({ id }) => id),
        settings.vocabulary,
      ),
    };
  },
});

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
