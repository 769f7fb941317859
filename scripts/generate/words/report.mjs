/** Collects mistakes so that one run shows all of them. */
export function createReport() {
  const mistakes = [];
  return {
    add(file, message) {
      mistakes.push(`server/src/vocabulary/words/${file}: ${message}`);
    },
    throwIfAny() {
      if (mistakes.length > 0) throw new Error(`The word lists have mistakes:\n  ${mistakes.join("\n  ")}`);
    },
  };
}

/** A list of texts, or an empty one after reporting what it is instead. */
export function texts(value, file, place, report) {
  if (
    Array.isArray(value) &&
    value.every((item) => typeof item === "string" && item.trim() === item && item)
  ) {
    return value;
  }
  report.add(
    file,
    `${place} must be a list of texts without spaces at their ends (quote numbers, dates, yes and no)`,
  );
  return [];
}

/** Reports keys of a record other than the known ones. */
export function onlyKeys(value, known, file, place, report) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report.add(file, `${place} must be a record of ${known.join(", ")}`);
    return false;
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      report.add(file, `${place} has an unknown key “${key}”; known are ${known.join(", ")}`);
  }
  return true;
}

export const languages = ["zh-CN", "zh-TW", "en"];

/** A word as look-ups compare it, close enough to find duplicates. */
export const bareKey = (word, fold) => fold(word).replace(/[\p{P}\p{S}\s]+/gu, "");

/**
 * Names per language. The same name under two ids is reported, except a zh-TW name in traditional characters
 * beside a zh-CN one in simplified characters: those are two words (職能 competence, 职能 function).
 */
export function namesOf(value, file, place, { report, fold }, seen, owner) {
  if (!onlyKeys(value, languages, file, place, report)) return { "zh-CN": [], "zh-TW": [], en: [] };
  const names = {};
  for (const language of languages) {
    names[language] = texts(value[language], file, `${place}, ${language}`, report);
    if (names[language].length === 0) report.add(file, `${place} has no ${language} name`);
    claim(names[language], language, file, place, { report, fold }, seen, owner);
  }
  return names;
}

/** Reports names that another owner has. `seen` maps a key to its first owner. */
export function claim(names, language, file, place, { report, fold }, seen, owner) {
  const own = new Set();
  for (const name of names) {
    const key = bareKey(name, fold);
    const folded = fold(name);
    if (own.has(folded)) report.add(file, `${place}, ${language}: “${name}” stands there twice`);
    own.add(folded);
    const traditional = language === "zh-TW" && fold(name) !== name.toLowerCase();
    const earlier = seen.get(key);
    if (earlier && earlier.owner !== owner && earlier.traditional === traditional) {
      report.add(file, `${place}: “${name}” stands under ${earlier.owner} too (as “${earlier.name}”)`);
    }
    if (!earlier || (earlier.traditional && !traditional)) seen.set(key, { owner, name, traditional });
  }
}

/** Names in one string, as the server loads them (`JoinedNames`). */
export function joined(names, file, place, report) {
  for (const name of names) if (name.includes("|")) report.add(file, `${place}: “${name}” must not hold |`);
  return names.join("|");
}

export const joinedNames = (names, file, place, report) =>
  Object.fromEntries(languages.map((language) => [language, joined(names[language], file, place, report)]));
