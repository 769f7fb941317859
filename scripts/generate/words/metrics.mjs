import { languages, onlyKeys, texts } from "./report.mjs";

const file = "metrics.yaml";
const kinds = ["share", "rate", "duration", "score", "count", "money", "index"];

/** `metrics.yaml` → MetricWord[]: every name of a measure once, whatever its language. */
export function metricWords(source, { report, fold }) {
  if (!Array.isArray(source)) {
    report.add(file, "the file must be a list of measures");
    return [];
  }
  const seen = new Map();
  return source.map((entry, index) => {
    const place = `entry ${index + 1}`;
    if (!onlyKeys(entry, ["kind", "lower", ...languages], file, place, report)) return {};
    if (!kinds.includes(entry.kind)) report.add(file, `${place}: kind must be one of ${kinds.join(", ")}`);
    const names = new Set();
    for (const language of languages) {
      for (const name of texts(entry[language], file, `${place}, ${language}`, report)) {
        const key = fold(name);
        const earlier = seen.get(key);
        if (earlier !== undefined && earlier !== index)
          report.add(file, `${place}: “${name}” stands in entry ${earlier + 1} too`);
        seen.set(key, index);
        names.add(key);
      }
    }
    return { kind: entry.kind, lower: entry.lower === true, names: [...names].join("|") };
  });
}
