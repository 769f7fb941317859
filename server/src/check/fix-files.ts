import type { Finding } from "../rules/finding.ts";
import { applyEdits } from "../text/edit.ts";
import { type Applied, type Choose, fixAll, safeFix } from "./fix-all.ts";
import { createRiskyFixes } from "./risky-fixes.ts";
import { createTrial, type TrialContext } from "./trial.ts";

export interface FixOptions {
  /** Also the fixes somebody ought to look at, where there is no choice between several. */
  readonly unsafe: boolean;
  /** Whether the findings of a rule are to be fixed. */
  wants(rule: string): boolean;
  /** Whether a rule may be given sample wording: who asks for that wants to edit it. Only with `unsafe`. */
  mayInvent(rule: string): boolean;
}

/** A file that was changed. */
export interface FixedFile {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly Applied[];
}

/** What is fixed in one file may be worth a fix in another; longer chains are a circle. */
const mostRounds = 8;

/**
 * Fixes files until nothing is left that may be fixed: each as the editor's “fix all” does, then again those whose
 * findings that changed. Fixes that give any file an error are left out. The session has the fixed texts afterwards,
 * as if they had been typed, so that the checker tells what is left. Nothing is written. Findings that comments
 * suppress are not seen, and stay.
 */
export function fixFiles(
  context: TrialContext,
  uris: readonly string[],
  { unsafe, wants, mayInvent }: FixOptions,
): readonly FixedFile[] {
  const { session, checker } = context;
  const choose: Choose = (finding) => (wants(finding.rule) ? safeFix(finding) : undefined);
  const mayBeFixed = (finding: Finding): boolean =>
    choose(finding) !== undefined || (unsafe && wants(finding.rule) && (finding.fixes ?? []).length > 0);
  if (!uris.some((uri) => checker.findings(uri).some(mayBeFixed))) return [];

  const trial = createTrial(context);
  const risky = createRiskyFixes(context, trial, { wants, mayInvent });
  const fixed = new Map<string, { readonly before: string; readonly applied: Applied[] }>();
  const seen = new Set<string>();
  const textOf = (uri: string): string => session.document(uri)?.document.text ?? "";

  /** Carries out what is chosen of a file's findings. */
  const fixChosen = (uri: string, chosen: Choose): readonly Applied[] | null => {
    const before = textOf(uri);
    const { edits, applied } = fixAll(context, uri, checker.findings(uri), chosen);
    const after = applyEdits(before, edits);
    // A text that was there before would come again and again.
    if (after === before || seen.has(`${uri}\0${after}`)) return [];
    if (!trial.tryText(uri, after)) return null;
    seen.add(`${uri}\0${before}`);
    return applied;
  };

  /** All at once; where that does harm, one rule after another. */
  const fixSafely = (uri: string): readonly Applied[] => {
    const all = fixChosen(uri, choose);
    if (all !== null) return all;
    const rules = new Set(
      checker.findings(uri).flatMap((finding) => (choose(finding) === undefined ? [] : [finding.rule])),
    );
    return [...rules].flatMap(
      (rule) => fixChosen(uri, (finding) => (finding.rule === rule ? choose(finding) : undefined)) ?? [],
    );
  };

  const fixOne = (uri: string): void => {
    const before = textOf(uri);
    for (let round = 0; round < mostRounds; round++) {
      const applied = [...fixSafely(uri), ...(unsafe ? risky.fix(uri) : [])];
      if (applied.length === 0) return;
      const known = fixed.get(uri) ?? { before, applied: [] };
      known.applied.push(...applied);
      fixed.set(uri, known);
    }
  };

  const wanted = new Set(uris);
  let due = uris;
  for (let round = 0; round < mostRounds && due.length > 0; round++) {
    trial.takeChanged();
    for (const uri of due) fixOne(uri);
    due = trial.takeChanged().filter((uri) => wanted.has(uri));
  }
  return uris.flatMap((uri): readonly FixedFile[] => {
    const known = fixed.get(uri);
    const after = textOf(uri);
    return known === undefined || after === known.before ? [] : [{ uri, after, ...known }];
  });
}
