import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/registry.ts";
import { pageIn } from "./rule-page.ts";

const folder = path.resolve(import.meta.dirname, "../../../docs/rules");
const pageOf = (id: string): string => readFileSync(path.join(folder, `${id}.md`), "utf8");
const prose = (page: string): string => page.replaceAll(/^`{3,}.*\n[\s\S]*?^`{3,}$/gm, "");
const share = (text: string): number => (text.match(/\p{Script=Han}/gu)?.length ?? 0) / text.length;

describe("a rule's page in one language", () => {
  it("has the headings, words and examples of that language", () => {
    const page = pageOf("experience/inconsistent");
    const english = pageIn(page, "en");
    expect(english).toMatch(
      /^# experience\/inconsistent\n\nTwo places ask for different years of experience\n\n## Why\n\n/,
    );
    expect(english).toContain("# Head of Support");
    expect(english).not.toContain("# 客服总监");
    const chinese = pageIn(page, "zh-CN");
    expect(chinese).toMatch(/^# experience\/inconsistent\n\n两处经验年限不一致\n\n## 为什么\n\n/);
    expect(chinese).toContain("title: 客服总监");
    expect(chinese).not.toContain("# Head of Support");
    expect(pageIn(page.replaceAll("\n", "\r\n"), "en")).toBe(english);
  });

  it.each(rules.map(({ id }) => id))("%s keeps every section, and says why in the language", (id) => {
    const page = pageOf(id);
    const headings = (text: string): number => prose(text).match(/^#{1,2} /gm)?.length ?? 0;
    for (const language of ["en", "zh-CN", "zh-TW"] as const) {
      const own = pageIn(page, language);
      expect(headings(own)).toBe(headings(page));
      const why = /^## (?:Why|为什么)\n\n([\s\S]*?)(?=^## )/m.exec(prose(own))?.[1] ?? "";
      expect(why.length).toBeGreaterThan(10);
      if (language === "en") expect(share(why)).toBeLessThan(0.3);
      else expect(share(why)).toBeGreaterThan(0.3);
      expect(own).toMatch(/```/);
    }
  });
});
