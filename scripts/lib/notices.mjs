import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** Where the notices are put, relative to the checkout. */
export const noticesFile = "dist/THIRD_PARTY_NOTICES.txt";

/**
 * Writes down whose libraries are in what is shipped, and on what terms: most licences ask for no more than that.
 * @param {import("esbuild").Metafile[]} metafiles of the bundles that are shipped
 */
export function writeNotices(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((input) => packageFolder(input) ?? []),
  );
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = "-".repeat(80);
  const head = "Rolewright contains the following libraries. Their licences follow.\n";
  const list = notices.map(({ name, version, license }) => `${name} ${version} (${license})`).join("\n");
  const texts = notices.map(({ name, version, text }) => `${rule}\n${name} ${version}\n\n${text.trim()}\n`);
  fs.writeFileSync(path.join(root, noticesFile), [head, list, "", ...texts].join("\n"));
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` belongs to `node_modules/a/node_modules/@b/c`. */
function packageFolder(/** @type {string} */ input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll("\\", "/"))?.[1];
}

function noticeOf(/** @type {string} */ folder) {
  const at = path.join(root, folder);
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(at, "package.json"), "utf8"),
  );
  const file = fs.readdirSync(at).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const holder = typeof author === "string" ? author : author?.name;
  const text =
    file === undefined
      ? `${license} licence${holder ? `, by ${holder}` : ""}`
      : fs.readFileSync(path.join(at, file), "utf8");
  if (typeof license !== "string") throw new Error(`${name} says no licence`);
  return { name, version, license, text };
}
