import type { FileReport, FindingReport } from "../report/report.ts";
import { wordsOf } from "../report/words-of.ts";
import { aboutOf } from "./about.ts";

/**
 * Findings that were there when somebody began to check an old folder. They are known by their file, their rule, the
 * words they stand at and what they are about, not by lines: so they stay known when lines move and when something
 * else changes.
 */
export interface Baseline {
  /** By path, relative to the folder of the baseline's file, with `/`. */
  readonly files: ReadonlyMap<string, readonly KnownFinding[]>;
}

export interface KnownFinding {
  readonly rule: string;
  /** As `wordsOf` gives them. */
  readonly words: string;
  /** As `aboutOf` gives it. A finding about fewer of these things is known as well: one of them was settled. */
  readonly about: readonly string[];
  /** How many of this kind there are. */
  readonly count: number;
}

/** A file's findings, parted by what a baseline knows. */
export interface Parted {
  /** In their order. Where there are more of a kind than the baseline has, the last ones are new. */
  readonly fresh: readonly FindingReport[];
  readonly known: number;
  /** What of the baseline is still needed. */
  readonly kept: readonly KnownFinding[];
  /** How many findings the baseline has that are there no more. */
  readonly stale: number;
}

/** Parts the findings of one file. */
export function part(file: FileReport, entries: readonly KnownFinding[]): Parted {
  const left = new Map(entries.map((entry) => [entry, entry.count]));
  const byKey = new Map<string, KnownFinding[]>();
  for (const entry of entries) {
    const key = keyOf(entry.rule, entry.words);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const take = (entry: KnownFinding | undefined): boolean => {
    if (entry === undefined) return false;
    left.set(entry, (left.get(entry) ?? 0) - 1);
    return true;
  };
  const described = file.findings.map((finding) => {
    const words = wordsOf(file, finding);
    const about = aboutOf(finding.message, words);
    const same = byKey.get(keyOf(finding.rule, words)) ?? [];
    return { finding, about, same: () => same.filter((entry) => (left.get(entry) ?? 0) > 0) };
  });
  // Exact ones first, so that a finding about less does not take the place of one that is as it was.
  const others = described.filter(
    ({ about, same }) =>
      !take(same().find((entry) => within(about, entry.about) && within(entry.about, about))),
  );
  const fresh = others.filter(({ about, same }) => !take(same().find((entry) => within(about, entry.about))));
  const kept = [...left].map(([entry, unused]) => ({ ...entry, count: entry.count - unused }));
  return {
    fresh: fresh.map(({ finding }) => finding),
    known: file.findings.length - fresh.length,
    kept: kept.filter(({ count }) => count > 0),
    stale: [...left.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** The findings of a file as a baseline has them, sorted. */
export function knownFindings(file: FileReport): readonly KnownFinding[] {
  const entries = new Map<string, KnownFinding>();
  for (const finding of file.findings) {
    const words = wordsOf(file, finding);
    const about = aboutOf(finding.message, words);
    const key = [finding.rule, words, ...about].join("\n");
    entries.set(key, { rule: finding.rule, words, about, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const keyOf = (rule: string, words: string): string => `${rule}\n${words}`;

const within = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => all.includes(one));
