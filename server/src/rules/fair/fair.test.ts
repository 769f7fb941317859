import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";
import { fairDocument } from "../../../../test/support/fair.ts";

const { zh, tw, en } = fairDocument;

/** The findings of one requirement: rule, severity, words. */
const found = (text: string, config = "extends: minimal\n"): string[] => {
  const checked = check(`=== role.role.md\n${text}=== rolewright.config.yaml\n${config}`);
  const body = checked.fixture.files.get("role.role.md") ?? "";
  return (checked.findings.get("role.role.md") ?? [])
    .filter(({ rule }) => rule.startsWith("fair/"))
    .map(({ rule, severity, span }) => `${rule} ${severity} ${body.slice(span.start, span.end)}`);
};

describe("how grave it is, by place", () => {
  it.each<[string, string, string]>([
    [zh("35岁以下"), "extends: minimal\n", "fair/age warning 35岁以下"],
    [zh("35岁以下"), "extends: posting-cn\n", "fair/age warning 35岁以下"],
    [tw("35歲以下"), "extends: minimal\n", "fair/age error 35歲以下"],
    [tw("35歲以下"), "extends: posting-tw\n", "fair/age error 35歲以下"],
    [en("Aged 25-35"), "extends: minimal\n", "fair/age error Aged 25-35"],
    [en("Aged 25-35"), "extends: posting-us\n", "fair/age error Aged 25-35"],
    [en("Aged 25-35"), "extends: posting-cn\n", "fair/age warning Aged 25-35"],
    [en("Young and energetic"), "extends: minimal\n", "fair/age warning Young and energetic"],
    [en("Over 30 years old"), "extends: minimal\n", "fair/age info Over 30 years old"],
    [tw("無傳染病"), "extends: minimal\n", "fair/health warning 無傳染病"],
    [en("Recent graduates"), "extends: posting-us\n", "fair/age info Recent graduates"],
    [zh("年轻有活力"), "extends: minimal\n", "fair/age info 年轻有活力"],
    [zh("限女性"), "extends: minimal\n", "fair/gender error 限女性"],
    [zh("适合女生"), "extends: minimal\n", "fair/gender warning 适合女生"],
    [zh("本地户口优先"), "extends: minimal\n", "fair/region warning 本地户口优先"],
    [zh("形象气质佳"), "extends: minimal\n", "fair/appearance info 形象气质佳"],
    [tw("形象氣質佳"), "extends: minimal\n", "fair/appearance warning 形象氣質佳"],
    [zh("无传染病"), "extends: minimal\n", "fair/health warning 无传染病"],
    [zh("无乙肝"), "extends: minimal\n", "fair/health error 无乙肝"],
    [zh("985院校优先"), "extends: minimal\n", "fair/school-tier hint 985院校优先"],
  ])("%#: %s %s", (text, config, expected) => expect(found(text, config)).toEqual([expected]));

  it("says no word of breaking the law about age, looks and schools", () => {
    const checked = check(zh("35岁以下，形象气质佳，985院校优先，年轻有活力"), "role.role.md");
    for (const { message } of [...checked.findings.values()].flat())
      expect(`${message["zh-CN"]} ${message.en}`).not.toMatch(/违法|非法|illegal|unlawful/u);
  });
});

describe("phrases a company allows", () => {
  it.each([
    ["fair/gender", "女性优先"],
    ["fair/age", "35岁以下"],
    ["fair/appearance", "形象气质佳"],
    ["fair/region", "本地户口优先"],
    ["fair/school-tier", "985院校优先"],
  ])("%s: %s", (rule, phrase) => {
    expect(found(zh(phrase))).toHaveLength(1);
    expect(found(zh(phrase), `extends: minimal\nrules:\n  ${rule}: { allow: [${phrase}] }\n`)).toEqual([]);
  });
});

describe("what a fix leaves", () => {
  /** The requirement after the first fix of its only finding. */
  const mended = (requirement: string): string | null => {
    const checked = check(zh(requirement), "role.role.md");
    const text = checked.fixture.files.get("role.role.md") ?? "";
    const [finding] = [...checked.findings.values()].flat().filter(({ rule }) => rule.startsWith("fair/"));
    const [intent] = finding?.fixes?.[0]?.intents ?? [];
    if (intent?.kind !== "replaceSpan") return null;
    const after = text.slice(0, intent.span.start) + intent.text + text.slice(intent.span.end);
    return after.trimEnd().split("\n- ").at(-1) ?? null;
  };

  it.each<[string, string | null]>([
    ["限女性，大专以上", "大专以上"],
    ["大专以上，限女性", "大专以上"],
    ["大专以上，限女性，会英语", "大专以上，会英语"],
    ["大专以上、限女性、会英语", "大专以上、会英语"],
    ["大专以上；限女性；会英语。", "大专以上；会英语。"],
    ["大专以上（限女性），会英语", "大专以上，会英语"],
    ["会英语，限女性。", "会英语。"],
    ["限女性。会英语。", "会英语。"],
    ["限女性", "性别不限"],
    ["35岁以下", "年龄不限"],
    ["年龄：25-35岁，会英语", "会英语"],
    ["会英语, 35岁以下", "会英语"],
    ["**限女性**，会英语", null],
    ["会英语的人中限女性报名", null],
  ])("%s → %s", (before, after) => expect(mended(before)).toBe(after));
});
