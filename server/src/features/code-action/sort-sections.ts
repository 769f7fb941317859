import type { CodeActionKind } from "vscode-languageserver-protocol";
import { type DraftContext, draftOf, editsFor, redraft } from "../../check/draft.ts";
import { levelsOf } from "../../facts/level.ts";
import type { Role } from "../../role/role.ts";
import { compose, editsOf, type Patch, patchOf } from "../../surface/markdown/write/patch.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { sectionOrder } from "../../vocabulary/sections.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { ActionProvider } from "./provider.ts";

const kind: CodeActionKind = "source.sortSections.rolewright";

/** The sections in canonical order, each with its subsections; those nobody knows stay behind their predecessor. */
export const sortSections: ActionProvider = {
  id: "sort-sections",
  kinds: [kind],
  offers({ context, uri, current }) {
    if (current.document.roles.every((role) => canonicalOrder(role).length === 0)) return [];
    return [
      {
        id: "all",
        title: { "zh-CN": "按标准顺序排列章节", en: "Sort the sections canonically" },
        kind,
        lazy: true,
        edit() {
          const edits = sorted(context, uri);
          return edits.length === 0 ? null : workspaceEdit(context, [{ kind: "edit", uri, edits }]);
        },
      },
    ];
  },
};

/** A section moves with all that is in it, so the parts of those that moved are sorted in the next round. */
const mostRounds = 8;

function sorted(context: DraftContext, uri: string): readonly TextEdit[] {
  const first = draftOf(context, uri);
  if (first === null) return [];
  const { text } = first.current.document;
  let whole: Patch = [{ start: 0, end: text.length }];
  let draft = first;
  for (let round = 0; round < mostRounds; round++) {
    const { document } = draft.current;
    const wanted = document.roles.flatMap((role, index) => {
      const order = canonicalOrder(role);
      return order.length === 0 ? [] : [[index, [{ kind: "orderSections", order }]] as const];
    });
    const edits = editsFor(context, draft, wanted);
    if (edits.length === 0) break;
    whole = compose(whole, patchOf(edits, document.text.length));
    draft = redraft(context, uri, applyEdits(document.text, edits));
  }
  return editsOf(text, whole);
}

/**
 * Indices of `Role.sections` in canonical order, those of one parent after each other, outermost first; only parents
 * whose sections stand in another order. A broken document is left alone.
 */
export function canonicalOrder(role: Role): readonly number[] {
  if (!role.complete) return [];
  const siblings = new Map<number | null, number[]>();
  role.sections.forEach(({ parent }, index) => {
    siblings.set(parent, [...(siblings.get(parent) ?? []), index]);
  });
  const levels = levelsOf(role);
  return [...siblings.values()].flatMap((group) => {
    // What follows the heading of a level belongs to it by its place alone.
    if (new Set(group.map((index) => levels[index] ?? null)).size > 1) return [];
    const order = ordered(role, group);
    return order.every((index, at) => index === group[at]) ? [] : order;
  });
}

/** Stable: equals keep their order. What is unknown goes with the known section before it. */
function ordered(role: Role, group: readonly number[]): readonly number[] {
  const runs: { readonly rank: number; readonly members: number[] }[] = [{ rank: -1, members: [] }];
  for (const index of group) {
    const id = role.sections[index]?.id ?? null;
    const lead = id === "company" || id === "team";
    const first = runs.every(({ rank }) => rank < 0);
    if (id === null) runs.at(-1)?.members.push(index);
    // An advertisement may begin with who is looking for somebody.
    else if (lead && first && role.kind === "posting") runs.push({ rank: -1, members: [index] });
    else runs.push({ rank: sectionOrder(id), members: [index] });
  }
  return runs
    .map((run, at) => ({ ...run, at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .flatMap(({ members }) => members);
}
