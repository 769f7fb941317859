// The style sheets of rendered roles as text, one for each theme, for pages that stand alone: what all themes share,
// the theme, and print. The preview bundles the same files.
import path from "node:path";
import * as esbuild from "esbuild";
import { writeChanged } from "./output.mjs";

const themeIds = ["modern", "classic", "compact"];

export async function generateThemes({ root }) {
  const folder = path.join(root, "server/src/render/theme");
  const styles = await Promise.all(
    themeIds.map(async (id) => {
      const { outputFiles } = await esbuild.build({
        stdin: {
          contents: ["document", id, "print"].map((name) => `@import "./${name}.css";`).join("\n"),
          resolveDir: folder,
          loader: "css",
        },
        bundle: true,
        write: false,
        minify: true,
        charset: "utf8",
        legalComments: "none",
        logLevel: "warning",
      });
      const text = outputFiles[0].text.trim();
      if (/<\/style|<!--|url\(|@import/i.test(text)) throw new Error(`theme ${id} loads or ends too early`);
      return [id, text];
    }),
  );
  const lines = styles.map(([id, text]) => `  ${id}: ${JSON.stringify(text)},`);
  writeChanged(
    path.join(root, "server/src/generated/themes.ts"),
    [
      "// Made by `npm run generate` from server/src/render/theme; edits here are lost.",
      "/** The whole style sheet of each theme: print included, nothing loaded from anywhere. */",
      `export const themes = {\n${lines.join("\n")}\n} as const;`,
      "",
    ].join("\n"),
  );
}
