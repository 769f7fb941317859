import fs from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/**
 * Writes down whose libraries are in what is shipped, and on what terms: most licences ask for no more than that. A
 * licence that many share stands there once, below everybody's own line of copyright.
 * @param {string[]} modules that are in what is shipped, relative to the checkout
 * @param {string} file relative to the checkout
 */
export function writeNotices(modules, file) {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = "-".repeat(80);
  const head = "Rolewright contains the following libraries. Their licences follow.\n";
  const list = notices.map(({ name, version, license }) => `${name} ${version} (${license})`).join("\n");
  /** @type {Map<string, typeof notices>} */
  const byTerms = new Map();
  for (const notice of notices) {
    const key = notice.terms.replaceAll(/\s+/g, " ").trim();
    byTerms.set(key, [...(byTerms.get(key) ?? []), notice]);
  }
  const texts = [...byTerms.values()].map((shared) => {
    const holders = shared.map(({ name, version, copyright }) =>
      [`${name} ${version}`, ...copyright].join("\n  "),
    );
    return `${rule}\n${holders.join("\n")}\n\n${shared[0]?.terms.trim()}\n`;
  });
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), [head, list, "", ...texts].join("\n"));
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` belongs to `node_modules/a/node_modules/@b/c`. */
function packageFolder(/** @type {string} */ input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll("\\", "/"))?.[1];
}

/** Somebody's own line: `Copyright (c) 2015 Titus Wormer`, with nothing of the terms in it. */
const copyrightLine = /^\s*(?:copyright\b|\(c\)|©).{0,160}$/iu;

function noticeOf(/** @type {string} */ folder) {
  const at = path.join(root, folder);
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(at, "package.json"), "utf8"),
  );
  if (typeof license !== "string") throw new Error(`${name} says no licence`);
  const file = fs.readdirSync(at).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const holder = typeof author === "string" ? author : author?.name;
  const text =
    file === undefined
      ? `${license} licence${holder ? `, by ${holder}` : ""}`
      : fs.readFileSync(path.join(at, file), "utf8");
  // Only in short licences: in long ones (Apache) such lines are part of an example of how to apply it.
  const short = text.length < 5_000;
  const lines = text.split(/\r?\n/);
  return {
    name,
    version,
    license,
    copyright: short ? lines.filter((line) => copyrightLine.test(line)).map((line) => line.trim()) : [],
    terms: short ? lines.filter((line) => !copyrightLine.test(line)).join("\n") : text,
  };
}
