import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { createPrinter } from "../print/print-pdf.ts";
import { stripBom } from "../text/bom.ts";
import { canonicalUri } from "../text/uri.ts";
import type { Platform } from "./platform.ts";

const roleFiles = ["**/*.role.md", "**/*.role.yaml", "**/*.role.yml", "**/rolewright.config.yaml"];
const ignored = ["**/node_modules/**", "**/.git/**"];
/** Of larger files only the beginning is read: enough for the reader to say that they are too large. */
const mostBytes = 4 * 1024 * 1024;

/** Files on a disk. */
export const nodePlatform = (): Platform => ({
  async find(folders, include) {
    const found = new Set<string>();
    for (const folder of folders) {
      const cwd = pathOf(folder);
      if (cwd === null) continue;
      const paths = await glob([...roleFiles, ...include], {
        cwd,
        absolute: true,
        dot: false,
        ignore: ignored,
        followSymbolicLinks: false,
        expandDirectories: false,
      }).catch(() => []);
      for (const path of paths) found.add(canonicalUri(pathToFileURL(path).href));
    }
    return [...found].sort();
  },
  load: async () => undefined,
  converters: async () => (await import("../formats/index.ts")).converters,
  printPdf: createPrinter(),
  read(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    try {
      const bytes = statSync(path).size > mostBytes ? beginning(path) : readFileSync(path);
      // Bytes and a decoder: twice as fast as reading with an encoding.
      return stripBom(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).text;
    } catch {
      return null; // vanished, a folder, or not ours to read: as if it were not there
    }
  },
});

function beginning(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(mostBytes);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
