import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readingTools } from "../../../server/src/agent/reading-tools.ts";
import { writingTools } from "../../../server/src/agent/writing-tools.ts";
import { shownSpecs } from "../../../server/src/cli/specs/index.ts";
import { rules } from "../../../server/src/rules/registry.ts";
import { readDocument } from "../../../server/src/surface/reading.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import { fieldIds } from "../../../server/src/vocabulary/fields.ts";
import { sectionIds } from "../../../server/src/vocabulary/sections.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const llms = read("docs/llms.txt");
const agents = read("docs/agents.md");
const home = "https://github.com/rolewright/rolewright/blob/main/";

/** The part of a paragraph that begins with these bold words. */
const paragraph = (words: string): string =>
  llms.split("\n\n").find((part) => part.startsWith(`**${words}`)) ?? "";
const codes = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("docs/llms.txt", () => {
  it("has the form of llmstxt.org: a title, a summary, words without headings, then lists of links", () => {
    const outsideCode = llms.replaceAll(/^```[\s\S]*?^```$/gm, "");
    expect(outsideCode).toMatch(/^# Rolewright\n\n> [^\n]+\n\n/);
    expect(outsideCode.match(/^#{1,6} .*$/gm)).toEqual([
      "# Rolewright",
      "## Docs",
      "## Rules",
      "## Optional",
    ]);
    const lists = outsideCode.slice(outsideCode.indexOf("## Docs"));
    for (const line of lists.split("\n").filter((one) => one !== "" && !one.startsWith("## ")))
      expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/[^)\s]+\): \S/);
  });

  it("links to what is there", () => {
    const targets = [...llms.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(rules.length);
    for (const target of targets) {
      expect(target.startsWith(home), target).toBe(true);
      expect(existsSync(path.join(root, target.slice(home.length))), target).toBe(true);
    }
  });

  it("knows every key, section, command, tool and rule", () => {
    expect(codes(paragraph("Keys"))).toEqual(fieldIds);
    expect(codes(paragraph("Section ids"))).toEqual(sectionIds);
    const commands = [...llms.matchAll(/^- `rolewright ([^\s`]+)[^`]*`/gm)].map(([, name]) => name);
    expect(commands).toEqual(shownSpecs.map(({ name }) => name));
    expect(codes(paragraph("Tools"))).toEqual(
      expect.arrayContaining([...readingTools, ...writingTools].map(({ name }) => name)),
    );
    expect(llms).toContain(`by ${rules.length} rules.`);
    const listed = [...llms.matchAll(/^- \[([a-z0-9]+\/[a-z0-9-]+)\]/gm)].map(([, id]) => id);
    expect(listed).toEqual(rules.map(({ id }) => id));
  });

  it.each([
    ["markdown", "x.role.md"],
    ["yaml", "x.role.yaml"],
  ])("has an example in %s that is understood", (language, name) => {
    const text = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(llms)?.[1] ?? "";
    const document = readDocument(text, { uri: `file:///${name}`, vocabulary: createVocabulary() });
    expect(document.problems).toEqual([]);
    const [role] = document.roles;
    expect(role?.fields.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["title", "department", "reportsTo"]),
    );
    expect(role?.sections.every(({ id }) => id !== null)).toBe(true);
  });
});

describe("docs/agents.md", () => {
  it("has every tool, and set-ups that are JSON", () => {
    const rows = [...agents.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual([...readingTools, ...writingTools].map(({ name }) => name));
    const blocks = [...agents.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = ""]) =>
      JSON.parse(json),
    );
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks)
      expect(JSON.stringify(block)).toContain('"args":["-y","rolewright","mcp","--root"');
  });
  it("names the tools of VS Code as people type them", () => {
    const manifest = JSON.parse(read("package.json")) as {
      readonly contributes: {
        readonly languageModelTools: readonly { readonly toolReferenceName: string }[];
      };
    };
    for (const { toolReferenceName } of manifest.contributes.languageModelTools)
      expect(agents).toContain(`\`#${toolReferenceName}\``);
  });
});
