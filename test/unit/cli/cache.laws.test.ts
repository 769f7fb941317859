import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runHere } from "../../cli/support/here.ts";
import { inFolder, someFile, someFileName, someOrganisation, writeInto } from "./organisations.ts";

/* Whatever happened to the files since the cache was written, a run with it finds what a cold run finds. */
const { RUNS = "15" } = process.env;

type Step =
  | { readonly do: "write"; readonly file: readonly [string, string] }
  | { readonly do: "delete"; readonly file: string }
  | { readonly do: "check"; readonly paths: readonly string[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("write" as const), file: someFile }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), file: someFileName }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("check" as const),
      paths: fc.constantFrom([], ["c"], ["a.role.md"]),
    }),
  },
);

describe("a run with a cache", () => {
  it("finds what a cold run finds", async () => {
    await fc.assert(
      fc.asyncProperty(someOrganisation, fc.array(step, { minLength: 1, maxLength: 6 }), (initial, steps) =>
        inFolder(initial, async (folder) => {
          const compare = async (paths: readonly string[]): Promise<void> => {
            const there = paths.filter((file) => existsSync(path.join(folder, file)));
            const args = ["check", ...there, "--format", "json"];
            const cold = await runHere(args, folder);
            expect(await runHere([...args, "--cache-location", "kept"], folder)).toEqual(cold);
          };
          await compare([]);
          for (const act of steps) {
            if (act.do === "write") writeInto(folder, ...act.file);
            else if (act.do === "delete") rmSync(path.join(folder, act.file), { force: true });
            else await compare(act.paths);
          }
          await compare([]);
          await compare([]);
        }),
      ),
      { numRuns: Number(RUNS) },
    );
  });
});
