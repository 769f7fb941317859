import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

/** Bundles a piece of TypeScript, whose imports count from `root`, into a temporary module and loads it. */
export async function loadModule(root, contents) {
  await mkdir(path.join(root, "dist"), { recursive: true });
  const folder = await mkdtemp(path.join(root, "dist", "module-"));
  const outfile = path.join(folder, "module.mjs");
  try {
    await esbuild.build({
      stdin: { contents, resolveDir: root, loader: "ts" },
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
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
