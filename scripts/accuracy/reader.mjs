import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const entry = `
import { stripBom } from "./text/bom.ts";
import { createVocabulary } from "./vocabulary/create.ts";
import { extractFacts } from "./facts/extract.ts";
import { markdown } from "./surface/markdown.ts";
import { yaml } from "./surface/yaml.ts";

const vocabulary = createVocabulary();

export function read(file, raw) {
  const { text } = stripBom(raw);
  const surface = /\\.ya?ml$/.test(file) ? yaml : markdown;
  const document = surface.read(text, { uri: "file:///" + file, vocabulary });
  return document.roles.map((role) => ({ role, facts: extractFacts(role, text, vocabulary) }));
}
`;

/** Bundles the reader of role files into a temporary module: `(file, text) => [{ role, facts }]`. */
export async function loadReader(root) {
  const folder = await mkdtemp(path.join(tmpdir(), "rolewright-accuracy-"));
  const outfile = path.join(folder, "read.mjs");
  try {
    await esbuild.build({
      stdin: { contents: entry, resolveDir: path.join(root, "server", "src"), loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "error",
      outfile,
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
    return (await import(pathToFileURL(outfile).href)).read;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
