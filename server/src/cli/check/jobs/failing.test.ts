import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSettings } from "../../../config/resolve.ts";
import { createPool } from "../ndjson/pool.ts";
import { createPart } from "../part.ts";
import { createCrew } from "./crew.ts";
import { runJobs } from "./run-jobs.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolewright-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = { configs: [], forAll: false, folder: "file:///", asOf: "2026-11-21" };

/** What a thread does in place of its work. */
const programs = {
  "throws at once": 'throw new Error("no room");',
  ends: "process.exit(3);",
  "says something else": 'require("node:worker_threads").parentPort.postMessage({ said: "nothing" });',
};

describe.each(Object.entries(programs))("a thread that %s", (name, code) => {
  const program = (): string => {
    const file = path.join(folder, `${name.replaceAll(" ", "-")}.cjs`);
    writeFileSync(file, code);
    return file;
  };

  it("fails the run", async () => {
    const task = { cwd: folder, files: [], wanted: [], named: [], changes: false };
    const own = createPart(task, createSettings([], { asOf: source.asOf }));
    const run = runJobs(own, {
      task,
      threads: createCrew(program()).take(2),
      source,
      digests: null,
      step: () => {},
    });
    await expect(run).rejects.toThrow(/no room|ended early|out of turn/);
  });
});

describe("a pool with a thread that fails", () => {
  it.each(["throw new Error('no room');", "process.exit(3);"])("rejects: %s", async (code) => {
    const file = path.join(folder, "pool.cjs");
    writeFileSync(file, code);
    const pool = createPool(createCrew(file).take(2), {
      work: "lines",
      source,
      cwd: folder,
      language: "en",
      quiet: false,
    });
    await expect(pool.answer(["{}"])).rejects.toThrow(/no room|ended early/);
    await pool.end();
  });
});
