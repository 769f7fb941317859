import { bareKey, languages, onlyKeys, texts } from "./report.mjs";

const file = "level-words.yaml";

/** `level-words.yaml` → LevelWord[]. */
export function levelWords(source, { report, fold }) {
  if (!Array.isArray(source)) {
    report.add(file, "the file must be a list of ranks");
    return [];
  }
  const seen = new Set();
  return source.map((entry) => {
    const place = `rank ${entry?.rank}`;
    onlyKeys(entry, ["rank", "ladders", ...languages], file, place, report);
    if (!Number.isInteger(entry.rank)) report.add(file, `${place} must be a whole number`);
    const names = {};
    for (const language of languages) {
      names[language] = texts(entry[language], file, `${place}, ${language}`, report);
      for (const name of names[language]) {
        const key = `${language} ${bareKey(name, fold)}`;
        if (seen.has(key) && language !== "en")
          report.add(file, `${place}, ${language}: “${name}” has another rank too`);
        seen.add(key);
      }
    }
    const ladders = texts(entry.ladders ?? [], file, `${place}, ladders`, report);
    return { rank: entry.rank, names, ladders };
  });
}
