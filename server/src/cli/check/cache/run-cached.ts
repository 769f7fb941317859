import { uriOf } from "../../uris.ts";
import type { CheckedFile } from "../checked-file.ts";
import { decodeFiles, decodeKnown, decodeNeeds } from "../codec.ts";
import type { Digests } from "../digest.ts";
import type { Known, Part } from "../part.ts";
import type { Ran } from "../ran.ts";
import type { Stored } from "./store.ts";

export interface CachedRunOptions {
  /** All files of the organisation, absolute. */
  readonly workspace: readonly string[];
  readonly wanted: readonly string[];
  /** What an earlier run left. */
  readonly stored: Stored;
  /** A part with all files, that has read none; it tells `digests` what it reads. */
  readonly part: Part;
  readonly digests: Digests;
  readonly step: () => void;
}

/**
 * Checks what is different from an earlier run, and what depends on it. Every file is read, since only its text says
 * whether it is the same; that is cheap. Null when so much changed that beginning anew is faster. Nothing is remembered
 * when nothing changed. Throws on a store that holds something else than it should.
 */
export function runCached(options: CachedRunOptions): Ran | null {
  const { workspace, wanted, stored, part, digests, step } = options;
  const { session, checker, events } = part;
  const different = workspace.map(uriOf).filter((uri) => {
    step();
    return part.textOf(uri) !== null && digests.all.get(uri) !== stored.digests.get(uri);
  });
  const gone = [...stored.digests.keys()].filter((uri) => !digests.all.has(uri));
  if (different.length + gone.length > workspace.length / 2) return null;

  const checked = new Map(decodeFiles(stored.files).map((file) => [file.uri, file]));
  const wantedUris = wanted.map(uriOf).filter((uri) => digests.all.has(uri));
  if (different.length + gone.length === 0 && wantedUris.every((uri) => checked.has(uri)))
    return { files: pick(checked, wantedUris), events, remembered: null };

  const needs = new Map(decodeNeeds(stored.needs));
  part.restore(decodeKnown(stored.known));
  for (const [uri, needed] of needs) checker.restore(uri, needed);
  // So far everything is as it was; from here on the checker says what is not.
  checker.takeChanged();
  for (const uri of gone) session.remove(uri);
  for (const uri of different) session.refresh(uri);
  for (const uri of checker.takeChanged()) {
    checked.delete(uri);
    needs.delete(uri);
  }
  for (const uri of wantedUris) {
    if (checked.has(uri)) continue;
    const file = part.checkFile(uri);
    if (file === undefined) continue;
    checked.set(uri, file);
    needs.set(uri, checker.needs(uri));
  }
  const files = pick(checked, wantedUris);
  if (digests.moved()) return { files, events, remembered: null };
  const known = session.uris().flatMap((uri): Known[] => {
    const file = session.known(uri);
    return file === undefined ? [] : [[uri, file]];
  });
  const remembered = { files: [...checked.values()], needs: [...needs], known, digests: digests.all };
  return { files, events, remembered };
}

const pick = (checked: ReadonlyMap<string, CheckedFile>, uris: readonly string[]): readonly CheckedFile[] =>
  uris.flatMap((uri) => checked.get(uri) ?? []);
