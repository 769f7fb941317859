import { roleAt, rolesByFile } from "../organisation/role-at.ts";
import type { ChartNode } from "../protocol.ts";
import { type CountedDiagnostic, type Counts, countBySeverity } from "../status/counts.ts";

/** What is needed of a problem: also where it begins. */
export interface PlacedDiagnostic extends CountedDiagnostic {
  readonly range: { readonly start: { readonly line: number } };
}

/** Counts our problems for each role (by id) of one file; the roles are all of that file. */
export function problemsOfFile(
  nodes: readonly ChartNode[],
  diagnostics: readonly PlacedDiagnostic[],
): ReadonlyMap<string, Counts> {
  const [roles] = rolesByFile(nodes).values();
  const lists = new Map<string, PlacedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const role = roleAt(roles, diagnostic.range.start.line);
    if (role === null) continue;
    const list = lists.get(role.id);
    if (list) list.push(diagnostic);
    else lists.set(role.id, [diagnostic]);
  }
  return new Map([...lists].map(([id, list]) => [id, countBySeverity(list)]));
}

export const noProblems: Counts = { errors: 0, warnings: 0, others: 0 };

export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (all, { errors, warnings, others }) => ({
      errors: all.errors + errors,
      warnings: all.warnings + warnings,
      others: all.others + others,
    }),
    noProblems,
  );

/** Two letters are all a badge has room for. */
export function badgeOf({ errors, warnings }: Counts): string | null {
  const count = errors + warnings;
  if (count === 0) return null;
  return count > 9 ? "9+" : String(count);
}
