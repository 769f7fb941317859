import fc from "fast-check";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import type { SectionId } from "../../../server/src/vocabulary/sections.ts";
import { vocabulary } from "./words.ts";

/** A section of a sample: which, and what stands in it. */
interface Part {
  readonly id: SectionId;
  readonly body: readonly string[];
  readonly list: boolean;
}

interface Habits {
  readonly heading: HeadingWriter;
  readonly marker: (ordinal: number) => string;
  readonly airy: boolean;
  readonly table: boolean;
}

type HeadingWriter = (words: string, ordinal: number) => string;

const han = "一二三四五六七八九十";

const headings: readonly HeadingWriter[] = [
  (words) => `## ${words}`,
  (words) => `### **${words}**`,
  (words, ordinal) => `## ${ordinal}. ${words}`,
  (words) => `${words}\n------`,
  (words) => `【${words}】`,
  (words, ordinal) => `${han.charAt(ordinal - 1)}、${words}`,
  (words, ordinal) => `**${han.charAt(ordinal - 1)}、${words}**`,
  (words) => `**${words}：**`,
  (words) => `${words}：`,
  (words) => `<h2>${words}</h2>\n`,
];

const markers: readonly ((ordinal: number) => string)[] = [
  () => "- ",
  () => "* ",
  (ordinal) => `${ordinal}. `,
  (ordinal) => `${ordinal}、`,
  (ordinal) => `（${ordinal}）`,
];

const partIds: readonly SectionId[] = [
  "responsibilities",
  "authority",
  "qualifications",
  "kpi",
  "conditions",
  "benefits",
];

const bodies: readonly (readonly string[])[] = [
  ["负责门店的日常经营与盘点", "完成上级交办的其他工作"],
  ["Keep the shop clean and ready", "Train two new people a year", "Report once a month"],
  ["每周提交一次书面总结"],
];

const part: fc.Arbitrary<Part> = fc.record({
  id: fc.constantFrom(...partIds),
  body: fc.constantFrom(...bodies),
  list: fc.boolean(),
});

/** Fields before the first section, in one of the ways they are written. */
const fieldStyles: readonly ((pairs: readonly (readonly [string, string])[]) => string)[] = [
  () => "",
  (pairs) => pairs.map(([key, value]) => `${key}：${value}`).join("\n"),
  (pairs) => pairs.map(([key, value]) => `- **${key}**: ${value}`).join("\n"),
  (pairs) => pairs.map(([key, value]) => `| ${key} | ${value} | |`).join("\n"),
  (pairs) =>
    ["| 项目 | 内容 |", "|---|---|", ...pairs.map(([key, value]) => `| **${key}** | ${value} |`)].join("\n"),
];

function sectionText({ id, body, list }: Part, ordinal: number, language: Language, habits: Habits): string {
  const words = vocabulary.heading(id, language);
  const gap = habits.airy ? "\n\n" : "\n";
  const lines = body.map((line, index) => (list ? habits.marker(index + 1) + line : line));
  return habits.heading(words, ordinal) + gap + lines.join("\n");
}

function tableText(parts: readonly Part[], language: Language): string {
  return parts
    .map(({ id, body }, index) =>
      [
        `| ${han.charAt(index)}、${vocabulary.heading(id, language)} | | |`,
        ...body.map((line) => `| ${line} | ${line} | |`),
      ].join("\n"),
    )
    .join("\n");
}

/** Role definitions of every style, with different line breaks and endings. */
export const sampleDocument: fc.Arbitrary<string> = fc
  .record({
    language: fc.constantFrom<Language>("zh-CN", "zh-TW", "en"),
    parts: fc.uniqueArray(part, { selector: ({ id }) => id, maxLength: 5 }),
    heading: fc.constantFrom(...headings),
    marker: fc.constantFrom(...markers),
    fields: fc.constantFrom(...fieldStyles),
    front: fc.constantFrom(
      "",
      "",
      "---\nlayout: role\n---\n\n",
      '---\ntitle: "店长"\ndepartment: 门店\n---\n\n',
      '+++\ntitle = "店长"\n+++\n\n',
    ),
    title: fc.constantFrom("# 店长\n\n", "# Shop Manager\n\n", ""),
    airy: fc.boolean(),
    table: fc.constantFrom(false, false, false, true),
    lineBreak: fc.constantFrom("\n", "\n", "\r\n"),
    ending: fc.constantFrom("\n", "", "\n\n"),
  })
  .map(({ language, parts, heading, marker, fields, front, title, airy: wide, table, lineBreak, ending }) => {
    // A line over `------` right behind a list is no heading: the list takes it in.
    const airy = wide || heading("", 1).includes("------");
    const habits: Habits = { heading, marker, airy, table };
    const pairs = [
      [vocabulary.fieldName("code", language), "A-07"],
      [vocabulary.fieldName("reportsTo", language), language === "en" ? "Area Manager" : "区域经理"],
      [
        vocabulary.fieldName("directReports", language),
        language === "en" ? "Cashier, Cook" : "收银员、理货员",
      ],
    ] as const;
    const sections = table
      ? tableText(parts, language)
      : parts.map((one, index) => sectionText(one, index + 1, language, habits)).join(airy ? "\n\n" : "\n");
    const head = fields(pairs);
    const text = front + title + head + (head !== "" && sections !== "" ? "\n\n" : "") + sections;
    return (text.trimEnd() + ending).replaceAll("\n", lineBreak);
  });
