import { onlyKeys } from "./report.mjs";

const file = "site-notices.yaml";
const phraseLists = ["notices", "signs", "warnings"];
const wordLists = ["lines", "speakers"];

/** `site-notices.yaml` → SiteWords: phrases taken apart at `…`, everything folded. */
export function siteWords(source, { report, fold }) {
  onlyKeys(source, [...phraseLists, ...wordLists], file, "the file", report);
  const listed = (name) => {
    const list = source[name] ?? [];
    const known = new Set();
    for (const entry of list) {
      if (typeof entry !== "string") report.add(file, `${name}: ${JSON.stringify(entry)} is no text`);
      else if (known.has(fold(entry))) report.add(file, `${name}: ${entry} stands twice`);
      else known.add(fold(entry));
    }
    return [...known];
  };
  const made = {};
  for (const name of phraseLists) {
    made[name] = listed(name).map((entry) => entry.split("…").map((part) => part.trim()));
    for (const parts of made[name])
      if (parts.some((part) => part.length < 2))
        report.add(file, `${name}: ${parts.join("…")} has a part that is too short`);
  }
  for (const name of wordLists) made[name] = listed(name);
  return made;
}
