import { CompletionItemKind } from "vscode-languageserver-protocol";
import { entryId, type RoleEntry } from "../../organisation/entry.ts";
import { organisationKey } from "../../organisation/keys.ts";
import type { Cursor } from "../../surface/cursor.ts";
import { writtenAt } from "../../surface/typed-value.ts";
import { overlaps, touches } from "../../text/span.ts";
import { spellingsOf } from "../../vocabulary/typed-name.ts";
import type { FeatureContext } from "../feature.ts";
import type { Place } from "../place.ts";
import { searchRoles } from "../role-search.ts";
import type { Item } from "./item.ts";

/** More than a list shows. It is asked for again with every letter, so what fits is among them. */
const most = 500;

/**
 * The roles of the same organisation with department and level: not the role itself, and none that the field names
 * already. They are found by title, alias and code, and by 拼音.
 */
export function roleItems(context: FeatureContext, place: Place, cursor: Cursor): Item[] {
  const own = place.current.entries[place.role];
  const typed = "typed" in cursor ? cursor.typed : "";
  const roles = candidates(context, place, cursor);
  const fitting = typed.trim() === "" ? [] : searchRoles(roles, typed);
  const spelled = new Set(fitting.filter(({ fit }) => fit.spelled !== null).map(({ entry }) => entry));
  const shown = roles.length <= most || fitting.length === 0 ? roles : fitting.map(({ entry }) => entry);
  return shown.slice(0, most).map((entry): Item => {
    const about = [entry.department, entry.level].filter((part) => part !== null && part !== "").join(" · ");
    const also = entry.aliases.map(({ value }) => value).join(" / ");
    const detail = [about, also].filter((part) => part !== "").join(" · ");
    const names = [entry.title, also, entry.code?.value ?? "", ...spellingsOf(entry.title)];
    // Editors match letters in order; `kf总监` is in no order of the names alone.
    if (spelled.has(entry)) names.push(typed.trim());
    return {
      label: entry.title,
      kind: CompletionItemKind.Class,
      filterText: names.filter((name) => name !== "").join(" "),
      // Before snippets and words; colleagues of the same department before others.
      sortText: `0${own?.department != null && entry.department === own.department ? 0 : 1}${entry.title}`,
      newText: writtenAt(cursor, entry.title),
      ...(detail === "" ? {} : { detail }),
      ...(about === "" ? {} : { labelDetails: { description: about } }),
    };
  });
}

/** One entry for each title that may stand here. */
function candidates(context: FeatureContext, place: Place, cursor: Cursor): readonly RoleEntry[] {
  const { organisation } = context.session;
  const own = place.current.entries[place.role];
  const self = new Set(own === undefined ? [] : organisation.documents(own).map(entryId));
  const scope = own === undefined ? null : organisationKey(own.organization);
  const taken = new Set(takenNames(context, place, cursor));
  const found = new Map<string, RoleEntry>();
  for (const entry of organisation.entries()) {
    const { title, kind } = entry;
    if (title === "" || kind === "reference" || found.has(title)) continue;
    if (scope !== null && organisationKey(entry.organization) !== scope) continue;
    if (self.has(entryId(entry)) || entry.key === own?.key || taken.has(entry.key)) continue;
    found.set(title, entry);
  }
  return [...found.values()];
}

/** Keys of the roles that the field under the cursor names already, but for the name that is being typed. */
function takenNames(context: FeatureContext, place: Place, cursor: Cursor): readonly string[] {
  if (cursor.kind !== "value") return [];
  const role = place.current.document.roles[place.role];
  const own = place.current.entries[place.role];
  if (role === undefined || own === undefined) return [];
  const { replace } = cursor;
  const fields = role.fields
    .filter(({ id }) => id === cursor.field)
    .map((field) => role.fields.indexOf(field));
  const references = place.current.facts[place.role]?.references ?? [];
  return references
    .filter(({ scope }) => scope.field !== null && fields.includes(scope.field))
    .flatMap(({ name, nameSpan, alternatives }) => [{ name, span: nameSpan }, ...alternatives])
    .filter(({ span }) => !overlaps(span, replace) && !touches(span, place.offset))
    .flatMap(({ name }) => [
      context.settingsFor(own.uri, own.language).vocabulary.roleKey(name),
      ...context.session.organisation.resolve(name, own).roles.map(({ key }) => key),
    ]);
}
