import { unitsOf } from "../../vocabulary/fold.ts";
import type { RoleReference } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { newNotes } from "../grammar/view-notes.ts";
import { hint } from "../hints/hint-words.ts";
import { marksOf } from "../hints/marks.ts";
import { readRoleValue, relationOf, withoutDescription } from "./role-field.ts";
import { looksLikeRole } from "./role-heads.ts";

/** The role an item of a list of roles names, or those a cell names; nothing when the item is a sentence. */
export function readListed(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const relation =
    context.listOf ?? (context.fieldId === null ? null : relationOf(context.fieldId, context.part));
  if (relation === null) return [];
  const head = context.listOf === null ? view : withoutDescription(view);
  if (head.text.length > 90) return [];
  const isClause = head === view && /[。.;]\s*\S|(?:^|\s)(?:is|are|will|to|you|your|we)\s/u.test(head.text);
  if (context.listOf !== null && isClause) return [];
  return readRoleValue(head, { relation, source: "field", dotted: false, external: false, context });
}

/** Labels that name whom the role leads and that may also name a department or a market: only roles count. */
const spans =
  /^\s*(?:管理范围|管理对象|管理下属|管理人员|管辖范围|管辖人员|所辖岗位|所管岗位|团队构成)\s*:\s*/u;
/** `frontend_dev`, `qa-tester`, `devops`: names as files and charts have them. */
const identifier = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/u;

/** `管理范围：qa_tester`, `管理对象：客服主管、培训师`: role names behind a label that is no field. */
export function readLabelled(view: View, context: Context): readonly Unplaced<RoleReference>[] {
  const lead = (view.hints & hint.lines) === 0 ? null : spans.exec(view.text);
  if (lead === null || view.text.length > 160) return [];
  const from = lead[0].length;
  const cased = view.cased.slice(from);
  const rest: View = {
    text: view.text.slice(from),
    cased,
    links: [],
    hints: view.hints,
    marks: marksOf(unitsOf(cased)),
    notes: newNotes(),
    source: (start, end) => view.source(start + from, end + from),
  };
  const value = {
    relation: "directReports",
    source: "field",
    dotted: false,
    external: false,
    context,
  } as const;
  return readRoleValue(rest, value).filter(({ name }) => looksLikeRole(name) || identifier.test(name));
}
