import { describe, expect, expectTypeOf, it } from "vitest";
import type { InspectedRole } from "../render/inspect.ts";
import * as library from "./index.ts";
import type * as Public from "./types.ts";

const { check, fix, formatText, readRole, renderPosting, rules } = library;
const asOf = "2026-11-21";

const texts = {
  "zh-CN":
    "# 客服经理\n\n- **直接上级**：客服总监\n\n## 任职资格\n\n- 5年以上客服工作经验\n- 本科及以上学历\n",
  "zh-TW": "# 客服經理\n\n- **直屬主管**：客服總監\n\n## 應徵條件\n\n- 5年以上客服工作經驗\n- 大學以上學歷\n",
  en: "# Support Manager\n\n- **Reports to**: Head of Support\n\n## Qualifications\n\n- At least 5 years of support experience\n- Bachelor's degree\n",
} as const;

describe("types", () => {
  it("are those of the functions, key by key", () => {
    expectTypeOf<Omit<typeof library, never>>().toExtend<typeof Public>();
    expectTypeOf<keyof typeof library>().toEqualTypeOf<keyof typeof Public>();
    expectTypeOf<keyof InspectedRole>().toEqualTypeOf<keyof Public.Role>();
    expectTypeOf<keyof InspectedRole["facts"]>().toEqualTypeOf<keyof Public.Facts>();
    type Of<Fact extends keyof Public.Facts> = keyof Public.Facts[Fact][number];
    type Inner<Fact extends keyof Public.Facts> = keyof InspectedRole["facts"][Fact][number];
    expectTypeOf<{ [Fact in keyof Public.Facts]: Inner<Fact> }>().toEqualTypeOf<{
      [Fact in keyof Public.Facts]: Of<Fact>;
    }>();
  });
});

describe("readRole", () => {
  it.each(["zh-CN", "zh-TW", "en"] as const)("understands %s", (language) => {
    const { roles, problems } = readRole(texts[language]);
    expect(problems).toEqual([]);
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      path: "document.role.md",
      format: "markdown",
      language,
      reportsTo: [{ dotted: false, alternatives: [] }],
      facts: {
        experience: [{ minYears: 5, maxYears: null, section: "qualifications" }],
        education: [{ level: "bachelor" }],
      },
    });
  });

  it("reads YAML with several roles, by format or by name", () => {
    const text = "title: 客服总监\n---\ntitle: 客服经理\nreportsTo: 客服总监\n";
    const titles = [readRole(text, { format: "yaml" }), readRole(text, { path: "roles/a.role.yml" })].map(
      ({ roles }) => roles.map(({ title }) => title),
    );
    expect(titles).toEqual([
      ["客服总监", "客服经理"],
      ["客服总监", "客服经理"],
    ]);
  });

  it("tells what could not be read, in the language asked for", () => {
    const broken = "title: [客服总监\n";
    const { problems } = readRole(broken, { format: "yaml", locale: "zh-CN" });
    expect(problems[0]).toMatchObject({ rule: "document/syntax", range: { start: { line: 0 } } });
    expect(problems[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(readRole(broken, { format: "yaml" }).problems[0]?.message).not.toMatch(/\p{Script=Han}/u);
  });

  it("takes a language for documents that do not say", () => {
    expect(readRole("# COO\n", { language: "zh-TW" }).roles[0]?.language).toBe("zh-TW");
  });

  it.each([
    ["nothing", ""],
    ["a byte order mark and Windows' line ends", `\ufeff${texts.en.replaceAll("\n", "\r\n")}`],
    ["half a character", "# \ud83d\n"],
    ["zero bytes", "# a\0b\n"],
    ["data", `- ${"很".repeat(400_000)}\n`],
  ])("never fails: %s", (_, text) => {
    for (const format of ["markdown", "yaml"] as const) {
      const { roles } = readRole(text, { format });
      expect(roles.length).toBeGreaterThan(0);
      expect(check(text, { format, asOf }).summary.files).toBe(1);
      expect(typeof fix(text, { format, asOf }).text).toBe("string");
      expect(typeof formatText(text, { format })).toBe("string");
    }
  });
});

