// Puts the names of fields (words/fields.yaml) into the Markdown grammar, so that the editor colours the labels
// the reader understands, and the words of headings; the rest of that grammar is written by hand and stays as it is. The grammar of facts is
// written here as a whole (grammars/facts.mjs).
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { factsGrammar, roleBehindBold, roleLine } from "./grammars/facts.mjs";
import { bracketHeading, numberedHeading } from "./grammars/headings.mjs";
import { isQuiet, requireKnown } from "./grammars/quiet-labels.mjs";
import { writeChanged } from "./output.mjs";

const grammarFile = "syntaxes/rolewright.markdown.tmLanguage.json";

const factsFile = "syntaxes/rolewright.facts.tmLanguage.json";

export function generateGrammars({ root, check }) {
  const file = path.join(root, grammarFile);
  const before = readFileSync(file, "utf8");
  const words = parse(readFileSync(path.join(root, "server/src/vocabulary/words/fields.yaml"), "utf8"));
  const grammar = JSON.parse(before);
  const names = fieldNames(words);
  grammar.repository.fieldKey.match = fieldPattern(names);
  grammar.repository.roleLine.match = roleLine(roleNames(words));
  grammar.repository.roleBehindBold.match = roleBehindBold(roleNames(words));
  grammar.repository.bracketHeading.match = bracketHeading;
  grammar.repository.numberedHeading.match = numberedHeading;
  const after = `${JSON.stringify(grammar, null, 2)}\n`;
  const facts = `${JSON.stringify(factsGrammar(names), null, 2)}\n`;
  const target = path.join(root, factsFile);
  if (check && after !== before) throw new Error(`${grammarFile} is stale: run \`npm run generate\``);
  if (check && (!existsSync(target) || readFileSync(target, "utf8") !== facts))
    throw new Error(`${factsFile} is stale: run \`npm run generate\``);
  writeChanged(file, after);
  writeChanged(target, facts);
}

/** Labels whose values name roles, as they are written: a pattern that looks back cannot fold case. */
function roleNames({ names }) {
  const all = ["reportsTo", "dottedLineTo", "directReports", "peers"].flatMap((id) =>
    Object.values(names[id]).flat(),
  );
  return [...new Set(all.filter(isLabel))].sort(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
}

/** Keys of YAML (`reportsTo`) are no labels; those every document may have are left to the language server. */
const isLabel = (name) => !/^[a-z]+[A-Z.]/.test(name) && !isQuiet(name);

/** Every name once, the longest first, for the first alternative that fits wins. */
function fieldNames({ names, parts }) {
  const all = [...Object.values(names), ...Object.values(parts)].flatMap((byLanguage) =>
    Object.values(byLanguage).flat(),
  );
  requireKnown(all);
  const labels = all.filter(isLabel);
  const unique = new Set(labels.map((name) => name.toLowerCase()));
  return [...unique].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

/**
 * A name at the beginning of a line or item, or behind `**`, with a colon behind it. Latin names begin with a
 * capital, whatever the case of the rest; a note in brackets may follow: `薪资范围（元/月）：`.
 */
function fieldPattern(names) {
  const begin = String.raw`(?:(?:\G|^)[ \t]*|(?<=\*\*))(?=[A-Z\p{Han}])`;
  const end = String.raw`(?=(?:[ \t]*[(（][^()（）\r\n]{0,30}[)）])?(?:\*\*)?[ \t]*[:：])`;
  return `${begin}((?i:${names.map(escaped).join("|")}))${end}`;
}

export const escaped = (name) =>
  name
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll(" ", "[ -]");
