import path from "node:path";
import { buildSync } from "esbuild";

/**
 * The functions by which the server compares words (`keyOf`, `fieldKeyOf`, `foldSameLength` …), so that the tables
 * hold exactly the keys that look-ups ask for. Needs `server/src/generated/fold.ts`.
 */
export async function loadKeys(vocabulary) {
  const { outputFiles } = buildSync({
    stdin: {
      contents: 'export * from "./fold.ts"; export * from "./keys.ts";',
      resolveDir: vocabulary,
      sourcefile: path.join(vocabulary, "all-keys.ts"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
