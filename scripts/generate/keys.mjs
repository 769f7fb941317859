import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { writeChanged } from "./output.mjs";

/**
 * The functions by which the server compares words (`keyOf`, `foldSameLength` …), so that lists are checked as
 * look-ups read them. Needs `server/src/generated/fold.ts`; Node 20 does not read TypeScript itself.
 */
export async function loadKeys(root) {
  const vocabulary = path.join(root, "server/src/vocabulary");
  const { outputFiles } = buildSync({
    stdin: {
      contents: ["fold", "keys", "sections", "fields"]
        .map((name) => `export * from "./${name}.ts";`)
        .join("\n"),
      resolveDir: vocabulary,
      sourcefile: path.join(vocabulary, "all-keys.ts"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "warning",
  });
  const file = path.join(root, "node_modules/.cache/rolewright/keys.mjs");
  writeChanged(file, outputFiles[0].text);
  return import(pathToFileURL(file).href);
}
