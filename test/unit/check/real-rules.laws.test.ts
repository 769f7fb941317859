import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Checker, createChecker } from "../../../server/src/check/checker.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import { createSession, type Session } from "../../../server/src/organisation/session.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { documentFor } from "./documents.ts";

/*
 * The law of incremental checking again, now with both surfaces and every rule: documents are written and
 * typed at random places, and what was published equals a cold run.
 */

const uris = ["a.role.md", "a.en.role.md", "b.role.md", "c.role.yaml", "d.role.yaml"].map(
  (name) => `file:///w/${name}`,
);
const settingsFor = createSettings([], { asOf: "2026-11-21" });

interface World {
  readonly session: Session;
  readonly checker: Checker;
  readonly log: string[];
}

function world(texts: ReadonlyMap<string, string>): World {
  const log: string[] = [];
  const session = createSession({ files: { read: (uri) => texts.get(uri) ?? null }, settingsFor, keep: 2 });
  for (const uri of texts.keys()) session.refresh(uri);
  const checker = createChecker(session, { settingsFor, log: (line) => log.push(line) });
  checker.setReady(true);
  return { session, checker, log };
}

const uri = fc.constantFrom(...uris);
const typed = fc.constantFrom(
  "客服总监",
  "\n",
  "- ",
  "：",
  "\n- **直接上级**：COO\n",
  "\nreportsTo: COO\n",
  "：\t[",
  "8年以上经验",
);

const step = fc.oneof(
  uri.chain((file) => documentFor(file).map((text) => ({ file, text }))),
  fc.record({ file: uri, insert: typed, at: fc.nat(200), instead: fc.nat(5) }),
  fc.record({ file: uri, gone: fc.constant(true) }),
);

const publish = ({ checker }: World, shown: Map<string, readonly Finding[]>): void => {
  for (const file of checker.takeChanged()) shown.set(file, checker.findings(file));
};

const inOrder = (shown: ReadonlyMap<string, readonly Finding[]>): unknown =>
  [...shown].filter(([, findings]) => findings.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));

const { RUNS = "12" } = process.env;

describe("the incremental state equals a cold run, with every rule in both surfaces", () => {
  it(
    "after any edits",
    () => {
      const initial = fc.record(Object.fromEntries(uris.map((file) => [file, documentFor(file)])), {
        requiredKeys: [],
      });
      fc.assert(
        fc.property(initial, fc.array(step, { minLength: 1, maxLength: 5 }), (start, steps) => {
          const texts = new Map(Object.entries(start) as [string, string][]);
          const edited = world(texts);
          const shown = new Map<string, readonly Finding[]>();
          publish(edited, shown);
          for (const act of steps) {
            const before = texts.get(act.file) ?? "";
            if ("gone" in act) texts.delete(act.file);
            else if ("text" in act) texts.set(act.file, act.text);
            else
              texts.set(act.file, before.slice(0, act.at) + act.insert + before.slice(act.at + act.instead));
            // Typing goes through an open buffer; the other changes come from outside the editor.
            const text = texts.get(act.file);
            if ("insert" in act && text !== undefined) {
              edited.session.open(act.file, before, 1);
              edited.session.change(act.file, text, 2);
              publish(edited, shown);
              edited.session.close(act.file);
            }
            edited.session.refresh(act.file);
          }
          publish(edited, shown);
          const cold = world(texts);
          const found = new Map(
            [...cold.checker.checkAll()].map((checked) => [checked.uri, checked.findings]),
          );
          expect(inOrder(shown)).toEqual(inOrder(found));
          expect([...edited.log, ...cold.log]).toEqual([]);
        }),
        { numRuns: Number(RUNS) },
      );
    },
    60_000 + 100 * Number(RUNS),
  );
});
