import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from "vscode-languageserver-protocol";
import { foldSameLength } from "../vocabulary/fold.ts";
import { feature } from "./feature.ts";
import { locationOf } from "./place.ts";

/** More than a picker shows; the client asks again as the query grows. */
const most = 200;

/** Roles of the workspace by title, alias or code: the query's characters in order, as pickers match. */
export const workspaceSymbol = feature({
  method: "workspace/symbol",
  capability: { workspaceSymbolProvider: true },
  handle(context, { query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const wanted = foldSameLength(query).replace(/\s+/gu, "");
    const found: WorkspaceSymbol[] = [];
    for (const entry of context.session.organisation.entries()) {
      const names = [entry.title, ...entry.aliases.map(({ value }) => value), entry.code?.value ?? ""];
      if (!names.some((name) => isSubsequence(wanted, foldSameLength(name)))) continue;
      const location = locationOf(context, entry.uri, entry.anchor);
      if (location === null) continue;
      const containerName = entry.department ?? entry.organization;
      found.push({
        name: entry.title,
        kind: SymbolKind.Class,
        location,
        ...(containerName === "" ? {} : { containerName }),
      });
      if (found.length >= most) break;
    }
    return found;
  },
});

function isSubsequence(wanted: string, name: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = name.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}
