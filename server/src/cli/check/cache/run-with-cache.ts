import { inLanguage, type Localised } from "../../../vocabulary/language.ts";
import { relativeTo } from "../../discover.ts";
import type { Io } from "../../io.ts";
import { encodeFiles, encodeKnown, encodeNeeds } from "../codec.ts";
import { createDigests } from "../digest.ts";
import type { Ran } from "../ran.ts";
import { partOf, type Run, runAll } from "../run-plan.ts";
import { keyOf } from "./key.ts";
import { cacheLocation } from "./location.ts";
import { runCached } from "./run-cached.ts";
import { readStore, type Stored, writeStore } from "./store.ts";

/** Goes by what an earlier run left, where that still holds, and leaves what this one finds. */
export async function runWithCache(run: Run, asked: string | null): Promise<Ran> {
  const { plan, options, io } = run;
  const { cwd, source } = plan;
  const file = cacheLocation(cwd, asked);
  const key = keyOf({ cwd, source, program: io.program ?? null, changes: options.changes });
  const stored = readStore(file, key);
  const ran = (stored === null ? null : fromStored(run, stored)) ?? (await runAll(run, createDigests()));
  // After an error of ours something may be missing.
  if (ran.remembered === null || ran.events.errors.length > 0) return ran;
  const { files, known, needs, digests } = ran.remembered;
  const code = writeStore(file, key, {
    digests,
    files: encodeFiles(files),
    known: encodeKnown(known),
    needs: encodeNeeds(needs),
  });
  if (code !== null) sayUnwritten(io, relativeTo(cwd, file), code);
  return ran;
}

/** Null when all has to be done anew. */
function fromStored({ plan, options, step }: Run, stored: Stored): Ran | null {
  const digests = createDigests();
  const part = partOf(plan, options, plan.workspace, digests);
  try {
    return runCached({ workspace: plan.workspace, wanted: plan.wanted, stored, part, digests, step });
  } catch {
    // It has the right digest, and yet is not what a run writes: somebody made it.
    return null;
  }
}

/** The findings are right all the same, so this fails nothing. */
function sayUnwritten({ err, language }: Io, name: string, code: string): void {
  const words: Localised = {
    "zh-CN": `无法写入缓存 ${name}（${code}），结果不受影响`,
    "zh-TW": `無法寫入快取 ${name}（${code}），結果不受影響`,
    en: `cannot write the cache ${name} (${code}); the results are not affected`,
  };
  err.write(`rolewright: ${inLanguage(words, language)}\n`);
}
