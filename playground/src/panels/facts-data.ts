import type { DocumentSymbol, Range } from "vscode-languageserver-protocol";
import type { InspectReport } from "../../../server/src/render/inspect.ts";
import type { Locale } from "../locale.ts";
import type { Words } from "../words/words.ts";
import { factTables } from "./fact-rows.ts";
import { mostRoles, type RoleFacts } from "./facts.ts";

/** SymbolKind.Class: the server's outline has roles as classes. */
const roleSymbol = 5;

/** The report as tables, each role's name with the place the outline gives it. */
export type RoleFactsList = readonly RoleFacts[];

export function roleFacts(
  { roles }: InspectReport,
  symbols: readonly DocumentSymbol[],
  words: Words,
  locale: Locale,
): readonly RoleFacts[] {
  const titles = symbols.filter(({ kind }) => kind === roleSymbol);
  return roles.slice(0, mostRoles).map((role, index) => {
    const own =
      titles[index]?.name === role.title?.trim()
        ? titles[index]
        : titles.find(({ name }) => name === role.title?.trim());
    return {
      title: role.title ?? `${index + 1}`,
      tables: factTables(role, own?.selectionRange ?? null, words.fact, locale),
    };
  });
}

/** Every place that something was read from, by the id its row has. */
export function placesOf(
  roles: readonly RoleFacts[],
): readonly { readonly id: string; readonly range: Range }[] {
  return roles.flatMap(({ tables }, index) =>
    tables.flatMap(({ group, rows }) =>
      // A section is its whole text; marked, it would hide everything in it.
      group === "sections"
        ? []
        : rows.flatMap(({ id, range }) => (range === null ? [] : [{ id: `${index}-${id}`, range }])),
    ),
  );
}

/** Where each row goes, sections as well. */
export function rangeOf(roles: readonly RoleFacts[], id: string): Range | null {
  for (const [index, { tables }] of roles.entries())
    for (const { rows } of tables) for (const row of rows) if (`${index}-${row.id}` === id) return row.range;
  return null;
}
