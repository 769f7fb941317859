import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../../server/src/rules/registry.ts";
import { check, marksOf } from "../../support/check.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const page = (id: string): string => path.join(root, "docs/rules", `${id}.md`);

interface Example {
  readonly section: "wrong" | "right";
  readonly file: string;
  readonly text: string;
}

/** The fenced blocks under the headings Wrong and Right of a rule's page. */
function examplesOf(text: string): readonly Example[] {
  const examples: Example[] = [];
  let section: Example["section"] | null = null;
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined)
      section = /^Wrong\b/.test(heading) ? "wrong" : /^Right\b/.test(heading) ? "right" : null;
    const fence = /^(`{3,})(markdown|yaml)$/.exec(line);
    if (fence === null || section === null) continue;
    const end = lines.indexOf(fence[1] ?? "", at + 1);
    const file = fence[2] === "yaml" ? "role.role.yaml" : "role.role.md";
    examples.push({ section, file, text: `${lines.slice(at + 1, end).join("\n")}\n` });
    at = end;
  }
  return examples;
}

/** Rules about Chinese words: nothing in English can be wrong under them. */
const chineseOnly = new Set<string>([
  "i18n/locale-mismatch",
  "text/letter-spacing",
  "text/mixed-script",
  "text/pinyin-annotation",
]);

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const text = existsSync(page(id)) ? readFileSync(page(id), "utf8") : "";
  const examples = examplesOf(text);

  it("has a page that says what, why and what to do in both languages", () => {
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(text).toContain(rule.summary["zh-CN"]);
    expect(text).toContain(rule.summary.en);
    for (const heading of ["Why", "Wrong", "Right", "Options", "Sources"])
      expect(text).toMatch(new RegExp(`^## ${heading}\\b`, "m"));
  });

  // A wrong example of a file that is too large would be too large for its page, and those of the config file
  // are no roles: their tests have them.
  const sections = (
    { "document/too-large": ["right"], "config/invalid": [] } as Record<string, ("wrong" | "right")[]>
  )[id] ?? ["wrong" as const, "right" as const];
  it.each(sections)("has %s examples in Chinese and in English", (section) => {
    const own = examples.filter((example) => example.section === section);
    expect(own.some((example) => /\p{Script=Han}{4}/u.test(example.text))).toBe(true);
    if (section === "right" || !chineseOnly.has(id))
      expect(own.some((example) => !/\p{Script=Han}/u.test(example.text))).toBe(true);
  });

  it.each(examples.map((example, index) => [`${example.section} ${index + 1}`, example] as const))(
    "says what example %s shows",
    (_, { section, file, text: body }) => {
      const checked = check(body, file, id === "config/suppression" ? undefined : id);
      const found = marksOf(checked, id).map(
        ({ file: at, span }) => `${at}: ${checked.fixture.files.get(at)?.slice(span.start, span.end)}`,
      );
      const marked = checked.fixture.marks.map(
        ({ file: at, span }) => `${at}: ${checked.fixture.files.get(at)?.slice(span.start, span.end)}`,
      );
      if (section === "wrong") expect(marked.length, "a wrong example marks its words").toBeGreaterThan(0);
      expect(found.sort()).toEqual(section === "wrong" ? marked.sort() : []);
    },
  );
});
