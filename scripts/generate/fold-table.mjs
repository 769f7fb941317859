import stCharacters from "opencc-js/dict/STCharacters";
import tsCharacters from "opencc-js/dict/TSCharacters";

/**
 * Which UTF-16 unit stands for which when words are compared: compatibility forms (NFKC), lower case, and
 * traditional Chinese characters as simplified ones — always one unit for one, so that offsets hold.
 *
 * Left as they are: ① ² Ⅳ ㊀ and the like, because a note mark beside a figure (`①5年`) must not become
 * part of the figure.
 */
export function foldTable() {
  const simplified = new Map();
  for (const entry of tsCharacters.split("|")) {
    const [from, to] = entry.split(" ");
    if (from.length === 1 && to?.length === 1) simplified.set(from, to);
  }
  let from = "";
  let to = "";
  for (let code = 0x80; code <= 0xffff; code++) {
    if (code >= 0xd800 && code <= 0xf8ff) continue;
    const unit = String.fromCharCode(code);
    const folded = foldUnit(unit, simplified);
    if (folded === unit) continue;
    from += unit;
    to += folded;
  }
  return { from, to, simplifiedOnly: simplifiedOnly() };
}

/** Characters that stand in simplified text alone: every traditional form of theirs is another character. */
function simplifiedOnly() {
  const entries = stCharacters.split("|").map((entry) => entry.split(" "));
  return entries
    .filter(([simplified, ...traditional]) => simplified.length === 1 && !traditional.includes(simplified))
    .map(([simplified]) => simplified)
    .join("");
}

const numberMark = /[\p{No}\p{Nl}㈀-㏿]/u;
const single = (text, otherwise) => (text.length === 1 ? text : otherwise);

function foldUnit(unit, simplified) {
  if (numberMark.test(unit)) return unit;
  const compatible = single(unit.normalize("NFKC"), unit);
  const lower = single(compatible.toLowerCase(), compatible);
  return simplified.get(lower) ?? lower;
}
