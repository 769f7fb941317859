import type { RoleDocument } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import type { Directive, DirectiveId } from "./directive.ts";

/**
 * What to take out so that a comment is gone without a trace: its lines when it stands alone on them, else the
 * comment and the spaces before it.
 */
export function removalOf({ text, lines }: RoleDocument, { start, end }: Span): Span {
  const first = lines.lineAt(start);
  const last = lines.lineAt(end);
  const before = text.slice(lines.start(first), start);
  const after = text.slice(end, lines.end(last));
  if (before.trim() !== "" || after.trim() !== "") {
    const spaces = before.length - before.trimEnd().length;
    return { start: before.trim() === "" ? start : start - spaces, end };
  }
  // The last line has no line break of its own: the one before it goes.
  if (last + 1 >= lines.count && first > 0) return { start: lines.end(first - 1), end: lines.end(last) };
  return { start: lines.start(first), end: lines.start(last + 1) };
}

/**
 * What to take out so that one of several ids is gone, with the comma that parts it from a neighbour. `kept`
 * are those that stay: taking out all others one by one never touches a place twice.
 */
export function removalOfId({ ids }: Directive, id: DirectiveId, kept: ReadonlySet<DirectiveId>): Span {
  const index = ids.indexOf(id);
  const next = ids[index + 1];
  const before = ids[index - 1];
  const hasKeptBefore = ids.slice(0, index).some((other) => kept.has(other));
  if (!hasKeptBefore && next !== undefined) return { start: id.span.start, end: next.span.start };
  return before === undefined ? id.span : { start: before.span.end, end: id.span.end };
}
