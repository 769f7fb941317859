import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Directive, DirectiveId } from "./directive.ts";

/** Does `a/b`, `a/*` or `*` cover the rule? */
export const covers = (pattern: string, rule: string): boolean =>
  pattern === "*" || pattern === rule || (pattern.endsWith("/*") && rule.startsWith(pattern.slice(0, -1)));

/** Tells which id of which comment suppresses a finding, or null when none does. */
export type Suppressing = (finding: { readonly rule: string; readonly span: Span }) => DirectiveId | null;

/** What the comments say of one rule. */
interface OfRule {
  readonly byLine: ReadonlyMap<number, DirectiveId>;
  /** What opens (an id) or closes (null) a block for the rule, in document order. */
  readonly switches: readonly { readonly start: number; readonly id: DirectiveId | null }[];
  readonly file: DirectiveId | null;
}

/** The nearest comment counts: that of the finding's line, then of its block, then of the file. */
export function suppressing(directives: readonly Directive[], lines: Lines): Suppressing {
  const rules = new Map<string, OfRule>();
  return ({ rule, span }) => {
    const known = rules.get(rule) ?? aboutRule(rule, directives);
    rules.set(rule, known);
    return (
      known.byLine.get(lines.lineAt(span.start)) ?? switchedOff(known.switches, span.start) ?? known.file
    );
  };
}

function aboutRule(rule: string, directives: readonly Directive[]): OfRule {
  const byLine = new Map<number, DirectiveId>();
  const switches: { start: number; id: DirectiveId | null }[] = [];
  let file: DirectiveId | null = null;
  for (const { kind, comment, ids, line } of directives) {
    const id = ids.find((candidate) => covers(candidate.id, rule));
    if (id === undefined) continue;
    if (kind === "file") file ??= id;
    else if (kind === "disable" || kind === "enable") {
      switches.push({ start: comment.start, id: kind === "disable" ? id : null });
    } else if (line !== null && !byLine.has(line)) byLine.set(line, id);
  }
  return { byLine, switches, file };
}

/** The id by which a block is open at the offset: that of the last switch before it. */
function switchedOff(switches: OfRule["switches"], offset: number): DirectiveId | null {
  let low = 0;
  let high = switches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((switches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return switches[low - 1]?.id ?? null;
}

/** The ids of `rolewright-enable` that close something. */
export function closing(directives: readonly Directive[]): ReadonlySet<DirectiveId> {
  const used = new Set<DirectiveId>();
  let open = new Set<string>();
  for (const { kind, ids } of directives) {
    if (kind === "disable") for (const { id } of ids) open.add(id);
    if (kind !== "enable") continue;
    for (const id of ids) {
      const related = [...open].filter((pattern) => covers(pattern, id.id) || covers(id.id, pattern));
      if (related.length > 0) used.add(id);
      open = new Set([...open].filter((pattern) => !covers(id.id, pattern)));
    }
  }
  return used;
}
