import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/check/checker.ts";
import { findingsSince } from "../../../server/src/cli/check/since.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import { createSession } from "../../../server/src/organisation/session.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { documentFor } from "./documents.ts";

/*
 * What `check --changed-since` reports equals the difference of two cold runs, before and after: everything in the files
 * that changed, and in the others what was not found before.
 */

const uris = ["a.role.md", "b.role.md", "c.role.yaml", "d.role.yaml", "e.role.md"].map(
  (name) => `file:///w/${name}`,
);
const settingsFor = createSettings([], { asOf: "2026-11-21" });

type Texts = ReadonlyMap<string, string>;

function world(texts: Texts) {
  const session = createSession({ files: { read: (uri) => texts.get(uri) ?? null }, settingsFor, keep: 2 });
  for (const uri of texts.keys()) session.refresh(uri);
  const checker = createChecker(session, {
    settingsFor,
    log: (line) => {
      throw new Error(line);
    },
  });
  checker.setReady(true);
  return { session, checker };
}

const cold = (texts: Texts): ReadonlyMap<string, readonly Finding[]> =>
  new Map([...world(texts).checker.checkAll()].map(({ uri, findings }) => [uri, findings]));

const keyOf = ({ rule, span, role, message }: Finding): string =>
  JSON.stringify([rule, span, role, message.en]);

/** Of some findings those that are not among others. */
function beyond(findings: readonly Finding[], others: readonly Finding[]): readonly string[] {
  const left = others.map(keyOf);
  return findings.map(keyOf).filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const texts = fc
  .record(Object.fromEntries(uris.map((uri) => [uri, documentFor(uri)])), { requiredKeys: [] })
  .map((record): Texts => new Map(Object.entries(record) as [string, string][]));

const { RUNS = "15" } = process.env;

describe("findings since a change", () => {
  it("are the difference of two cold runs", () => {
    fc.assert(
      fc.property(texts, texts, fc.subarray(uris), (one, other, changed) => {
        const now = new Map(one);
        for (const uri of changed) {
          const text = other.get(uri);
          if (text === undefined) now.delete(uri);
          else now.set(uri, text);
        }
        const differing = uris.filter((uri) => one.get(uri) !== now.get(uri));
        const before = new Map(differing.map((uri) => [uri, one.get(uri) ?? null]));
        const { session, checker } = world(now);
        const wanted = uris.filter((uri) => now.has(uri));
        const since = findingsSince(session, checker, wanted, { texts: before, resettled: new Set() });

        const [then, today] = [cold(one), cold(now)];
        const expected = wanted.flatMap((uri) => {
          const found = today.get(uri) ?? [];
          if (differing.includes(uri)) return [{ uri, keys: found.map(keyOf) }];
          const keys = beyond(found, then.get(uri) ?? []);
          return keys.length === 0 ? [] : [{ uri, keys }];
        });
        expect(since.map(({ uri, findings }) => ({ uri, keys: findings.map(keyOf) }))).toEqual(expected);
        // The session is as it was.
        expect([...checker.checkAll()].map(({ uri, findings }) => [uri, findings])).toEqual([...today]);
      }),
      { numRuns: Number(RUNS) },
    );
  });
});
