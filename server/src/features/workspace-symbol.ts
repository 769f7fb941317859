import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from "vscode-languageserver-protocol";
import { isScattered } from "../vocabulary/typed-name.ts";
import { feature } from "./feature.ts";
import { locationOf } from "./place.ts";
import { type FoundRole, searchRoles } from "./role-search.ts";

/** More than a picker shows; the client asks again as the query grows. */
const most = 200;

/** Roles of the workspace by title, alias or code, also by 拼音: best first. */
export const workspaceSymbol = feature({
  method: "workspace/symbol",
  capability: { workspaceSymbolProvider: true },
  handle(context, { query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const symbols: WorkspaceSymbol[] = [];
    for (const found of searchRoles(context.session.organisation.entries(), query)) {
      const { entry } = found;
      const location = locationOf(context, entry.uri, entry.anchor);
      if (location === null) continue;
      const containerName = entry.department ?? entry.organization;
      symbols.push({
        name: shownName(found, query),
        kind: SymbolKind.Class,
        location,
        ...(containerName === "" ? {} : { containerName }),
      });
      if (symbols.length >= most) break;
    }
    return symbols;
  },
});

/**
 * The title, and behind it what fits the query where the title does not. Editors, VS Code among them, leave out
 * symbols whose name does not hold the query's letters, so 客服总监 is never seen by whoever types `kfzj`.
 */
function shownName({ entry, fit, name }: FoundRole, query: string): string {
  const [first = ""] = query.trim().split(/\s+/u);
  const holds = (text: string, words: string): boolean =>
    isScattered(words.toLowerCase().replace(/\s+/gu, ""), text.toLowerCase());
  const holdsQuery = (text: string): boolean => holds(text, query) || holds(text, first);
  const also = [name === entry.title ? null : name, fit.spelled, first]
    .filter((words) => words !== null)
    .map((words) => `${entry.title} (${words})`);
  return [entry.title, ...also].find(holdsQuery) ?? entry.title;
}
