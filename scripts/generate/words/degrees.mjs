import { languages, onlyKeys, texts } from "./report.mjs";

const file = "degrees.yaml";
const levels = [
  "none",
  "primary",
  "secondary",
  "vocational",
  "associate",
  "bachelor",
  "master",
  "doctor",
  "unspecified-degree",
];

/** `degrees.yaml` → DegreeWords. */
export function degreeWords(source, { report }) {
  if (!onlyKeys(source, ["levels", "modes", "tiers", "equivalents"], file, "the file", report)) return {};
  const made = (source.levels ?? []).map((entry) => {
    onlyKeys(entry, ["level", ...languages], file, `level ${entry?.level}`, report);
    if (!levels.includes(entry.level)) report.add(file, `“${entry.level}” is none of ${levels.join(", ")}`);
    const names = {};
    for (const language of languages) {
      names[language] = texts(entry[language], file, `${entry.level}, ${language}`, report);
    }
    return { level: entry.level, names };
  });
  const rest = {};
  for (const list of ["modes", "tiers", "equivalents"]) rest[list] = (source[list] ?? []).map(String);
  return { levels: made, ...rest };
}
