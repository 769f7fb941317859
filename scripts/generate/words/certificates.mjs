import { languages, onlyKeys, texts } from "./report.mjs";

const file = "certificates.yaml";

/** `certificates.yaml` → CertificateWord[]; a name stands under one certificate only. */
export function certificateWords(source, { report, fold }) {
  onlyKeys(source, ["certificates"], file, "the file", report);
  const seen = new Map();
  return (source.certificates ?? []).map((entry, index) => {
    const place = `entry ${index + 1}`;
    onlyKeys(entry, ["levels", "title", ...languages], file, place, report);
    for (const key of ["levels", "title"]) {
      if (entry[key] !== undefined && entry[key] !== true)
        report.add(file, `${place}: ${key} can only be true`);
    }
    const names = {};
    for (const language of languages) {
      names[language] =
        entry[language] === undefined ? [] : texts(entry[language], file, `${place}, ${language}`, report);
      for (const name of names[language]) {
        const key = fold(name);
        if (seen.has(key) && seen.get(key) !== index) report.add(file, `“${name}” stands there twice`);
        seen.set(key, index);
      }
    }
    return { names, levels: entry.levels === true, title: entry.title === true };
  });
}
