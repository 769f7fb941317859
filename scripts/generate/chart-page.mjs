// The script and the style sheet of `rolewright graph --format html`, as text, with the hashes the page's content
// policy names. Both are bundles of server/src/render/chart/page.
import { createHash } from "node:crypto";
import path from "node:path";
import * as esbuild from "esbuild";
import { writeChanged } from "./output.mjs";

export async function generateChartPage({ root }) {
  const folder = path.join(root, "server/src/render/chart/page");
  const bundle = async (entry, options) => {
    const { outputFiles } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: [path.join(folder, entry)],
      bundle: true,
      write: false,
      minify: true,
      charset: "utf8",
      legalComments: "none",
      platform: "browser",
      target: "es2022",
      logLevel: "warning",
      ...options,
    });
    return outputFiles[0].text.trim();
  };
  const script = await bundle("main.ts", { format: "iife" });
  const styleModule = await bundle("style.ts", { format: "esm" });
  const { pageStyle: style } = await import(
    `data:text/javascript;base64,${Buffer.from(styleModule).toString("base64")}`
  );
  for (const text of [script, style]) {
    if (/<\/(?:script|style)|<!--|\r/i.test(text)) throw new Error("the page would end too early");
  }
  const constants = {
    pageScript: script,
    pageScriptHash: hashOf(script),
    pageStyle: style,
    pageStyleHash: hashOf(style),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  writeChanged(
    path.join(root, "server/src/generated/chart-page.ts"),
    `// Made by \`npm run generate\` from server/src/render/chart/page; edits here are lost.\n${lines.join("\n")}\n`,
  );
}

const hashOf = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
