import fc from "fast-check";
import { expect, it } from "vitest";
import { fromFragment, toFragment } from "../../../playground/src/link.ts";

it("every text comes back from its link", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        format: fc.constantFrom("markdown" as const, "yaml" as const),
        text: fc.string({ unit: "binary", maxLength: 300 }),
      }),
      async (shared) => {
        const fragment = await toFragment(shared);
        expect(fragment).toMatch(/^#1=[\w-]*$/);
        expect(await fromFragment(fragment)).toEqual(shared);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
});

it("no address is taken for more than it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (words) => {
      const shared = await fromFragment(`#1=${words}`);
      expect(shared === null || typeof shared.text === "string").toBe(true);
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
});
