import hkVariants from "opencc-js/dict/HKVariants";
import stPhrases from "opencc-js/dict/STPhrases";
import tsCharacters from "opencc-js/dict/TSCharacters";
import twVariants from "opencc-js/dict/TWVariants";

/**
 * Which traditional Chinese character is written as which simplified one, unit for unit (OpenCC's first choice).
 * Characters outside the basic plane and those that need two are left out, so that offsets hold. The rest of
 * folding (width, case) the server works out from Unicode itself: `server/src/vocabulary/fold.ts`.
 */
export function foldTable({ legal = "", rare = "" }) {
  let from = "";
  let to = "";
  for (const entry of tsCharacters.split("|")) {
    const [traditional, simplified] = entry.split(" ");
    if (traditional.length !== 1 || simplified?.length !== 1) continue;
    from += traditional;
    to += simplified;
  }
  return { from, to, shared: sharedOf(to, legal, rare) };
}

/**
 * Of the simplified characters those that traditional text has, too, as words of their own: 后, 里, 台. They are
 * what OpenCC's traditional phrases and regional forms are written with, `legal` ones besides and without `rare` ones.
 */
function sharedOf(simplified, legal, rare) {
  const shared = new Set(legal);
  for (const dictionary of [stPhrases, twVariants, hkVariants]) {
    for (const entry of dictionary.split("|"))
      for (const character of entry.slice(entry.indexOf(" ") + 1)) shared.add(character);
  }
  for (const character of rare) shared.delete(character);
  return [...new Set(simplified)].filter((character) => shared.has(character)).join("");
}
