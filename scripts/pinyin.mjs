// `node scripts/pinyin.mjs` makes server/src/vocabulary/words/pinyin.yaml: how characters are read, without tones.
// The readings are those of pinyin-pro; the characters those of GB 2312 and Big5, less the traditional ones that
// names are compared without. Needed only to take in a new version of the library.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pinyin } from "pinyin-pro";
import { loadKeys } from "./generate/keys.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { foldSameLength } = await loadKeys(root);

const main = new Map();
const other = new Map();
for (const char of [
  ...charactersOf("gb2312", [0xb0, 0xa1], 0xf7),
  // The frequent ones of Big5; its second half is hardly ever written, and every character costs in the browser.
  ...charactersOf("big5", [0xa4, 0x40], 0xc6),
]) {
  if (foldSameLength(char) !== char) continue;
  const readings = new Set(pinyin(char, { multiple: true, toneType: "none", type: "array", v: true }));
  const [first, ...others] = [...readings].filter((reading) => /^[a-z]+$/.test(reading));
  if (first === undefined) continue;
  add(main, first, char);
  for (const reading of others) add(other, reading, char);
}

writeFileSync(
  path.join(root, "server/src/vocabulary/words/pinyin.yaml"),
  `# How Chinese characters are read, without tones; ü is v. Made by scripts/pinyin.mjs from pinyin-pro (MIT); corrections
# are welcome here. \`main\`: the usual reading. \`other\`: what else a character may be read as (会计, 银行, 店长).
main:
${linesOf(main)}
other:
${linesOf(other)}
`,
);

/** Every Chinese character of a double-byte encoding, in its order. `first`: the lowest bytes, `last`: the highest lead. */
function charactersOf(encoding, [first, lowest], last) {
  const decoder = new TextDecoder(encoding);
  const found = new Set();
  for (let lead = first; lead <= last; lead++) {
    for (let trail = lowest; trail <= 0xfe; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]));
      if (/^\p{Script=Han}$/u.test(char) && char.length === 1) found.add(char);
    }
  }
  return found;
}

function add(map, reading, char) {
  const before = map.get(reading) ?? "";
  if (!before.includes(char)) map.set(reading, before + char);
}

function linesOf(map) {
  return [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, chars]) => `  "${reading}": ${chars}`)
    .join("\n");
}
