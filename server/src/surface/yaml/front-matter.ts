import { distance } from "fastest-levenshtein";
import type { Problem } from "../../role/role.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import { fieldIds } from "../../vocabulary/fields.ts";
import { guessLanguage, namedLanguage } from "../../vocabulary/guess-language.ts";
import type { FrontMatterReading } from "../front-matter.ts";
import type { ReadOptions } from "../surface.ts";
import { type Entry, isOwnKey, readEntries, statedLanguage } from "./entries.ts";
import { readField } from "./field.ts";
import { sentences } from "./messages.ts";
import { parseYaml } from "./parse.ts";
import { depthProblem, documentProblems, suppressions } from "./problems.ts";
import { newCopies, type ValueContext } from "./value.ts";

/** The fields of YAML front matter. Of several documents in it, the first with anything in it counts. */
export function readYamlFields(text: string, block: Span, options: ReadOptions): FrontMatterReading {
  const file = parseYaml(text, block);
  const document = file.documents.find(({ root }) => root !== null);
  const comments = suppressions(text, file);
  const problems = [
    ...depthProblem(file),
    ...file.documents.flatMap((each) => documentProblems(text, each, file)),
  ].map((problem) => ({ ...problem, span: inside(text, problem.span, block) }));
  if (!document) return { fields: [], problems, complete: problems.length === 0, comments, language: null };
  const entries = readEntries(text, document, options.vocabulary);
  const language = statedLanguage(text, entries);
  const context: ValueContext = {
    text,
    language: language ?? namedLanguage(options.uri) ?? options.language ?? guessLanguage(text, options.uri),
    aliases: document.aliases,
    problems,
    copies: newCopies(),
  };
  const fields = entries.flatMap(({ pair, match }) =>
    match ? [readField(context, pair, match, "front-matter")] : [],
  );
  const complete = !problems.some(({ rule }) => rule === "document/syntax");
  return { fields, problems: [...problems, ...nearMisses(entries)], complete, comments, language };
}

/** What is missing at the end of the block is said at its last words, not at the `---` behind it. */
function inside(text: string, span: Span, block: Span): Span {
  if (span.start < block.end)
    return { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
  const { end } = trimSpan(text, block);
  return { start: Math.max(block.start, end - 1), end };
}

/** Site generators have keys of their own; only a slip in one of ours (`reportTo`) is said to be one. */
function nearMisses(entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ key, match }): Problem[] => {
    const name = match ? null : nearestField(key.words);
    return name === null
      ? []
      : [{ rule: "field/invalid", span: key.span, message: sentences.unknownKey(key.words, name) }];
  });
}

const shortestSlip = 5;

/** The field key that is one edit away; not for plurals, which are words of their own (`locations`). */
function nearestField(words: string): string | null {
  if (words.length < shortestSlip || words.length > 20 || isOwnKey(words)) return null;
  const name = fieldIds.find((id) => id.length >= shortestSlip && distance(words, id) === 1);
  return name === undefined || `${name}s` === words || `${words}s` === name ? null : name;
}
