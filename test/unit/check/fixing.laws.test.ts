import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type FixOptions, fixFiles } from "../../../server/src/check/fix-files.ts";
import { decodeText } from "../../../server/src/text/decode.ts";
import { type FeatureWorld, uriOf, worldOf } from "../features/world.ts";

/*
 * Fixing whole folders: the documents that show each finding, in one organisation without a config.
 */

const root = path.resolve(import.meta.dirname, "../../..");

const options: Readonly<Record<string, FixOptions>> = {
  safe: { unsafe: false, wants: () => true, mayInvent: () => false },
  unsafe: { unsafe: true, wants: () => true, mayInvent: () => false },
  "with sample wording": { unsafe: true, wants: () => true, mayInvent: () => true },
};

/** The documents of a folder, as roles whatever they are called. */
function documentsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    names
      .filter((name) => /\.(?:md|ya?ml)$/.test(name) && !/README|config\.yaml/.test(name))
      .map((name) => [
        name.replace(/(?:\.role)?\.(md|ya?ml)$/, ".role.$1"),
        decodeText(readFileSync(path.join(folder, name)))?.text ?? "",
      ]),
  );
}

const urisOf = (files: ReadonlyMap<string, string>): readonly string[] => [...files.keys()].map(uriOf);

const told = ({ findings }: FeatureWorld): readonly string[] =>
  [...findings()].flatMap(([file, all]) =>
    all.map(({ rule, severity, span }) => `${file} ${span.start}-${span.end} ${severity} ${rule}`),
  );

const errors = (findings: readonly string[]): number =>
  findings.filter((finding) => finding.includes(" error ")).length;

const folders = ["samples/broken", "test/cli/fixtures/findings"];

describe.each(folders)("%s", (folder) => {
  const full = path.resolve(root, folder);
  const files = documentsIn(full);

  it.each(Object.entries(options))(
    "%s: leaves what a fresh look finds, no error more, and nothing to fix",
    (_name, how) => {
      const before = told(worldOf(files));
      const world = worldOf(files);
      const uris = urisOf(files);
      const fixed = fixFiles(world.context, uris, how);
      const left = uris.flatMap((uri) => world.context.checker.findings(uri)).length;

      const after = new Map(files);
      for (const { uri, after: text } of fixed)
        after.set([...files.keys()].find((file) => uriOf(file) === uri) ?? "", text);
      const fresh = worldOf(after);
      const found = told(fresh);
      expect(found.length).toBe(left);
      expect(errors(found)).toBeLessThanOrEqual(errors(before));
      // A place is changed once by such fixes; another run may go on from there.
      if (how.unsafe) return;
      expect(
        fixFiles(fresh.context, uris, how).map(({ uri, applied }) => [uri, applied.map(({ rule }) => rule)]),
      ).toEqual([]);
    },
  );
});
