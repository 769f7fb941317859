import { languages, onlyKeys, texts } from "./report.mjs";

const file = "units.yaml";

/** What each list's entries hold beside their names, and the values allowed (null: any number). */
const shapes = {
  time: { unit: ["year", "month", "week", "day", "hour", "minute", "second"], years: null },
  scales: { factor: null },
  currencies: { code: /^[A-Z]{3}$/ },
  periods: { period: ["hour", "day", "week", "month", "year", "piece"] },
  bounds: { side: ["min", "max", "about"], inclusive: [true, false], place: ["before", "after"] },
};

/** `units.yaml` → UnitWords. */
export function unitWords(source, { report }) {
  onlyKeys(source, Object.keys(shapes), file, "the file", report);
  const made = {};
  for (const [list, shape] of Object.entries(shapes)) {
    made[list] = (source[list] ?? []).map((entry, index) =>
      readEntry(entry, shape, `${list}, entry ${index + 1}`, report),
    );
  }
  return made;
}

function readEntry(entry, shape, place, report) {
  if (!onlyKeys(entry, [...Object.keys(shape), ...languages], file, place, report)) return {};
  const made = {};
  for (const [key, allowed] of Object.entries(shape)) {
    if (!isAllowed(entry[key], allowed))
      report.add(file, `${place}: ${key} cannot be ${JSON.stringify(entry[key])}`);
    made[key] = entry[key];
  }
  made.names = {};
  for (const language of languages)
    made.names[language] = texts(entry[language], file, `${place}, ${language}`, report);
  return made;
}

function isAllowed(value, allowed) {
  if (allowed === null) return typeof value === "number" && value > 0;
  return allowed instanceof RegExp ? allowed.test(String(value)) : allowed.includes(value);
}
