import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** A table of texts that the build has put beside the program, compressed (`scripts/lib/npm-bundle.mjs`). Throws when there is none. */
export function unpack(name: string): Readonly<Record<string, unknown>> {
  tables ??= JSON.parse(
    brotliDecompressSync(readFileSync(path.join(import.meta.dirname, "texts.br"))).toString("utf8"),
  ) as Tables;
  return tables[name] ?? {};
}

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Unpacked once. */
let tables: Tables | undefined;
