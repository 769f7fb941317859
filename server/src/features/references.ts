import type { Location, ReferenceParams } from "vscode-languageserver-protocol";
import { feature } from "./feature.ts";
import { locationOf, nameAt, placeOf, rolesAt } from "./place.ts";

/** Every place that names a role, by whatever of its names; of an undefined role, every place that uses the name. */
export const references = feature({
  method: "textDocument/references",
  capability: { referencesProvider: true },
  handle(context, params: ReferenceParams): Location[] {
    const place = placeOf(context, params);
    if (place === null) return [];
    const { organisation } = context.session;
    const roles = rolesAt(context, place);
    const locations: (Location | null)[] = [];
    for (const role of roles) {
      if (params.context.includeDeclaration) locations.push(locationOf(context, role.uri, role.anchor));
      for (const { entry, span } of organisation.mentions(role))
        locations.push(locationOf(context, entry.uri, span));
    }
    const named = nameAt(place);
    const own = place.current.entries[place.role];
    if (roles.length === 0 && named !== null && own !== undefined) {
      for (const { entry, span } of organisation.mentionsOf(named.name, own)) {
        locations.push(locationOf(context, entry.uri, span));
      }
    }
    return locations.filter((location) => location !== null);
  },
});
