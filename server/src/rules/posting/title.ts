import { allows } from "../../config/ask.ts";
import type { Passage } from "../../facts/passages.ts";
import { placeIn } from "../../facts/passages.ts";
import type { Intent } from "../../role/intent.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { isPosting } from "../support/posting.ts";
import type { TitleKnowledge, TitleWord } from "../support/title-words.ts";
import { reasonNames, titleWords, withoutWords } from "../support/title-words.ts";
import { list } from "../support/words.ts";

interface Options {
  readonly allow: readonly string[];
}

/**
 * Words in an advertisement's title that are not the job's name. Job boards refuse them and Google asks for the
 * name alone, without codes, addresses, pay or company names. One finding, wherever the title stands.
 */
export const title = defineRule<Options>({
  id: "posting/title",
  summary: {
    "zh-CN": "招聘启事的名称里有多余的词",
    en: "An advertisement's title holds more than the job's name",
  },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {
    allow: {
      type: "array",
      items: { type: "string" },
      description: "Words that may stand in titles.",
    },
  },
  defaults: { allow: [] },
  check({ document, role, entry, settings, options, passages, report }) {
    if (!isPosting(role, settings)) return;
    const titles = passages().filter(({ kind }) => kind === "title");
    const location = titles.length === 0 ? "" : locationOf(passages());
    const known: TitleKnowledge = {
      organization: foldSameLength(entry.organization),
      code: foldSameLength(entry.code?.value ?? ""),
      location,
    };
    const found = titles.flatMap((passage) => {
      const words = titleWords(passage.view.text, known).filter(
        ({ start, end }) => !allows(options, document.text, placeIn(passage, start, end)),
      );
      return words.length === 0 ? [] : [{ passage, words }];
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const quoted = quotes(first.passage, first.words);
    const why = [...new Set(first.words.map((word) => word.why))].map((reason) => reasonNames[reason]);
    report({
      span: placeIn(first.passage, first.words[0]?.start ?? 0, first.words.at(-1)?.end ?? 0),
      message: {
        "zh-CN": `名称里的${quoted.map((words) => `“${words}”`).join("、")}不是岗位名称的一部分（${list(why.map((reason) => reason["zh-CN"]))["zh-CN"]}）：招聘网站会拒收或少展示，请移到正文或字段里。`,
        en: `${quoted.map((words) => `“${words}”`).join(", ")} ${quoted.length === 1 ? "is" : "are"} not part of the job's name (${list(why.map(({ en }) => en)).en}): job sites refuse or demote such titles; say it in the text or in a field.`,
      },
      related: others.map(({ passage }) => ({
        span: passage.span,
        message: { "zh-CN": "名称在这里也一样", en: "the title stands here, too" },
      })),
      fixes: cleaned(found),
    });
  },
});

const locationOf = (passages: readonly Passage[]): string =>
  passages
    .filter(({ fieldId, kind }) => fieldId === "location" && kind !== "heading")
    .map(({ view }) => view.text)
    .join(" ");

const quotes = ({ view }: Passage, words: readonly TitleWord[]): readonly string[] => [
  ...new Set(words.map(({ start, end }) => view.cased.slice(start, end).trim())),
];

/** The title's own name alone, in every place; none when a place would be left with nothing. */
function cleaned(
  found: readonly { readonly passage: Passage; readonly words: readonly TitleWord[] }[],
): readonly Fix[] {
  const names = found.map(({ passage, words }) => withoutWords(passage.view.cased, words));
  const [name] = names;
  if (name === undefined || name === null || names.includes(null)) return [];
  return [
    {
      title: { "zh-CN": `名称改为“${name}”`, en: `Rename to “${name}”` },
      safe: false,
      intents: found.map(
        ({ passage }, index): Intent => ({
          kind: "replaceSpan",
          span: placeIn(passage, 0, passage.view.text.length),
          text: names[index] ?? name,
        }),
      ),
    },
  ];
}
