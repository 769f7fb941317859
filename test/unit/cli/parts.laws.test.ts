import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckedFile } from "../../../server/src/cli/check/checked-file.ts";
import {
  decodeFiles,
  decodeKnown,
  decodeNeeds,
  encodeFiles,
  encodeKnown,
  encodeNeeds,
} from "../../../server/src/cli/check/codec.ts";
import { createPart, type Part } from "../../../server/src/cli/check/part.ts";
import { pileOf } from "../../../server/src/cli/check/share.ts";
import type { Io } from "../../../server/src/cli/io.ts";
import { planOf } from "../../../server/src/cli/plan.ts";
import { inFolder, type Organisation, someOrganisation } from "./organisations.ts";

/*
 * However many parts a run has, it finds the same: each reads its files, is told what the others read, in the words
 * threads use among each other, and checks its own.
 */
const { RUNS = "30" } = process.env;

describe("parts of an organisation", () => {
  it("together find what one finds", async () => {
    await fc.assert(
      fc.asyncProperty(someOrganisation, fc.integer({ min: 2, max: 4 }), async (files, count) => {
        expect(await findings(files, count)).toEqual(await findings(files, 1));
      }),
      { numRuns: Number(RUNS) },
    );
  });
});

function findings(files: Organisation, count: number): Promise<readonly CheckedFile[]> {
  return inFolder(files, async (folder) => {
    const request = { operands: ["."], config: null, inputName: null, quiet: false, alone: false };
    const planned = await planOf(request, ioHere(folder));
    if ("failure" in planned) throw new Error(planned.failure.en);
    const { workspace, cwd, settingsFor } = planned.value;
    const pile = pileOf(workspace);
    const task = { cwd, files: [], pile, wanted: workspace, named: [], changes: true };
    const parts = Array.from({ length: count }, () => createPart(task, settingsFor));
    const readings = parts.map((part) => part.read());
    while (readings.map((reading) => reading.next().done !== true).includes(true));
    const told = parts.map((part) => encodeKnown(part.known()));
    for (const [index, part] of parts.entries()) {
      part.restore([]);
      for (const [other, known] of told.entries()) if (other !== index) part.restore(decodeKnown(known));
    }
    const checked = parts.map((part) => [...filesOf(part)]);
    for (const part of parts) {
      expect(part.events.errors).toEqual([]);
      expect(decodeNeeds(encodeNeeds(part.needs()))).toEqual(part.needs());
      expect(decodeKnown(encodeKnown(part.known()))).toEqual(part.known());
    }
    const all = checked.flat();
    expect(decodeFiles(encodeFiles(all))).toEqual(all);
    return all
      .map((file) => ({ ...file, uri: file.uri.slice(file.uri.indexOf(folder) + folder.length) }))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  });
}

function ioHere(cwd: string): Io {
  const nowhere = { write: () => undefined, isTerminal: false, color: false };
  return { out: nowhere, err: nowhere, language: "en", cwd, readInput: async () => new Uint8Array() };
}

function filesOf(part: Part): readonly CheckedFile[] {
  const check = part.check();
  let step = check.next();
  while (step.done !== true) step = check.next();
  return step.value;
}
