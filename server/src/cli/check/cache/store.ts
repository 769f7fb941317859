import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { codeOf } from "../../disk.ts";

/*
 * A cache is a text file of five lines: what it is and a digest of the other four, then the digests of the files it is
 * about, what was found in them, what others have to know of them, and what the findings depend on. The last two are
 * only taken apart when something changed. A file that is not exactly that is no cache, and is written anew.
 */

/** Changes with what the lines hold. */
const format = 1;

/** The lines, as `codec.ts` writes them. */
export interface Stored {
  readonly digests: ReadonlyMap<string, string>;
  readonly files: string;
  readonly known: string;
  readonly needs: string;
}

/** Larger ones would take longer to read than checking. */
const mostBytes = 512 * 1024 * 1024;

/** What a run wrote with the same key; null when there is no such file, or it is anything else. Never throws. */
export function readStore(file: string, key: string): Stored | null {
  try {
    if (statSync(file).size > mostBytes) return null;
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    if (end < 0 || text.slice(0, end) !== headOf(key, text.slice(end + 1))) return null;
    const [digests = "", files = "", known = "", needs = "", rest] = text.slice(end + 1).split("\n");
    if (rest !== "") return null;
    return { digests: new Map(JSON.parse(digests) as [string, string][]), files, known, needs };
  } catch {
    return null;
  }
}

/**
 * Writes a cache, whole or not at all: other runs see the old file until the new one takes its place. Gives the code of
 * the failure when it cannot be written, else null.
 */
export function writeStore(
  file: string,
  key: string,
  { digests, files, known, needs }: Stored,
): string | null {
  const body = `${[JSON.stringify([...digests]), files, known, needs].join("\n")}\n`;
  const draft = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString("hex")}.tmp`,
  );
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, `${headOf(key, body)}\n${body}`);
    renameSync(draft, file);
    return null;
  } catch (error) {
    discard(draft);
    return codeOf(error);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none.
  }
}

const headOf = (key: string, body: string): string =>
  JSON.stringify({
    rolewright: "cache",
    format,
    key,
    digest: createHash("sha256").update(body).digest("hex"),
  });
