import stCharacters from "opencc-js/dict/STCharacters";
import stPhrases from "opencc-js/dict/STPhrases";
import tsCharacters from "opencc-js/dict/TSCharacters";
import tsPhrases from "opencc-js/dict/TSPhrases";
import twVariants from "opencc-js/dict/TWVariants";
import { onlyKeys } from "./report.mjs";

const file = "mixed-script.yaml";

const entries = (dictionary) => dictionary.split("|").map((entry) => entry.split(" "));

/** `mixed-script.yaml` and OpenCC's tables → ScriptWords. */
export function scriptWords(source, { report }) {
  onlyKeys(source, ["legal", "foreign", "preferred", "confused", "words"], file, "the file", report);
  const options = traditionalOptions();
  const words = misspelt(source.words, source.confused, report);
  return { ...unitTables(options, source, report), words };
}

/** The traditional characters that are written as each simplified one. */
function traditionalOptions() {
  const options = new Map();
  for (const [traditional, simplified] of entries(tsCharacters)) {
    if (traditional.length !== 1 || simplified?.length !== 1) continue;
    options.set(simplified, [...(options.get(simplified) ?? []), traditional]);
  }
  return options;
}

/**
 * `both`: traditional characters that simplified text has, too (乾 of 乾坤, 著). `usual`: simplified characters with
 * several traditional forms (or one that is not written today), and the form to write.
 */
function unitTables(options, { preferred = [] }, report) {
  const first = new Map(entries(stCharacters));
  const taiwan = new Map(entries(twVariants));
  const chosen = new Map(preferred.map((pair) => [...pair]));
  for (const pair of preferred) if ([...pair].length !== 2) report.add(file, `preferred: ${pair} is no pair`);
  const usual = { from: "", to: "" };
  for (const [simplified, [...forms]] of options) {
    const standard = first.get(simplified) ?? forms[0];
    const form = chosen.get(simplified) ?? taiwan.get(standard) ?? standard;
    if (form.length !== 1 || (forms.length === 1 && forms[0] === form)) continue;
    usual.from += simplified;
    usual.to += form;
  }
  const simplifiedText = new Set(
    [...entries(stPhrases).map(([key]) => key), ...entries(tsPhrases).map(([, value]) => value)].join(""),
  );
  const both = [...options.values()].flat().filter((form) => simplifiedText.has(form));
  return { usual, both: both.join("") };
}

/** `售后售後|…`: each misspelling OpenCC knows no word for, before the word. */
function misspelt(lists = [], confused = [], report) {
  const known = new Set(entries(stPhrases).map(([, value]) => value));
  const sets = new Map(confused.flatMap((set) => [...set].map((unit) => [unit, [...set]])));
  const simplified = new Set(confused.flatMap(([first]) => first));
  const made = new Map();
  for (const word of lists.flatMap((line) => line.split(" "))) {
    if (![...word].some((unit) => sets.has(unit))) report.add(file, `${word} holds no confused character`);
    for (const wrong of variants([...word], sets)) {
      if (wrong === word || known.has(wrong) || !hasOwn(wrong, simplified)) continue;
      made.set(wrong, word);
    }
  }
  return [...made].map((pair) => pair.join(" ")).join("|");
}

/** Misspellings must be seen whole; nothing is asked of them yet but to differ. */
const hasOwn = (wrong) => wrong.length > 1;

function variants([unit, ...rest], sets) {
  if (unit === undefined) return [""];
  const tails = variants(rest, sets);
  return (sets.get(unit) ?? [unit]).flatMap((own) => tails.map((tail) => own + tail));
}
