import { describe, expect, it } from "vitest";
import { readPlain } from "../facts/grammar/plain-text.ts";
import { readDocument } from "../surface/reading.ts";
import { hash } from "../text/hash.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import { dutiesIn, dutiesOf, dutyDigest, sayingOf, sayingWords } from "./duties.ts";

const vocabulary = createVocabulary();

/** Filler as a pattern, which is slow but plain to read. */
const filler =
  /[的地得了等及与和并且本其\s\p{P}\p{S}]+|以及|公司|各项|相关|有关|负责|认真|积极|做好|(?<![a-z])(?:the|an?|and|to|of|our|their|all|with|for)(?![a-z])/gu;

const items = [
  "负责每周汇总客户的各项投诉，并推动相关改进",
  "按时完成工作",
  "认真做好客户资料的整理与归档工作",
  "Summarise all of the complaints every week, and drive improvements",
  "Answer the phone",
  "㐀㐁㐂㐃㐄㐅㐆㐇",
  "𠀀𠀁𠀂𠀃",
  "ⅣⅤⅥⅦⅧⅨⅩⅪ abc",
  "使用 Excel、ERP 等系统",
  `${"客户投诉处理，".repeat(100)}`,
];

describe("sayingOf", () => {
  it.each(items)("%s", (item) => {
    const key = foldSameLength(item.slice(0, 600)).replace(filler, "");
    const enough = key.length >= (/\p{Script=Han}/u.test(key) ? 8 : 24);
    expect(sayingWords(foldSameLength(item))).toBe(enough ? key : null);
    const saying = sayingOf(readPlain(item));
    expect(saying === null ? null : saying >>> 0).toBe(enough ? hash(key) : null);
  });
});

describe("dutiesOf", () => {
  const keysOf = (...lines: readonly string[]): readonly number[] => {
    const text = `# 客服经理\n\n## 岗位职责\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
    const document = readDocument(text, { uri: "file:///x.role.md", vocabulary });
    return document.roles.flatMap((role) => dutiesOf(role, document.text).map(({ key }) => key));
  };

  it("reads markup as the plain words", () => {
    const [plain, marked] = keysOf("每周汇总客户投诉并推动改进", "**每周**汇总客户投诉并推动改进");
    expect(marked).toBe(plain);
  });

  it.each([
    "完成上级交办的其它工作事项安排",
    "完成上级交,办的其它工作事项安排",
    "承担部门临时性的工作安排与值班",
    "Carries out other duties as they come up in the department",
    "Helps out in the department as the manager assigned or as assigned",
    "Covers shifts at the front desk as required",
  ])("leaves out what every role has: %s", (line) => expect(keysOf(line)).toEqual([]));

  it("keeps what only begins alike", () => {
    expect(keysOf("办理员工的入职手续与离职手续", "临近交付时与客户核对清单内容")).toHaveLength(2);
    expect(keysOf("Assigned tickets are answered within four hours")).toHaveLength(1);
  });
});

describe("a digest of duties", () => {
  it.each([[], [0], [1, -1], [0x7fffffff, -0x80000000, 0x003fffff, 0x00400000]])(
    "has all of %j, %j, …",
    (...keys) => {
      const duties = keys.map((key) => ({ key, span: { start: 0, end: 1 } }));
      expect([...dutiesIn(dutyDigest(duties))]).toEqual(keys);
    },
  );
});

describe("the length of a saying", () => {
  it.each([
    ["按时完成工作任", false],
    ["按时完成工作任务", true],
  ])("%s", (item, told) => expect(sayingOf(readPlain(item)) !== null).toBe(told));
});
