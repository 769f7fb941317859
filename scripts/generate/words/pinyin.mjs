import { onlyKeys } from "./report.mjs";

const file = "pinyin.yaml";

/** `pinyin.yaml` → PinyinWords. Characters are looked up folded, so an unfolded one would never be found. */
export function pinyinWords(source, { report, fold }) {
  if (!onlyKeys(source, ["main", "other"], file, "the file", report)) return { main: {}, other: {} };
  const read = new Set();
  for (const [list, readings] of Object.entries(source)) {
    for (const [reading, chars] of Object.entries(readings)) {
      if (!/^[a-z]+$/.test(reading)) report.add(file, `“${reading}” is no reading in plain letters`);
      if (fold(chars) !== chars) report.add(file, `“${reading}” has traditional characters in ${list}`);
      for (const char of list === "main" ? chars : "") {
        if (read.has(char)) report.add(file, `“${char}” has two usual readings`);
        read.add(char);
      }
    }
  }
  return source;
}
