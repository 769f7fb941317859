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
  // What all begin and end with is there once: the same three times would be a third of it.
  const texts = styles.map(([, text]) => text);
  const head = commonStart(texts);
  const rest = texts.map((text) => text.slice(head.length));
  const tail = reversed(commonStart(rest.map(reversed)));
  const lines = styles.map(([id], index) => {
    const own = rest[index].slice(0, rest[index].length - tail.length);
    return `  ${id}: head + ${JSON.stringify(own)} + tail,`;
  });
  writeChanged(
    path.join(root, "server/src/generated/themes.ts"),
    [
      "// Made by `npm run generate` from server/src/render/theme; edits here are lost.",
      `const head = ${JSON.stringify(head)};`,
      `const tail = ${JSON.stringify(tail)};`,
      "",
      "/** The whole style sheet of each theme: print included, nothing loaded from anywhere. */",
      `export const themes = {\n${lines.join("\n")}\n};`,
      "",
    ].join("\n"),
  );
}

/** @param {string[]} texts */
function commonStart([first = "", ...others]) {
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length++;
  return first.slice(0, length);
}

const reversed = (/** @type {string} */ text) => [...text].reverse().join("");
