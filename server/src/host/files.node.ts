import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { configFileName } from "../config/config-file.ts";
import { createPrinter } from "../print/print-pdf.ts";
import { stripBom } from "../text/bom.ts";
import { decodeText } from "../text/decode.ts";
import { canonicalUri } from "../text/uri.ts";
import type { Platform } from "./platform.ts";

const roleFiles = ["**/*.role.md", "**/*.role.yaml", "**/*.role.yml", "**/rolewright.config.yaml"];
const ignored = ["**/node_modules/**", "**/.git/**"];
/** Of larger files only the beginning is read: enough for the reader to say that they are too large. */
const mostBytes = 4 * 1024 * 1024;

/** Files on a disk. */
export const nodePlatform = (): Platform => ({
  async find(places, include) {
    const found = new Set<string>();
    for (const { folder, deep } of places) {
      const cwd = pathOf(folder);
      if (cwd === null) continue;
      const paths = await glob([...roleFiles, ...include], {
        cwd,
        absolute: true,
        dot: false,
        ignore: ignored,
        followSymbolicLinks: false,
        expandDirectories: false,
        ...(deep ? {} : { deep: 0 }),
      }).catch(() => []);
      for (const file of paths) found.add(uriOf(file));
    }
    return [...found].sort();
  },
  configAbove(uri) {
    const start = pathOf(uri.slice(0, uri.lastIndexOf("/") + 1));
    for (let folder = start; folder !== null; folder = parentOf(folder)) {
      const file = path.join(folder, configFileName);
      if (existsSync(file)) return uriOf(file);
    }
    return null;
  },
  load: async () => undefined,
  converters: async () => (await import("../formats/index.ts")).converters,
  printPdf: createPrinter(),
  read(uri) {
    const file = pathOf(uri);
    if (file === null) return null;
    try {
      const bytes = statSync(file).size > mostBytes ? beginning(file) : readFileSync(file);
      return (
        decodeText(bytes)?.text ?? stripBom(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).text
      );
    } catch {
      return null; // vanished, a folder, or not ours to read: as if it were not there
    }
  },
});

function beginning(name: string): Buffer {
  const file = openSync(name, "r");
  try {
    const bytes = Buffer.alloc(mostBytes);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

const uriOf = (file: string): string => canonicalUri(pathToFileURL(file).href);

function parentOf(folder: string): string | null {
  const parent = path.dirname(folder);
  return parent === folder ? null : parent;
}

function pathOf(uri: string): string | null {
  if (!uri.startsWith("file:")) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
