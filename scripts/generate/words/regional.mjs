import { onlyKeys, texts } from "./report.mjs";

const file = "regional-words.yaml";

/** `regional-words.yaml` → RegionalWord[]. Words are looked for in folded text, so both are kept folded, too. */
export function regionalWords(source, { report, fold }) {
  onlyKeys(source, ["words"], file, "the file", report);
  const words = Array.isArray(source.words) ? source.words : [];
  if (words.length === 0) report.add(file, "words must be a list of pairs");
  const seen = new Set();
  return words.map((entry, index) => {
    const place = `entry ${index + 1}`;
    if (!onlyKeys(entry, ["cn", "tw", "weak", "only", "notAfter"], file, place, report)) return {};
    const { cn, tw, only = null, weak = false } = entry;
    for (const word of [cn, tw])
      if (typeof word !== "string" || word.length < 2) report.add(file, `${place}: cn and tw must be words`);
    if (fold(String(cn)) === fold(String(tw))) report.add(file, `${place}: ${cn} and ${tw} are one word`);
    if (only !== null && only !== "cn" && only !== "tw") report.add(file, `${place}: only must be cn or tw`);
    if (seen.has(cn)) report.add(file, `${place}: ${cn} stands twice`);
    seen.add(cn);
    return {
      cn,
      tw,
      folded: fold(String(tw)),
      weak: weak === true,
      only,
      notAfter: texts(entry.notAfter ?? [], file, `${place}, notAfter`, report).map(fold),
    };
  });
}
