import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import type { SectionId } from "../../../server/src/vocabulary/sections.ts";
import { act, rulesOf } from "./acting.ts";

const vocabulary = createVocabulary();
const runs = { numRuns: Number(process.env.RUNS ?? 20) };

/** Letters and characters in any order, without what numbers headings and items. */
const words = (text: string): string =>
  (text.match(/\p{L}/gu) ?? [])
    .filter((letter) => !"一二三四五六七八九十".includes(letter))
    .sort()
    .join("");

const errors = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === "error").length;

interface Action {
  readonly kind: string;
  /** Rules that are silent afterwards, when the action did anything. */
  readonly settles: readonly string[];
  readonly keeps: (before: string, after: string) => boolean;
}

const same = (before: string, after: string): boolean => words(before) === words(after);

/** Everything that was there is there still. */
const holds = (before: string, after: string): boolean => {
  const left = [...words(after)];
  const needed = [...words(before)];
  let at = 0;
  for (const letter of needed) {
    while (at < left.length && left[at] !== letter) at++;
    if (at++ >= left.length) return false;
  }
  return true;
};

const actions: readonly Action[] = [
  { kind: "source.sortSections.rolewright", settles: ["section/order"], keeps: same },
  { kind: "refactor.extract.laws", settles: [], keeps: holds },
  { kind: "refactor.move.preferred", settles: [], keeps: holds },
  {
    kind: "source.fixAll.rolewright",

    settles: ["text/pinyin-annotation", "text/letter-spacing"],
    keeps: () => true,
  },
];

/** How often an action did anything: laws about nothing hold always. */
const counts = new Map<string, number>();

function holdsFor(text: string, file: string, { kind, settles, keeps }: Action): void {
  const { text: after, again, before, after: found } = act(text, kind, { file, at: null });
  expect(again, `${kind} twice:\n${text}\n=>\n${after}`).toBe(after);
  if (after === text) return;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(keeps(text, after), `${kind} loses words:\n${text}\n=>\n${after}`).toBe(true);
  expect(errors(found), `${kind} makes errors:\n${after}`).toBeLessThanOrEqual(errors(before));
  for (const rule of settles) expect(rulesOf(found), `${kind}:\n${after}`).not.toContain(rule);
}

const ids: readonly SectionId[] = [
  "summary",
  "responsibilities",
  "authority",
  "qualifications",
  "education",
  "skills",
  "legal",
  "preferred",
  "kpi",
  "conditions",
];

const lines: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": [
    "3年以上客服经验，有呼叫中心经验者优先",
    "会粤语者优先",
    "按《个人信息保护法》处理客户数据",
    "遵守劳动合同法和消费者权益保护法",
    "本科及以上学历",
    "仓 储 管 理",
    "統(tǒng)籌運(yùn)輸與(yǔ)倉儲",
    "管理客服团队，客户满意度≥90%",
  ],
  "zh-TW": [
    "3年以上客服經驗，具備團隊管理經驗者優先",
    "依《勞動基準法》排班",
    "遵守個人資料保護法",
    "管理團隊",
  ],
  en: [
    "At least 3 years of support experience",
    "Experience with call centres is a plus",
    "Handle personal data under the GDPR",
    "Bachelor's degree",
    "Lead the team",
  ],
};

const han = "一二三四五六七八九十";
const headings: readonly ((name: string, ordinal: number) => string)[] = [
  (name) => `## ${name}`,
  (name, ordinal) => `## ${han.charAt(ordinal)}、${name}`,
  (name) => `【${name}】`,
  (name, ordinal) => `${han.charAt(ordinal)}、${name}`,
  (name) => `**${name}**`,
];
const markers: readonly ((ordinal: number) => string)[] = [
  () => "- ",
  (ordinal) => `${ordinal + 1}. `,
  () => "* ",
];

const shape = fc
  .record({
    language: fc.constantFrom<Language>("zh-CN", "zh-TW", "en"),
    ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 }),
    picks: fc.array(fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    heading: fc.nat(headings.length - 1),
    marker: fc.nat(markers.length - 1),
    crlf: fc.boolean(),
    end: fc.boolean(),
  })
  .map(({ language, ids: chosen, picks, heading, marker, crlf, end }) => {
    const items = (at: number): readonly string[] => [
      ...new Set((picks[at] ?? []).map((pick) => lines[language][pick % lines[language].length] ?? "")),
    ];
    const markdown = [
      "# 岗位A",
      ...chosen.flatMap((id, at) => [
        "",
        headings[heading]?.(vocabulary.heading(id, language), at) ?? "",
        "",
        ...items(at).map((item, index) => (markers[marker]?.(index) ?? "- ") + item),
      ]),
    ];
    const yaml = [
      "title: 岗位A",
      `language: ${language}`,
      "sections:",
      ...chosen.flatMap((id, at) => [
        `  ${id}:`,
        ...items(at).map((item) => `    - ${JSON.stringify(item)}`),
      ]),
    ];
    const text = (of: readonly string[]): string =>
      (of.join("\n") + (end ? "\n" : "")).replaceAll("\n", crlf ? "\r\n" : "\n");
    return { markdown: text(markdown), yaml: text(yaml) };
  });

describe.each(actions.map((action) => [action.kind, action] as const))("%s", (_, action) => {
  test("holds on generated roles, in Markdown and in YAML", () => {
    fc.assert(
      fc.property(shape, ({ markdown, yaml }) => {
        holdsFor(markdown, "a.role.md", action);
        holdsFor(yaml, "a.role.yaml", action);
      }),
      runs,
    );
  });

  test("holds on the samples", () => {
    const root = path.resolve(import.meta.dirname, "../../../samples");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.role\.(?:md|ya?ml)$/.test(file),
    );
    // A part of them for each action: checking is what takes the time.
    const turn = actions.indexOf(action);
    for (const file of files.sort().filter((_, index) => process.env.RUNS || index % actions.length === turn))
      holdsFor(readFileSync(path.join(root, file), "utf8"), path.basename(file), action);
  });

  test("had something to do", () => expect(counts.get(action.kind) ?? 0).toBeGreaterThan(3));
});
