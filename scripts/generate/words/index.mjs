/**
 * What the names of a list stand for, as look-up keys. zh-TW words that would be another word in simplified
 * characters (職能 is a competence, 职能 a function; 單位 a department, 单位 an employer) stay as they are written
 * and win for that spelling.
 *
 * @param entries pairs of a meaning and its names per language, the more usual first
 * @returns one record per meaning: its keys and its keys in traditional characters, each list joined by newlines
 */
export function indexOf(entries, keyOf, unfoldedKeyOf) {
  const owners = new Map();
  const made = entries.map(([meaning]) => ({ meaning, keys: [], traditional: [] }));
  for (const language of ["zh-CN", "en", "zh-TW"]) {
    entries.forEach(([, names], index) => {
      for (const name of names[language] ?? []) {
        const key = keyOf(name);
        const owner = owners.get(key);
        if (owner === undefined) {
          owners.set(key, index);
          made[index].keys.push(key);
        } else if (language === "zh-TW" && owner !== index) {
          made[index].traditional.push(unfoldedKeyOf(name).replaceAll(" ", ""));
        }
      }
    });
  }
  return made.map(({ meaning, keys, traditional }) => ({
    meaning,
    keys: keys.join("\n"),
    traditional: traditional.join("\n"),
  }));
}
