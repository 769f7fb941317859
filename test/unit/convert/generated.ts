import fc from "fast-check";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import { type SectionId, sectionIds } from "../../../server/src/vocabulary/sections.ts";
import { vocabulary } from "./model.ts";

/** Role files of many habits in both formats, whole and well-formed; their words are ordinary and odd ones. */

const plain: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": [
    "按月编制排班表",
    "审批500元以内的补偿",
    "3年以上客服工作经验",
    "熟悉《劳动合同法》",
    "本科及以上学历",
    "回访率≥95%",
  ],
  "zh-TW": [
    "按月編製排班表",
    "核准500元以內的補償",
    "3年以上客服工作經驗",
    "熟悉《勞動基準法》",
    "大學以上學歷",
    "回訪率≥95%",
  ],
  en: [
    "Plan the roster every month",
    "Approves up to CNY 500",
    "At least 3 years of experience",
    "Bachelor's degree",
    "Call-back rate ≥ 95%",
  ],
};

const odd = [
  "a: b",
  "说明：a # b",
  "#1 组",
  "it's",
  'say "hi"',
  `both "a" and 'b'`,
  "C:\\temp\\x",
  "[链接](x.role.md)",
  "{a: b}",
  "*重点*",
  "**部门**：客服",
  "& 协作",
  "! 注意",
  "%50",
  "null",
  "001",
  "2026-11-21",
  "yes",
  "- 嵌套",
  "1. 编号",
  "> 引用",
  "| 甲 | 乙 |",
  "`code`",
  "内容 <!-- 备注 -->",
  "<b>粗</b>",
  "尾随空格  ",
  "\t制表符",
  "👩‍💻 表情",
  "---",
  "```",
  "行\u2028分隔",
  "{title}",
  "# md: x",
  "<!-- yaml x",
  "&amp; --&gt;",
];

const languages = fc.constantFrom<Language>("zh-CN", "zh-TW", "en");
const ids = fc.uniqueArray(fc.constantFrom(...sectionIds.filter((id) => id !== "basic")), { maxLength: 6 });
const breaks = fc.constantFrom("\n", "\n", "\n", "\r\n");

const wordsIn = (language: Language, tame = false): fc.Arbitrary<string> =>
  tame
    ? fc.constantFrom(...plain[language])
    : fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...plain[language]) },
        { weight: 2, arbitrary: fc.constantFrom(...odd) },
        {
          weight: 1,
          arbitrary: fc
            .string({ unit: "grapheme", minLength: 1, maxLength: 9 })
            .map((text) => text.replace(/[\r\n]/g, " ")),
        },
      );

export interface Generated {
  readonly name: string;
  readonly text: string;
}

const han = "一二三四五六七八九十";
const heads: readonly ((words: string, at: number) => string)[] = [
  (words) => `## ${words}`,
  (words) => `## ${words}`,
  (words) => `# ${words}`,
  (words) => `### ${words} ###`,
  (words, at) => `## ${at + 1}. ${words}`,
  (words) => `${words}\n------`,
  (words) => `【${words}】`,
  (words, at) => `${han.charAt(at)}、${words}`,
  (words) => `**${words}：**`,
  (words) => `<h2>${words}</h2>`,
];

const bodyOf = (language: Language, tame = false): fc.Arbitrary<string[]> => {
  const words = wordsIn(language, tame);
  const items = (sign: (at: number) => string): fc.Arbitrary<string[]> =>
    fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.map((item, at) => `${sign(at)}${item}`));
  return fc.oneof(
    { weight: 5, arbitrary: items(() => "- ") },
    items((at) => `${at + 1}. `),
    items((at) => `${at + 1}、`),
    items((at) => (at % 2 === 0 ? "- " : "  - ")),
    fc.array(words, { minLength: 1, maxLength: 3 }),
    words.map((text) => [text]),
    words.map((text) => ["| 甲 | 乙 |", "| --- | --- |", `| ${text} | x |`]),
    words.map((text) => ["```yaml", `a: ${text}`, "# x", "```"]),
    words.map((text) => [`- ${text}`, "", "### 小节", "", text]),
    words.map((text) => ["<!-- rolewright-disable-next-line text/vague: 已商定 -->", `- ${text}`]),
    words.map((text) => [`- ${text}`, "", `- ${text}`]),
    fc.constant<string[]>([]),
  );
};

const fieldsOf: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  "zh-CN": [
    ["岗位编码", "KF-01"],
    ["所属部门", "客户服务部"],
    ["直接上级", "客服总监"],
    ["直接下级", "客服专员、培训师"],
  ],
  "zh-TW": [
    ["所屬部門", "客戶服務部"],
    ["直屬主管", "客服總監"],
  ],
  en: [
    ["Department", "Customer Service"],
    ["Reports to", "Head of Service"],
  ],
};

