import { requirementsOf } from "../../config/ask.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import type { Fix } from "../finding.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import { degreeName } from "../support/degree-names.ts";
import type { Line, Stated, Topic } from "../support/parity.ts";
import {
  linesOf,
  originalOf,
  sectionsOnlyIn,
  statedIn,
  topicNames,
  topics,
  unmatched,
} from "../support/parity.ts";
import { list } from "../support/words.ts";

type Context = RuleContext<unknown>;

/**
 * Two language versions of one role disagree: in figures, in who reports to whom, or one has sections or figures
 * the other lacks. Said in the translation, with the place in the original.
 */
export const parity = defineRule({
  id: "i18n/parity",
  summary: {
    "zh-CN": "同一岗位的两个语言版本不一致",
    en: "Two language versions of one role disagree",
  },
  severity: "error",
  scope: "organisation",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check(context) {
    const original = originalOf(context.entry, context.organisation);
    if (original === null || original.kind === "reference") return;
    const absent = topics.filter(
      (topic) => !compareFigures(context, original, topic) && !maySay(context, topic),
    );
    compareLines(context, original, "reportsTo");
    compareLines(context, original, "directReports");
    compareWhole(context, original, absent);
  },
});

/** False when this version says nothing on a topic the original speaks of. A percentage may be told in words. */
function compareFigures(context: Context, original: RoleEntry, topic: Topic): boolean {
  const mine = statedIn(context.entry, topic);
  const theirs = statedIn(original, topic);
  if (mine.length === 0) return theirs.length === 0 || topic === "share" || topic === "management";
  const left = unmatched(mine, theirs);
  const [own] = left.mine;
  const [other] = left.theirs;
  if (own === undefined || other === undefined) return true;
  reportFigures(context, original, topic, own, other);
  return true;
}

/** Words that may speak of a topic were not understood for sure: then nothing can be said to be missing. */
function maySay({ passages }: Context, topic: Topic): boolean {
  const bits = hints[topic];
  return passages().some(({ view }) => (view.hints & bits) !== 0);
}

const hints: Readonly<Record<Topic, number>> = {
  experience: hint.experience,
  management: hint.experience,
  education: hint.education,
  pay: hint.pay,
  headcount: hint.headcount,
  share: hint.metric,
};

function reportFigures(
  { words, report }: Context,
  original: RoleEntry,
  topic: Topic,
  own: Stated,
  other: Stated,
): void {
  const name = topicNames[topic];
  const said = words(own.span);
  const there = shown(topic, other.value);
  report({
    span: own.span,
    message: {
      "zh-CN": `两个语言版本的${name["zh-CN"]}不一致：此处是“${said}”，而原文是${there["zh-CN"]}。`,
      en: `The language versions disagree on ${name.en}: “${said}” here, but ${there.en} in the original.`,
    },
    related: [
      {
        uri: original.uri,
        span: other.span,
        message: { "zh-CN": `原文是${there["zh-CN"]}`, en: `the original says ${there.en}` },
      },
    ],
    fixes: takeOver(said, own, other),
  });
}

/** A value in words: `5-` is 5年以上, `3-5` is 3-5年. */
function shown(topic: Topic, value: string): Localised {
  if (topic === "education") return degreeName(value);
  const years = topic === "experience" || topic === "management";
  if (topic === "share") return { "zh-CN": `${value}%`, en: `${value}%` };
  const [zh, en] = years ? ["年", " years"] : ["", ""];
  const [low = "", high] = value.split("-");
  if (high === undefined) return { "zh-CN": low + zh, en: low + en };
  if (high === "") return { "zh-CN": `${low}${zh}以上`, en: `${low} or more${en}` };
  if (low === "") return { "zh-CN": `${high}${zh}以内`, en: `up to ${high}${en}` };
  return { "zh-CN": value + zh, en: `${low}–${high}${en}` };
}

const numbers = /\d+(?:\.\d+)?/gu;

/** The original's numbers in this version's words, where both have as many digits groups. */
function takeOver(said: string, own: Stated, other: Stated): readonly Fix[] {
  const there = other.value.match(numbers) ?? [];
  const here = said.match(numbers) ?? [];
  const mine = own.value.match(numbers) ?? [];
  const sameForm = other.value.replace(numbers, "") === own.value.replace(numbers, "");
  if (!sameForm || here.length !== there.length || here.join() !== mine.join()) return [];
  let index = 0;
  const text = said.replace(numbers, () => there[index++] ?? "");
  return [
    {
      title: { "zh-CN": `改为“${text}”，与原文一致`, en: `Change to “${text}”, like the original` },
      safe: false,
      intents: [{ kind: "replaceSpan", span: own.span, text }],
    },
  ];
}

