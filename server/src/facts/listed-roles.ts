import type { Context, Unplaced } from "./context.ts";
import type { RoleReference } from "./fact.ts";
import type { View } from "./plain-text.ts";
import { readRoleValue, relationOf } from "./role-field.ts";

/** What stands behind a name in a list: `客服主管：负责…`, `**producer**: owns …`, `Trainer – leads …`. */
const description = /\s*(?::\s|:$|:(?=[^\d])|\s[-–—]{1,2}\s|——|—)/u;

/** The role an item of a list of roles names, or those a cell names; nothing when the item is a sentence. */
export function readListed(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const relation = context.listOf ?? (context.fieldId === null ? null : relationOf(context.fieldId, context.part));
  if (relation === null) return [];
  const cut = context.listOf === null ? null : description.exec(view.text);
  const end = cut === null ? view.text.length : cut.index;
  if (end > 90) return [];
  const head: View = { ...view, text: view.text.slice(0, end), cased: view.cased.slice(0, end) };
  const isClause = /[。.;]\s*\S|(?:^|\s)(?:is|are|will|to|you|your|we)\s/u.test(head.text) && cut === null;
  if (context.listOf !== null && isClause) return [];
  return readRoleValue(head, { relation, source: "field", dotted: false, external: false, context });
}
