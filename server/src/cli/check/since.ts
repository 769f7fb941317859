import type { Checker } from "../../check/checker.ts";
import type { Session } from "../../organisation/session.ts";
import type { Finding } from "../../rules/finding.ts";

/** Files as they were before a change, by address. */
export interface Before {
  /** What differs now. Null: it was not there. A file that is gone now has its text, too. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** Files with the same words, all of whose findings are wanted nevertheless: other settings hold for them. */
  readonly resettled: ReadonlySet<string>;
}

/** What is to be said of a file after a change. */
export interface Since {
  readonly uri: string;
  readonly findings: readonly Finding[];
  /** These are all of its findings; else only those it would not have without the change. */
  readonly whole: boolean;
}

/**
 * What a change of files brought about: everything found in the changed ones, and in the others what was not found
 * before: a superior that is gone now, a name that two roles have now. The session, which holds the files as they are,
 * goes back to how they were, all is checked, and comes forward again; the checker then knows which other files may be
 * concerned. `wanted` is kept in its order; other files and those without anything to say are left out, changed ones
 * never.
 */
export function findingsSince(
  session: Session,
  checker: Checker,
  wanted: readonly string[],
  { texts, resettled }: Before,
  step: () => void = () => undefined,
): readonly Since[] {
  const others = wanted.filter((uri) => !texts.has(uri) && !resettled.has(uri));
  for (const [uri, text] of texts) {
    if (text === null) session.remove(uri);
    else session.open(uri, text, 0);
  }
  const found = new Map<string, readonly Finding[]>();
  for (const uri of others) {
    found.set(uri, checker.findings(uri));
    step();
  }
  checker.takeChanged();
  for (const [uri, text] of texts) {
    if (text === null) session.refresh(uri);
    else session.close(uri);
  }
  const concerned = new Set(checker.takeChanged());
  return wanted.flatMap((uri): Since[] => {
    const before = found.get(uri);
    if (before === undefined) return [{ uri, findings: checker.findings(uri), whole: true }];
    if (!concerned.has(uri)) return [];
    const findings = newOnes(before, checker.findings(uri));
    return findings.length === 0 ? [] : [{ uri, findings, whole: false }];
  });
}

/** The file's own text is the same, so a finding that was there is at the same place and says the same. */
function newOnes(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return now.filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

const keyOf = ({ rule, span, role, message }: Finding): string =>
  [rule, span.start, span.end, role, message.en].join("\n");
