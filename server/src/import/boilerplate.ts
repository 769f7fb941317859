import type { LookOptions } from "./look.ts";
import { look } from "./look.ts";
import type { Trail } from "./trail.ts";
import { follow } from "./trail.ts";

/** What is between two notices becomes one with them only after they are gone. */
const rounds = 3;

/** Takes out what the rule `text/boilerplate` knows: a website's notices, its buttons, a job board's warnings. */
export function withoutBoilerplate(trail: Trail, options: LookOptions): Trail {
  let now = trail;
  for (let round = 0; round < rounds; round++) {
    const seen = look(now.text, options, ["text/boilerplate"]);
    const edits = seen?.fixes(seen.findings) ?? [];
    if (edits.length === 0) break;
    now = follow(now, edits, "boilerplate");
  }
  return now;
}