const basics: readonly ((
  rows: readonly (readonly [string, string])[],
  english: boolean,
) => readonly string[])[] = [
  (rows, english) => rows.map(([key, value]) => `- **${key}**${english ? ": " : "："}${value}`),
  (rows) => rows.map(([key, value]) => `- ${key}: ${value}`),
  (rows) => rows.map(([key, value]) => `${key}：${value}`),
  (rows) => ["| 项目 | 内容 |", "| --- | --- |", ...rows.map(([key, value]) => `| ${key} | ${value} |`)],
];

const fronts = [
  [],
  ["code: KF-01"],
  ["# 说明", "language: {language}", "pay: 8000元/月 # 税前"],
  ["title: 客服经理", "department: 客服部"],
  ["layout: job", "description: 一句话", "level: 经理"],
  ["careerPath:", "  up: [客服总监]", "", "aliases:", "- 甲", '- "乙"'],
];

const joined = (lines: readonly string[], br: string, end: boolean): string =>
  lines.join("\n").replaceAll("\n", br) + (end ? br : "");

/** A Markdown role. */
export const markdownRole: fc.Arbitrary<Generated> = languages.chain((language) =>
  fc
    .record({
      br: breaks,
      end: fc.boolean(),
      front: fc.constantFrom(...fronts),
      title: fc.option(
        fc.oneof(
          {
            weight: 4,
            arbitrary: fc.constantFrom("客服经理", "客服经理岗位说明书", "Head of Service", "C# 工程师"),
          },
          wordsIn(language),
        ),
      ),
      under: fc.boolean(),
      preamble: fc.option(bodyOf(language), { freq: 4 }),
      basic: fc.option(fc.tuple(fc.constantFrom(...basics), fc.nat({ max: 3 })), { freq: 2 }),
      head: fc.constantFrom(...heads),
      sections: ids.chain((all) =>
        fc.tuple(
          ...all.map((id) =>
            fc.tuple(fc.constant(id), bodyOf(language), fc.option(wordsIn(language), { freq: 6 })),
          ),
        ),
      ),
      blank: fc.constantFrom(0, 1, 1, 1, 2),
    })
    .map(({ br, end, front, title, under, preamble, basic, head, sections, blank }) => {
      const gap = new Array<string>(blank).fill("");
      const lines: string[] = [];
      if (front.length > 0)
        lines.push("---", ...front.map((line) => line.replace("{language}", language)), "---", ...gap);
      if (title !== null) lines.push(...(under ? [title, "==="] : [`# ${title}`]), ...gap);
      if (preamble !== null) lines.push(...preamble, ...gap);
      if (basic !== null) {
        const rows = fieldsOf[language].slice(0, basic[1] + 1);
        lines.push(
          head(vocabulary.heading("basic", language), 0),
          ...gap,
          ...basic[0](rows, language === "en"),
          ...gap,
        );
      }
      sections.forEach(([id, body, own], at) => {
        lines.push(head(own ?? vocabulary.heading(id, language), at + 1), ...gap, ...body, ...gap);
      });
      return { name: "客服经理.role.md", text: joined(lines, br, end) };
    }),
);

