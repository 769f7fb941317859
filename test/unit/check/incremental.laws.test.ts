import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askingRules } from "./asking-rules.ts";
import { cold, editing, inOrder, publish, run, start } from "./edits.ts";

/*
 * The law of incremental checking: after any edits, what was published equals what a session finds that never
 * saw anything but the final state. `RUNS=5000` looks longer.
 */
const { RUNS = "10" } = process.env;
const runs = Number(RUNS);

describe("the incremental state equals a cold run", () => {
  // One rule at a time: what one depends on must not be covered by what another asks.
  it.each(askingRules().map((rule) => [rule.id, rule] as const))(
    "%s",
    (_, rule) => {
      fc.assert(
        fc.property(editing, ({ initial, opened, steps }) => {
          const edited = start(initial, opened, [rule]);
          for (const act of steps) run(edited, act);
          for (const uri of edited.world.session.catchUp()) expect(uri).not.toBe("");
          publish(edited);
          expect(inOrder(edited.shown)).toEqual(inOrder(cold(edited, [rule])));
          expect(edited.world.log).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    5000 + 50 * runs,
  );
});