function compareLines(
  { entry, organisation, report }: Context,
  original: RoleEntry,
  relation: "reportsTo" | "directReports",
): void {
  const mine = linesOf(entry, relation, organisation);
  const theirs = linesOf(original, relation, organisation);
  if (!mine.sure || !theirs.sure) return;
  const here = mine.lines.filter(({ id }) => theirs.lines.every((line) => line.id !== id));
  const there = theirs.lines.filter(({ id }) => mine.lines.every((line) => line.id !== id));
  const [own] = here;
  const [other] = there;
  // Lists may leave somebody out; they disagree when each names somebody the other does not.
  if (own === undefined || other === undefined) return;
  const up = relation === "reportsTo";
  const name =
    [other.role, ...organisation.versions(other.role)].find(({ language }) => language === entry.language)
      ?.title ?? other.role.title;
  report({
    span: own.reference.nameSpan,
    message: {
      "zh-CN": `两个语言版本的${up ? "直接上级" : "直接下级"}不一致：此处是${quoted(here).join("、")}，而原文是${quoted(there).join("、")}。`,
      en: `The language versions disagree on the ${up ? "superior" : "direct reports"}: ${quoted(here).join(", ")} here, but ${quoted(there).join(", ")} in the original.`,
    },
    related: [
      {
        uri: original.uri,
        span: other.reference.nameSpan,
        message: {
          "zh-CN": `原文写的是“${other.reference.name}”`,
          en: `the original says “${other.reference.name}”`,
        },
      },
    ],
    fixes: (here.length === 1 && there.length === 1 ? [name] : []).map((name) => ({
      title: { "zh-CN": `改为“${name}”`, en: `Change to “${name}”` },
      safe: false,
      intents: [{ kind: "replaceSpan", span: own.reference.nameSpan, text: name }],
    })),
  });
}

const quoted = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ reference }) => `“${reference.name}”`);

/** What one version has and the other lacks, in one finding. */
function compareWhole(
  { role, entry, settings, report }: Context,
  original: RoleEntry,
  silentOn: readonly Topic[],
): void {
  // An advertisement made from a position says less.
  const sameKind = original.kind === entry.kind;
  // A section the preset asks for is section/missing's to report.
  const asked = requirementsOf(settings, entry.kind).requiredSections;
  const absent = (sameKind ? sectionsOnlyIn(original, entry) : []).filter((id) =>
    asked.every((section) => section.id !== id && !section.or.includes(id)),
  );
  const extra = sameKind ? sectionsOnlyIn(entry, original) : [];
  const topics = silentOn.filter((topic) => !coveredBySection(topic, absent));
  if (absent.length + extra.length + topics.length === 0) return;
  const heading = (id: SectionId): string => settings.vocabulary.heading(id, role.language);
  const missing: Localised = {
    "zh-CN": list([...absent.map(heading), ...topics.map((topic) => topicNames[topic]["zh-CN"])])["zh-CN"],
    en: list([...absent.map(heading), ...topics.map((topic) => topicNames[topic].en)]).en,
  };
  const more = list(extra.map(heading));
  const sentences = {
    "zh-CN": [
      ...(missing.en === "" ? [] : [`原文有而此处没有：${missing["zh-CN"]}`]),
      ...(more.en === "" ? [] : [`此处有而原文没有：${more["zh-CN"]}`]),
    ].join("；"),
    en: [
      ...(missing.en === "" ? [] : [`the original has ${missing.en}, which is missing here`]),
      ...(more.en === ""
        ? []
        : [`${more.en} ${extra.length === 1 ? "is" : "are"} here and not in the original`]),
    ].join("; "),
  };
  const first = silentOn.map((topic) => statedIn(original, topic)[0]).find((stated) => stated !== undefined);
  report({
    span: role.anchor,
    severity: "warning",
    message: {
      "zh-CN": `两个语言版本的内容不一致：${sentences["zh-CN"]}。`,
      en: `The language versions differ: ${sentences.en}.`,
    },
    related: [
      {
        uri: original.uri,
        span: first?.span ?? original.anchor,
        message: { "zh-CN": "原文在这里", en: "the original is here" },
      },
    ],
    fixes: absent.map((id): Fix => {
      const name = heading(id);
      return {
        title: { "zh-CN": `插入“${name}”章节`, en: `Insert section “${name}”` },
        safe: false,
        intents: [{ kind: "addSection", section: id, body: sectionTemplate(id, role.language) }],
      };
    }),
  });
}

/** A topic whose section is missing altogether is not named again. */
const coveredBySection = (topic: Topic, absent: readonly SectionId[]): boolean =>
  topic === "pay"
    ? absent.includes("pay") || absent.includes("benefits")
    : (topic === "experience" || topic === "education") &&
      absent.some((id) => id === "qualifications" || id === "experience" || id === "education");