describe("check", () => {
  it("finds what one text says wrong", () => {
    const { files, summary, version } = check(
      "# 客服经理\n\n## 任职资格\n\n- 5年以上客服工作经验\n\n## 经验要求\n\n8-10年客服相关工作经验。\n",
      { asOf, locale: "zh-CN" },
    );
    const [file] = files;
    const found = file?.findings.find(({ rule }) => rule === "experience/inconsistent");
    expect(version).toBe(1);
    expect(file?.path).toBe("document.role.md");
    expect(found?.message).toMatch(/年/);
    expect(found?.related[0]?.path).toBe("document.role.md");
    expect(found?.url).toMatch(/\/docs\/rules\/experience\/inconsistent\.md$/);
    expect(summary).toMatchObject({ files: 1, roles: 1 });
    expect(summary.errors + summary.warnings + summary.infos + summary.hints).toBe(file?.findings.length);
  });

  it("looks at an organisation as a whole, whatever the order", () => {
    const manager = { path: "客服/客服经理.role.md", text: texts["zh-CN"] };
    const head = { path: "客服/客服总监.role.md", text: "---\nroot: true\n---\n# 客服总监\n" };
    const lonely = check([manager], { asOf });
    const both = check([manager, head], { asOf });
    const unknown = (report: Public.CheckReport) =>
      report.files.flatMap(({ findings }) =>
        findings.filter(({ rule }) => rule === "reporting/undefined-role"),
      ).length;
    expect([unknown(lonely), unknown(both)]).toEqual([1, 0]);
    expect(both.files.map(({ path }) => path)).toEqual([head.path, manager.path]);
    expect(check([head, manager], { asOf })).toEqual(both);
  });

  it("goes by a config, as text or as an object", () => {
    const rule = "section/missing";
    const found = (config?: string | Public.Config) =>
      check(texts["zh-CN"], { asOf, ...(config === undefined ? {} : { config }) })
        .files.flatMap(({ findings }) => findings)
        .some((finding) => finding.rule === rule);
    expect(found()).toBe(true);
    expect(found(`rules: { "${rule}": off }\n`)).toBe(false);
    expect(found({ rules: { [rule]: "off" } })).toBe(false);
    expect(found({ overrides: [{ files: ["*.role.md"], rules: { [rule]: "off" } }] })).toBe(false);
  });

  it("reports mistakes of a config beside the documents", () => {
    const { files, summary } = check("# a\n", { asOf, config: "langauge: en\n" });
    expect(files.map(({ path }) => path)).toEqual(["document.role.md", "rolewright.config.yaml"]);
    expect(files[1]?.findings[0]).toMatchObject({ rule: "config/invalid", severity: "error" });
    expect(summary).toMatchObject({ files: 1, roles: 1 });
  });

  it.each([
    ["no YAML", "a: [", "zh-CN", /^rolewright\.config\.yaml:1:/],
    ["a preset that is not there", { extends: "nowhere" }, "en", /There is no preset “nowhere”/],
  ] as const)("refuses a config nothing can be checked by: %s", (_, config, locale, message) => {
    expect(() => check("", { config, locale })).toThrow(
      expect.objectContaining({ name: "ConfigError", message: expect.stringMatching(message) }),
    );
  });

  it("refuses two documents of one path", () => {
    const document = { path: "a.role.md", text: "# a\n" };
    expect(() => check([document, { ...document, path: "./b/../a.role.md" }])).toThrow(TypeError);
  });

  it("goes by the day it is told", () => {
    const posting = "---\nkind: posting\nvalidThrough: 2026-01-15\n---\n# Clerk\n";
    const expired = (day: string): boolean =>
      check(posting, { asOf: day }).files[0]?.findings.some(({ rule }) => rule === "posting/expired") ??
      false;
    expect([expired("2026-01-10"), expired("2026-02-01")]).toEqual([false, true]);
  });

  it("speaks one language, also of other places", () => {
    const text =
      "# 客服经理\n\n## 任职资格\n\n- 5年以上客服工作经验\n\n## 经验要求\n\n8-10年客服相关工作经验。\n";
    const said = (locale: Public.Language): readonly string[] =>
      check(text, { asOf, locale }).files.flatMap(({ findings }) =>
        findings.flatMap(({ message, related, fixes }) => [
          message,
          ...related.map((other) => other.message),
          ...fixes.map(({ title }) => title),
        ]),
      );
    const [chinese, taiwanese, english] = (["zh-CN", "zh-TW", "en"] as const).map(said);
    for (const [at, message] of (english ?? []).entries()) {
      expect(chinese?.[at]).toMatch(/\p{Script=Han}/u);
      expect(chinese?.[at]).not.toBe(message);
    }
    expect(taiwanese?.join("")).toMatch(/經驗/);
  });

  it("takes paths of any characters", () => {
    const path = "客服 (北京)/100% #1?.role.md";
    expect(check([{ path, text: "# a\n" }], { asOf }).files[0]?.path).toBe(path);
  });

  it("remembers nothing", () => {
    const first = check(texts.en, { asOf });
    check([{ path: "document.role.md", text: "# Head of Support\n" }], { asOf });
    expect(check(texts.en, { asOf })).toEqual(first);
  });
});

