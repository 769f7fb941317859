import type { Needs } from "../../check/dependencies.ts";
import type { SettingsFor } from "../../config/settings.ts";
import type { KnownFile } from "../../organisation/file.ts";
import { createReading, type Reading, type ReadingOptions } from "../reading.ts";
import { uriOf } from "../uris.ts";
import { type CheckedFile, findingsReport, type Places } from "./checked-file.ts";
import type { Digests } from "./digest.ts";
import { type Pile, take } from "./share.ts";

/** Some files of an organisation, which one thread reads and checks. All paths are absolute. */
export interface PartTask {
  readonly cwd: string;
  /** Files to read. */
  readonly files: readonly string[];
  /** Further files, shared with other parts: as many as it comes to. */
  readonly pile?: Pile;
  /** Files to be checked, by the part that reads them. */
  readonly wanted: readonly string[];
  /** Files named one by one. */
  readonly named: readonly string[];
  /** What safe fixes change is wanted, too. */
  readonly changes: boolean;
}

/** What other parts have to know of a file. */
export type Known = readonly [uri: string, known: KnownFile];

/** What the findings of a file depend on besides itself. */
export type Needed = readonly [uri: string, needs: Needs];

/**
 * A part at work. The order is: `read`, `restore` what all other parts read, `check`. With nothing to restore it is
 * the whole, and that is how a run in one thread works.
 */
export interface Part extends Reading {
  /** Reads its files, one a step. */
  read(): Generator<void, void>;
  /** What the other parts have to know. */
  known(): readonly Known[];
  restore(others: readonly Known[]): void;
  /** Checks its wanted files that are there, one a step. */
  check(): Generator<void, readonly CheckedFile[]>;
  /** One file of the organisation as it is now; undefined when there is no such file. */
  checkFile(uri: string): CheckedFile | undefined;
  needs(): readonly Needed[];
}

export type PartOptions = Pick<ReadingOptions, "onText" | "forgetful">;

/** `digests`: of what is read, for a cache. Without one nobody asks what findings depend on. */
export const partOptions = (digests: Digests | null): PartOptions =>
  digests === null ? { forgetful: true } : { onText: digests.add };

export function createPart(
  { cwd, files, pile, wanted, named, changes }: PartTask,
  settingsFor: SettingsFor,
  options: PartOptions = {},
): Part {
  const reading = createReading({
    cwd,
    settingsFor,
    named: new Set(named),
    wanted: new Set(wanted),
    ...options,
  });
  const { session, checker, name } = reading;
  const isWanted = new Set(wanted);
  /** What it read, and what of that is to be checked. */
  const uris: string[] = [];
  const wantedUris: string[] = [];
  const places: Places = {
    name,
    range: session.range,
    changes: changes ? { session, settingsFor, config: () => null, configHome: () => "" } : null,
  };

  const checkFile = (uri: string): CheckedFile | undefined => {
    const findings = checker.findings(uri);
    const known = session.known(uri);
    const roles = known?.entries.length ?? 0;
    if (findings.length === 0 && known !== undefined) return { uri, roles, findings: [], lines: noLines };
    const document = session.document(uri)?.document;
    return document === undefined
      ? undefined
      : { uri, roles, ...findingsReport(places, uri, findings, document) };
  };

  return {
    ...reading,
    *read() {
      for (const file of allOf(files, pile)) {
        const uri = uriOf(file);
        uris.push(uri);
        session.refresh(uri);
        if (isWanted.has(file)) {
          wantedUris.push(uri);
          checker.prepare(uri);
        }
        yield;
      }
    },
    known() {
      session.settle();
      return uris.flatMap((uri): Known[] => {
        const known = session.known(uri);
        return known === undefined ? [] : [[uri, known]];
      });
    },
    restore(others) {
      for (const [uri, known] of others) session.restore(uri, known);
      checker.setReady(true);
    },
    *check() {
      const checked: CheckedFile[] = [];
      // Those read last are still in memory.
      for (const uri of [...wantedUris].reverse()) {
        const file = checkFile(uri);
        if (file !== undefined) checked.push(file);
        yield;
      }
      return checked.reverse();
    },
    checkFile,
    needs: () => wantedUris.map((uri) => [uri, checker.needs(uri)]),
  };
}

function* allOf(files: readonly string[], pile: Pile | undefined): Iterable<string> {
  yield* files;
  if (pile === undefined) return;
  for (let file = take(pile); file !== undefined; file = take(pile)) yield file;
}

const noLines: ReadonlyMap<number, string> = new Map();
