import { bareKey, languages, onlyKeys, texts } from "./report.mjs";

const file = "role-aliases.yaml";

/** `role-aliases.yaml` and `generic-superiors.yaml` → RoleWords. */
export function roleWords(source, generic, { report, fold }) {
  if (!onlyKeys(source, ["aliases", "inside", "words", "departments"], file, "the file", report)) return {};
  onlyKeys(generic, languages, "generic-superiors.yaml", "the file", report);
  const seen = new Map();
  const aliases = (source.aliases ?? []).map((names) => texts(names, file, "aliases", report));
  for (const names of aliases) {
    for (const name of names) {
      const key = bareKey(name, fold);
      const earlier = seen.get(key);
      if (earlier && earlier !== names[0])
        report.add(file, `“${name}” stands under ${earlier} and under ${names[0]}`);
      seen.set(key, names[0]);
    }
  }
  return {
    aliases,
    inside: pairs(source.inside, "inside", report),
    words: pairs(source.words, "words", report),
    departments: texts(source.departments, file, "departments", report),
    generic: languages.flatMap((language) =>
      texts(generic[language], "generic-superiors.yaml", language, report),
    ),
  };
}

function pairs(record, place, report) {
  for (const [from, to] of Object.entries(record ?? {})) {
    if (typeof to !== "string") report.add(file, `${place}: “${from}” must stand for a text`);
  }
  return Object.entries(record ?? {});
}
