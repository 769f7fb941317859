import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse as parseModule } from "acorn";
import { transformSync } from "esbuild";
import { Converter } from "opencc-js";
import { parse as parseYaml } from "yaml";
import { constantModule, writeChanged } from "./output.mjs";

/** Where sentences for people are written. Tables of words that are only compared stay out. */
const folders = [
  "agent",
  "check",
  "cli",
  "config",
  "features",
  "host",
  "mcp",
  "organisation",
  "render",
  "rules",
  "surface",
  "vocabulary/good",
];
/** … and the one module of the vocabulary that speaks to people. */
const purposes = "vocabulary/purposes.ts";

const han = /[\p{Script=Han}“”‘’]+/gu;

/**
 * Makes the table by which messages are told in traditional Chinese: OpenCC's conversion for Taiwan, with the
 * reviewed words of `vocabulary/words/traditional.yaml` first, cut down to the words our messages have.
 */
export function generateTraditional({ root }) {
  const reviewed = parseYaml(
    readFileSync(path.join(root, "server/src/vocabulary/words/traditional.yaml"), "utf8"),
  );
  const source = path.join(root, "server/src");
  const runs = new Set([
    ...folders.flatMap((folder) => runsOf(path.join(source, folder))),
    ...runsIn(readFileSync(path.join(source, purposes), "utf8")),
  ]);
  writeChanged(
    path.join(root, "server/src/generated/traditional.ts"),
    constantModule("traditionalWords", traditionalTable(runs, reviewed)),
  );
}

/** `chars`: pairs of characters in one string. `phrases`: what differs from going character by character. */
export function traditionalTable(runs, reviewed) {
  const convert = converter(reviewed);
  const single = memoised(convert);
  const charwise = (text) => Array.from(text, single).join("");
  const phrases = new Map();
  for (const [from, to] of Object.entries(reviewed)) {
    // Laws of Taiwan that messages name; other names in 《》 are quoted.
    if (from.startsWith("《")) phrases.set(from, to);
    else if ([...runs].some((run) => run.includes(from)) && charwise(from) !== to) phrases.set(from, to);
  }
  for (const run of runs) collectPhrases(run, convert, charwise, phrases);
  const apply = (text) => replace(text, phrases, single);
  // What longest match alone does not tell: the whole run is a phrase.
  for (const run of runs) if (apply(run) !== convert(run)) phrases.set(run, convert(run));
  // Quoted words of our own; what a document is quoted with stays as it is.
  for (const run of runs)
    for (const [quoted] of run.matchAll(/[“‘][^“”‘’]+[”’]/gu)) phrases.set(quoted, convert(quoted));
  const chars = [...new Set([...runs].join(""))].filter((char) => single(char) !== char).sort();
  return {
    chars: chars.map((char) => char + single(char)).join(""),
    phrases: Object.fromEntries([...phrases].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** OpenCC's conversion to the usage of Taiwan, of what the reviewed words leave. */
export function converter(reviewed) {
  const words = new Map(Object.entries(reviewed));
  const cut = new RegExp(`(${[...words.keys()].sort((a, b) => b.length - a.length).join("|")})`, "u");
  const convert = memoised(Converter({ from: "cn", to: "twp" }));
  return (text) =>
    text
      .split(cut)
      .map((piece) => words.get(piece) ?? convert(piece))
      .join("");
}

const longest = 8;

/** The shortest pieces of a run that read otherwise together than one by one. */
function collectPhrases(run, convert, charwise, phrases) {
  for (let length = 2; length <= longest; length++) {
    for (let at = 0; at + length <= run.length; at++) {
      const piece = run.slice(at, at + length);
      if (phrases.has(piece) || convert(piece) === charwise(piece)) continue;
      if ([...phrases.keys()].some((known) => piece.includes(known))) continue;
      phrases.set(piece, convert(piece));
    }
  }
}

function replace(text, phrases, single) {
  let out = "";
  for (let at = 0; at < text.length; ) {
    let size = Math.min(longest, text.length - at);
    while (size > 1 && !phrases.has(text.slice(at, at + size))) size--;
    const piece = text.slice(at, at + size);
    out += size > 1 ? phrases.get(piece) : single(piece);
    at += size;
  }
  return out;
}

function memoised(convert) {
  const known = new Map();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = convert(text);
    known.set(text, made);
    return made;
  };
}

/** Runs of Chinese in the strings of a folder's modules. */
export function runsOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".d.ts"))
    .flatMap((file) => runsIn(readFileSync(path.join(folder, file), "utf8")));
}

const runsIn = (source) => stringsOf(source).flatMap((text) => text.match(han) ?? []);

/** Every string and every fixed part of a template in a module. */
function stringsOf(source) {
  if (!/\p{Script=Han}/u.test(source)) return [];
  const { code } = transformSync(source, { loader: "ts", charset: "utf8", target: "es2022" });
  const strings = [];
  visit(parseModule(code, { ecmaVersion: 2022, allowHashBang: true, sourceType: "module" }), strings);
  return strings;
}

function visit(node, strings) {
  if (Array.isArray(node)) for (const child of node) visit(child, strings);
  if (node === null || typeof node !== "object" || Array.isArray(node)) return;
  if (node.type === "Literal" && typeof node.value === "string") strings.push(node.value);
  if (node.type === "TemplateElement") strings.push(node.value.cooked ?? "");
  for (const [key, child] of Object.entries(node))
    if (key !== "loc" && typeof child === "object") visit(child, strings);
}
