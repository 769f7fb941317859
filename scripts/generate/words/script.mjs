import stCharacters from "opencc-js/dict/STCharacters";
import stPhrases from "opencc-js/dict/STPhrases";
import tsCharacters from "opencc-js/dict/TSCharacters";
import tsPhrases from "opencc-js/dict/TSPhrases";
import twVariants from "opencc-js/dict/TWVariants";
import { onlyKeys } from "./report.mjs";

const file = "mixed-script.yaml";
const keys = ["legal", "rare", "traditional", "preferred", "words", "empress", "merge"];

const entries = (dictionary) => dictionary.split("|").map((entry) => entry.split(" "));

/** `mixed-script.yaml` and OpenCC's tables → ScriptWords. */
export function scriptWords(source, { report, fold }) {
  onlyKeys(source, keys, file, "the file", report);
  return {
    usual: usualForms(source.preferred ?? [], report),
    both: inSimplifiedText(source.traditional ?? ""),
    words: pairs(source.words ?? [], fold, report).join("|"),
    empress: source.empress ?? [],
    merge: source.merge ?? [],
  };
}

/** The traditional characters that are written as each simplified one. */
function traditionalForms() {
  const forms = new Map();
  for (const [traditional, simplified] of entries(tsCharacters)) {
    if (traditional.length !== 1 || simplified?.length !== 1) continue;
    forms.set(simplified, [...(forms.get(simplified) ?? []), traditional]);
  }
  return forms;
}

/** Simplified characters with several traditional forms, or one that is not written today, and the form to write. */
function usualForms(preferred, report) {
  for (const pair of preferred) if ([...pair].length !== 2) report.add(file, `preferred: ${pair} is no pair`);
  const first = new Map(entries(stCharacters));
  const taiwan = new Map(entries(twVariants));
  const chosen = new Map(preferred.map((pair) => [...pair]));
  const usual = { from: "", to: "" };
  for (const [simplified, forms] of traditionalForms()) {
    const standard = first.get(simplified) ?? forms[0];
    const form = chosen.get(simplified) ?? taiwan.get(standard) ?? standard;
    if (form.length !== 1 || (forms.length === 1 && forms[0] === form)) continue;
    usual.from += simplified;
    usual.to += form;
  }
  return usual;
}

/** Traditional characters that simplified text has, too: 乾 of 乾坤. */
function inSimplifiedText(mistakes) {
  const simplified = new Set(
    [...entries(stPhrases).map(([key]) => key), ...entries(tsPhrases).map(([, value]) => value)].join(""),
  );
  const forms = [...traditionalForms().values()].flat();
  return forms.filter((form) => simplified.has(form) && !mistakes.includes(form)).join("");
}

/** `售后 售後`: a word OpenCC does not know, and the one with the same simplified form that it stands for. */
function pairs(lists, fold, report) {
  const known = new Set(entries(stPhrases).map(([, value]) => value));
  const listed = lists.flat();
  for (const pair of listed) {
    const [wrong = "", right = ""] = pair.split(" ");
    if (wrong === right || fold(wrong) !== fold(right))
      report.add(file, `${pair} is not one word in two spellings`);
    if (known.has(wrong)) report.add(file, `${wrong} is a word of its own`);
  }
  return listed;
}
