import type { DefinitionParams, Location } from "vscode-languageserver-protocol";
import { feature } from "./feature.ts";
import { locationOf, placeOf, rolesAt } from "./place.ts";

/** From a role's name to the file that defines it. */
export const definition = feature({
  method: "textDocument/definition",
  capability: { definitionProvider: true },
  handle(context, params: DefinitionParams): Location[] {
    const place = placeOf(context, params);
    if (place === null) return [];
    return rolesAt(context, place).flatMap(({ uri, anchor }) => locationOf(context, uri, anchor) ?? []);
  },
});