describe("fix", () => {
  const cited = "# 法务专员\n\n## 法律法规知识\n\n- 熟悉劳动合同法和《个人信息保护法》。\n";
  const crossed = "# 客服经理\n\n## 任职资格\n\n- 三至五年以上客服工作经验\n";

  it("carries out what is safe, and tells what", () => {
    const { text, applied } = fix(cited, { asOf, locale: "zh-CN" });
    expect(text).toBe(cited.replace("熟悉劳动合同法", "熟悉《劳动合同法》"));
    expect(applied.map(({ rule }) => rule)).toContain("law/name-form");
    expect(applied[0]?.title).toMatch(/\p{Script=Han}/u);
  });

  it("does nothing else unless asked to", () => {
    expect(fix(crossed, { asOf })).toEqual({ text: crossed, applied: [] });
    expect(fix(cited, { asOf, rules: ["text/typo"] })).toEqual({ text: cited, applied: [] });
    const unsafe = fix(crossed, { asOf, unsafe: true, rules: ["section/missing"] });
    expect(unsafe.text).toContain("## 岗位职责");
    expect(new Set(unsafe.applied.map(({ rule }) => rule))).toEqual(new Set(["section/missing"]));
  });

  it("leaves to people what changes the meaning, until it is told to", () => {
    const ranged = "# 客服经理\n\n## 经验要求\n\n8-10年客服相关工作经验。\n";
    const [finding] = check(ranged, { asOf }).files[0]?.findings.filter(
      ({ rule }) => rule === "experience/upper-bound",
    ) ?? [undefined];
    expect(finding?.fixes).toEqual([{ title: "Change to 8+ years", safe: false }]);
    expect(fix(ranged, { asOf })).toEqual({ text: ranged, applied: [] });
    expect(fix(ranged, { asOf, unsafe: true }).applied).toEqual([
      { rule: "experience/upper-bound", title: "Change to 8+ years" },
    ]);
    expect(
      check(cited, { asOf }).files[0]?.findings.find(({ rule }) => rule === "law/name-form")?.fixes,
    ).toMatchObject([{ safe: true }]);
  });

  it("keeps a byte order mark", () => {
    expect(fix(`\ufeff${cited}`, { asOf }).text).toMatch(/^\ufeff# 法务专员\n[\s\S]*《劳动合同法》/u);
  });
});

describe("formatText", () => {
  it.each([
    ["# 客服经理 \n\n1. 一\n3. 二\n", "# 客服经理\n\n1. 一\n2. 二\n"],
    ["\ufeff# a  \n", "\ufeff# a\n"],
    ["# a\n", "# a\n"],
  ])("%j", (before, after) => {
    expect(formatText(before)).toBe(after);
  });
});

describe("renderPosting", () => {
  it.each(["zh-CN", "zh-TW", "en"] as const)("%s", async (language) => {
    const posting = await renderPosting(texts[language]);
    expect(posting.language).toBe(language);
    expect(posting.html).toContain('<section class="qualifications"');
    expect(posting.page).toMatch(
      new RegExp(`^<!doctype html>\n<html lang="${language}" data-theme="modern">`),
    );
    expect(posting.outline.map(({ id }) => id)).toContain("qualifications");
    expect(posting.title).not.toBe("");
  });

  it("keeps from candidates what is internal", async () => {
    const text = "# 客服经理\n\n## 岗位职责\n\n- 处理投诉。\n\n## 保密要求\n\n- 客户名单保密。\n";
    expect((await renderPosting(text)).html).not.toContain("客户名单");
    expect((await renderPosting(text, { variant: "internal", theme: "classic" })).page).toContain("客户名单");
  });

  it("shows nothing a document could do harm with", async () => {
    const { html, page } = await renderPosting(
      "# a\n\n## Responsibilities\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n",
    );
    for (const text of [html, page]) expect(text).not.toMatch(/onerror|javascript:|<img/);
  });

  it("rejects with a config error", async () => {
    await expect(renderPosting("", { config: "extends: nowhere" })).rejects.toMatchObject({
      name: "ConfigError",
    });
  });

  it("has no page for an empty text", async () => {
    expect(await renderPosting("")).toMatchObject({ title: "", page: "" });
  });
});

describe("what the types do not allow", () => {
  const bytes = new TextEncoder().encode("# a\n");
  const wrong: readonly (readonly [string, () => unknown, string])[] = [
    ["bytes", () => readRole(bytes as never), "text has to be a string, not a Uint8Array."],
    ["no text", () => readRole(undefined as never), "text has to be a string, not undefined."],
    ["no documents", () => check(undefined as never), "documents has to be a text, a document or a list of"],
    ["texts", () => check(["# a\n"] as never), 'a document has to be { path, text }, not "# a'],
    ["a document without a text", () => check([{ path: "a.md" }] as never), "text has to be a string"],
    ["a document without a path", () => check([{ text: "# a\n" }] as never), "path has to be a string"],
    ["a locale", () => check("# a\n", { locale: "zh-tw" as never }), 'one of zh-CN, zh-TW, en, not "zh-tw".'],
    ["a locale of rules", () => rules({ locale: "fr" as never }), "locale has to be one of zh-CN"],
    ["a language", () => readRole("# a\n", { language: "fr" as never }), "language has to be one of"],
    ["a format", () => formatText("# a\n", { format: "md" as never }), "format has to be one of markdown"],
    ["a day", () => check("# a\n", { asOf: "2026-13-40" }), "asOf has to be a day like 2026-11-21"],
    ["a date", () => check("# a\n", { asOf: new Date() as never }), "asOf has to be a day like"],
    ["a rule", () => fix("# a\n", { rules: "text/typo" as never }), "rules has to be a list of rules"],
  ];
  it.each(wrong)("is refused in words that help: %s", (_, call, message) => {
    expect(call).toThrow(
      expect.objectContaining({ name: "TypeError", message: expect.stringContaining(message) }),
    );
  });

  it("never gets into a page", async () => {
    const theme = '"><script>alert(1)</script>' as never;
    await expect(renderPosting("# a\n", { theme })).rejects.toThrow("theme has to be one of modern, classic");
    await expect(renderPosting("# a\n", { variant: "all" as never })).rejects.toThrow("variant has to be");
  });

  it("is no objection to an option that is left undefined", () => {
    expect(check("# a\n", { locale: undefined as never, asOf }).summary.files).toBe(1);
  });
});

describe("rules", () => {
  it("are all of them, in order", () => {
    const listed = rules({ locale: "zh-CN" });
    const ids = listed.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(listed.find(({ id }) => id === "section/missing")).toMatchObject({
      title: expect.stringMatching(/章节/),
      url: expect.stringContaining("docs/rules/section/missing.md"),
    });
  });
});
