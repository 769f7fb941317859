import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadModule } from "../lib/module.mjs";

/** Prints what became of each defect a careful reader sees in the documents of `folder`/seeds. */
export async function printDefects(root, folder) {
  const seeds = path.join(folder, "seeds");
  if (!existsSync(seeds)) {
    console.log(`defects: skipped, there are no documents at ${seeds}`);
    return;
  }
  const { outcomes } = await loadModule(root, `export { outcomes } from "./test/unit/seeds/defects.ts";`);
  const list = readFileSync(path.join(root, "test/unit/seeds/defects.yaml"), "utf8");
  const all = outcomes(seeds, list);
  console.log("\ndefect  rule                              state        at");
  for (const { id, rule, state, told } of all)
    console.log(`${id.padEnd(7)} ${rule.padEnd(33)} ${state.padEnd(12)} ${told}`);
  const count = (wanted) => all.filter(({ state }) => state === wanted).length;
  const covered = all.length - count("not covered");
  console.log(
    `\n${all.length} defects: ${count("found")} of ${covered} covered found (${((100 * count("found")) / covered).toFixed(1)} %), ${count("missed")} missed, ${count("not covered")} not covered`,
  );
}
