import { bareKey, onlyKeys, texts } from "./report.mjs";

const statuses = ["in-force", "amended", "repealed", "superseded", "unknown"];
const surenesses = ["confirmed", "likely", "unconfirmed"];
const jurisdictions = {
  "cn-laws": "cn",
  "cn-regulations": "cn",
  "cn-repealed": "cn",
  tw: "tw",
  eu: "eu",
  us: "us",
  uk: "uk",
  standards: "international",
};
const keys = [
  "name",
  "official",
  "short",
  "wrong",
  "status",
  "passed",
  "since",
  "ended",
  "replacedBy",
  "moved",
  "movedFrom",
  "topics",
  "sure",
  "source",
  "checkedOn",
  "note",
];
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const wholeDate = /^\d{4}-\d{2}-\d{2}$/;
const chinaPrefix = "中华人民共和国";
/** Files whose laws carry 中华人民共和国 in their full names. */
const fullNames = new Set(["cn-laws", "cn-repealed"]);

/** `laws/*.yaml` → LawFile[]; every name of one jurisdiction belongs to one law. */
export function lawWords(files, context) {
  const laws = files.flatMap(({ file, content }) => readFile(file, content, context.report));
  claimNames(laws, context);
  const known = new Set(laws.map(({ law }) => law.name));
  for (const { file, law } of laws) {
    for (const name of law.replacedBy) {
      if (!known.has(name))
        context.report.add(file, `${law.name}: replacedBy names “${name}”, which is no entry`);
    }
    const ended = law.status === "repealed" || law.status === "superseded";
    if (ended && law.replacedBy.length === 0)
      context.report.add(file, `${law.name} is ${law.status}: say by what (replacedBy)`);
  }
  return files.map(({ file, content }) =>
    stored(
      content,
      laws.filter((entry) => entry.file === file).map(({ law }) => law),
    ),
  );
}

/** Without what a blank entry or the file's defaults say already. */
function stored(content, laws) {
  const [{ jurisdiction, name, official } = {}] = laws;
  const prefix = official?.startsWith(chinaPrefix) && name !== official ? chinaPrefix : "";
  const defaults = { status: "in-force", ...content.defaults };
  const isImplied = (law, key, value) => {
    if (key === "jurisdiction") return true;
    if (key === "official") return value === prefix + law.name;
    if (key in defaults) return value === defaults[key];
    return value === null || (Array.isArray(value) && value.length === 0);
  };
  return {
    jurisdiction,
    prefix,
    defaults,
    laws: laws.map((law) =>
      Object.fromEntries(Object.entries(law).filter(([key, value]) => !isImplied(law, key, value))),
    ),
  };
}

function readFile(file, content, report) {
  const stem = file.replace(/^laws\//, "").replace(/\.yaml$/, "");
  const jurisdiction = jurisdictions[stem];
  if (!jurisdiction) report.add(file, `the file's name is none of ${Object.keys(jurisdictions).join(", ")}`);
  if (!onlyKeys(content, ["defaults", "laws"], file, "the file", report)) return [];
  return (content.laws ?? []).map((entry) => ({
    file,
    law: readLaw({ ...content.defaults, ...entry }, { file, stem, jurisdiction, report }),
  }));
}

function readLaw(entry, { file, stem, jurisdiction, report }) {
  const place = String(entry.name);
  onlyKeys(entry, keys, file, place, report);
  const list = (key) => (entry[key] === undefined ? [] : texts(entry[key], file, `${place}, ${key}`, report));
  const dated = (key) => {
    const value = entry[key] ?? null;
    if (value !== null && !date.test(value))
      report.add(file, `${place}: ${key} must be a date like 2026-11-21`);
    return value;
  };
  if (typeof entry.name !== "string") report.add(file, `${place}: name must be a text`);
  if (!statuses.includes(entry.status))
    report.add(file, `${place}: status must be one of ${statuses.join(", ")}`);
  if (!surenesses.includes(entry.sure))
    report.add(file, `${place}: sure must be one of ${surenesses.join(", ")}`);
  if (!wholeDate.test(entry.checkedOn ?? ""))
    report.add(file, `${place}: checkedOn must be a date like 2026-11-21`);
  if (typeof entry.source !== "string") report.add(file, `${place}: say where it was read (source)`);
  if (entry.note)
    onlyKeys(entry.note, ["zh-CN", "en"], file, `${place}, note (quote texts with commas)`, report);
  return {
    name: entry.name,
    official: entry.official ?? (fullNames.has(stem) ? chinaPrefix + entry.name : entry.name),
    short: list("short"),
    wrong: list("wrong"),
    jurisdiction,
    status: entry.status,
    passed: dated("passed"),
    since: dated("since"),
    ended: dated("ended"),
    replacedBy: list("replacedBy"),
    moved: entry.moved ?? [],
    movedFrom: entry.movedFrom ?? null,
    topics: list("topics"),
    sure: entry.sure,
    source: entry.source,
    checkedOn: entry.checkedOn,
    note: entry.note ?? null,
  };
}

function claimNames(laws, { report, fold }) {
  const seen = new Map();
  for (const { file, law } of laws) {
    for (const name of new Set([law.name, law.official, ...law.short, ...law.wrong])) {
      const key = `${law.jurisdiction} ${bareKey(name, fold)}`;
      const earlier = seen.get(key);
      if (earlier && earlier !== law)
        report.add(file, `“${name}” is a name of ${earlier.name} and of ${law.name}`);
      seen.set(key, law);
    }
  }
}
