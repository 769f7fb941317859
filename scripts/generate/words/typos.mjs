import { onlyKeys, texts } from "./report.mjs";

const file = "typos.yaml";
const optional = ["before", "after", "notBefore", "notAfter"];

/** `typos.yaml` → TypoWord[]. The reasons stay in the list; what is generated is what the rule needs. */
export function typoWords(source, { report, fold }) {
  if (!onlyKeys(source, ["chinese", "english"], file, "the file", report)) return [];
  const seen = new Set();
  const entry = (raw, chinese) => {
    const place = `“${raw?.wrong}”`;
    if (!onlyKeys(raw, ["wrong", "right", "why", ...optional], file, place, report)) return [];
    const { wrong } = raw;
    if (typeof wrong !== "string" || wrong === "" || fold(wrong) !== wrong) {
      report.add(file, `${place} must be a text in lower case and simplified characters`);
      return [];
    }
    if (seen.has(wrong)) report.add(file, `${place} stands there twice`);
    seen.add(wrong);
    if (/\p{Script=Han}/u.test(wrong) !== chinese) report.add(file, `${place} is under the wrong language`);
    if (chinese && typeof raw.why !== "string") report.add(file, `${place} does not say why`);
    const right = chinese
      ? rightOf(raw.right, place, report)
      : { en: texts(raw.right, file, `${place}, right`, report) };
    const made = { wrong, right };
    for (const key of optional) {
      if (raw[key] !== undefined) made[key] = texts(raw[key], file, `${place}, ${key}`, report).map(fold);
    }
    return [made];
  };
  return [
    ...(source.chinese ?? []).flatMap((raw) => entry(raw, true)),
    ...(source.english ?? []).flatMap((raw) => entry(raw, false)),
  ];
}

function rightOf(value, place, report) {
  if (!onlyKeys(value, ["zh-CN", "zh-TW"], file, `${place}, right`, report)) return {};
  const right = {};
  for (const [language, words] of Object.entries(value))
    right[language] = texts(words, file, `${place}, ${language}`, report);
  if (right["zh-CN"] === undefined) report.add(file, `${place} has no zh-CN word`);
  return right;
}
