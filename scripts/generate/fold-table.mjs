import stCharacters from "opencc-js/dict/STCharacters";
import tsCharacters from "opencc-js/dict/TSCharacters";

/**
 * Which traditional Chinese character is written as which simplified one, unit for unit (OpenCC's first choice).
 * Characters outside the basic plane and those that need two are left out, so that offsets hold. The rest of
 * folding (width, case) the server works out from Unicode itself: `server/src/vocabulary/fold.ts`.
 */
export function foldTable() {
  let from = "";
  let to = "";
  for (const entry of tsCharacters.split("|")) {
    const [traditional, simplified] = entry.split(" ");
    if (traditional.length !== 1 || simplified?.length !== 1) continue;
    from += traditional;
    to += simplified;
  }
  return { from, to, shared: sharedOf(to) };
}

/** Of the simplified characters those that traditional text has, too, as words of their own: 后, 里, 台. */
function sharedOf(simplified) {
  const shared = new Set();
  for (const entry of stCharacters.split("|")) {
    const [character, ...traditional] = entry.split(" ");
    if (traditional.includes(character)) shared.add(character);
  }
  return [...new Set(simplified)].filter((character) => shared.has(character)).join("");
}