const scalars: readonly ((words: string) => string)[] = [
  (words) =>
    /^[\p{L}\d][^:#]*$/u.test(words) && words.trim() === words && !/^(null|yes|\d)/.test(words)
      ? words
      : JSON.stringify(words),
  (words) => JSON.stringify(words),
  (words) => `'${words.replaceAll("'", "''")}'`,
];

/** A Markdown role as most people write it. */
export const ordinaryRole: fc.Arbitrary<Generated> = languages.chain((language) =>
  fc
    .record({
      front: fc.constantFrom(...fronts.slice(0, 3)),
      basic: fc.option(fc.tuple(fc.constantFrom(...basics), fc.nat({ max: 3 })), { freq: 2 }),
      head: fc.constantFrom(...heads.slice(0, 5)),
      // A file of a few words does not tell its language.
      sections: ids.chain((all) =>
        fc.tuple(
          ...[...new Set([...all, "responsibilities", "authority", "skills"] as const)].map((id) =>
            fc.tuple(fc.constant(id), bodyOf(language, true)),
          ),
        ),
      ),
    })
    .map(({ front, basic, head, sections }) => {
      const lines: string[] = [];
      if (front.length > 0)
        lines.push("---", ...front.map((line) => line.replace("{language}", language)), "---", "");
      lines.push(language === "en" ? "# Service Manager" : "# 客服经理", "");
      if (basic !== null) {
        const rows = fieldsOf[language].slice(0, basic[1] + 1);
        lines.push(
          `## ${vocabulary.heading("basic", language)}`,
          "",
          ...basic[0](rows, language === "en"),
          "",
        );
      }
      sections.forEach(([id, body], at) => {
        lines.push(head(vocabulary.heading(id, language), at + 1), "", ...body, "");
      });
      return { name: "客服经理.role.md", text: joined(lines.slice(0, -1), "\n", true) };
    }),
);

/** A YAML role, or several. */
export const yamlRole: fc.Arbitrary<Generated> = languages.chain((language) =>
  fc
    .record({
      br: breaks,
      end: fc.boolean(),
      start: fc.constantFrom([], ["# 岗位"], ["---"], ["%YAML 1.2", "---"]),
      title: fc.constantFrom(
        "title: 客服经理",
        "title: '客服经理'",
        "title: {zh-CN: 客服经理, en: Service Manager}",
        "title: 客服经理 # 新",
      ),
      first: fc.boolean(),
      fields: fc.uniqueArray(
        fc.constantFrom(
          "department: 客服部",
          "code: KF-1",
          "pay: {min: 1, max: 2} # 元",
          "directReports:\n  - 甲\n  - 乙",
          "# 注释",
          "",
          "x-own: 1",
          "experience: &e 3年以上",
        ),
        { maxLength: 5 },
      ),
      after: fc.uniqueArray(fc.constantFrom("careerPath:\n  up: [客服总监]", "level: P6", "", "# 末尾"), {
        maxLength: 2,
      }),
      keys: fc.constantFrom(2, 2, 2, 4, 0),
      items: fc.constantFrom(2, 2, 0, 4),
      chinese: fc.boolean(),
      comments: fc.boolean(),
      blank: fc.boolean(),
      scalar: fc.constantFrom(...scalars),
      sections: ids.chain((all) =>
        fc.tuple(
          ...all.map((id) =>
            fc.tuple(
              fc.constant(id),
              fc.constantFrom(
                "list",
                "list",
                "list",
                "block",
                "plain",
                "folded",
                "flow",
                "nothing",
                "map",
                "keep",
                "alias",
              ),
              fc.array(wordsIn(language), { minLength: 1, maxLength: 4 }),
            ),
          ),
        ),
      ),
    })
    .map((made) => {
      const { br, end, start, title, first, fields, after, sections, keys } = made;
      const anchored = fields.some((line) => line.includes("&e"));
      const lines: string[] = [...start, ...(first ? [title, ...fields] : [...fields, title])];
      if (keys > 0 && sections.length > 0) lines.push("sections:");
      for (const [id, form, words] of sections)
        lines.push(
          ...sectionLines(made, language, id, form === "alias" && !anchored ? "plain" : form, words),
        );
      if (keys > 0) lines.push(...after);
      return { name: "客服经理.role.yaml", text: joined(lines, br, end) };
    }),
);

interface Habits {
  readonly keys: number;
  readonly items: number;
  readonly chinese: boolean;
  readonly comments: boolean;
  readonly blank: boolean;
  readonly scalar: (words: string) => string;
}

function sectionLines(
  habits: Habits,
  language: Language,
  id: SectionId,
  form: string,
  words: readonly string[],
): string[] {
  const { keys, items, chinese, comments, blank, scalar } = habits;
  const pad = " ".repeat(keys);
  const inner = pad + " ".repeat(items);
  const text = `${pad}  `;
  const heading = vocabulary.heading(id, language);
  const key = `${pad}${chinese ? heading : id}:`;
  const safe = words.map(
    (word) => word.replaceAll("\t", " ").replace(/[\0-\x1f\x7f-\x9f\u2028\ufeff]/gu, "·") || "x",
  );
  const lines = ((): string[] => {
    switch (form) {
      case "list":
        return [
          key,
          ...safe.flatMap((word, at) => [
            ...(comments && at === 1 ? [`${inner}# rolewright-disable-next-line text/vague: x`] : []),
            `${inner}- ${scalar(word)}${comments ? " # 备注" : ""}`,
          ]),
        ];
      case "block":
        return [`${key} |`, ...safe.map((word) => text + word.trimStart())];
      case "keep":
        return [`${key} |+`, ...safe.map((word) => text + word.trimStart()), ""];
      case "folded":
        return [`${key} >-`, ...safe.map((word) => text + word.trimStart())];
      case "flow":
        return [`${key} [${safe.map((word) => JSON.stringify(word)).join(", ")}]`];
      case "map":
        return [
          key,
          `${pad}  education: ${JSON.stringify(safe[0])}`,
          `${pad}  experience:`,
          `${pad}    - ${JSON.stringify(safe[0])}`,
        ];
      case "alias":
        return [`${key} *e`];
      case "nothing":
        return [key];
      default:
        return [`${key} ${scalar(safe[0] ?? "x")}`];
    }
  })();
  return [...(comments ? [`${pad}# ${heading}`] : []), ...lines, ...(blank ? [""] : [])];
}
