import type { DeclarationParams, Location } from "vscode-languageserver-protocol";
import { feature } from "./feature.ts";
import { locationOf, placeOf } from "./place.ts";
import { matchName } from "./rename/names.ts";
import { keysFor, ownNames, subjectAt } from "./rename/subject.ts";

/** From a name to where it is given: the title of the role, or the field of the alias or code that was used. */
export const declaration = feature({
  method: "textDocument/declaration",
  capability: { declarationProvider: true },
  handle(context, params: DeclarationParams): Location[] {
    const place = placeOf(context, params);
    const subject = place === null ? null : subjectAt(context, place);
    if (subject === null) return [];
    const { group, groups, roles } = subject;
    return roles.flatMap((entry) => {
      const current = context.session.document(entry.uri);
      const names = current === undefined ? [] : ownNames({ current, role: entry.role }, entry);
      const own = names.find(
        ({ value, kind }) =>
          (kind === "code") === group.code &&
          matchName(
            value,
            groups.filter(({ code }) => code === group.code),
            keysFor(context, entry),
          )?.group === group,
      );
      return own === undefined ? [] : (locationOf(context, entry.uri, own.span) ?? []);
    });
  },
});
