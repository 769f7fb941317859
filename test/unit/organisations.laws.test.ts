import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../support/check.ts";

const corpora = path.resolve(import.meta.dirname, "../../../shared/data/corpora");
const present = existsSync(corpora);
if (!present) console.log("skipped: organisations nobody here wrote are not beside this checkout");

/** What is said of the reporting lines of a folder of role files, as one workspace: `file: message`. */
function conflictsIn(name: string): readonly string[] {
  const folder = path.join(corpora, name);
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const texts = files.map((file) => `=== ${file}\n${readFileSync(path.join(folder, file), "utf8")}\n`);
  const { findings } = check(texts.join(""), undefined, "reporting/mismatch");
  return [...findings].flatMap(([file, found]) => found.map(({ message }) => `${file}: ${message.en}`));
}

describe.skipIf(!present)("conflicts in real organisations", () => {
  it("a lead who manages nobody, it says, and two who report to her", () => {
    const lead = conflictsIn("nexus-ai-team-zh").filter((each) => each.includes("hr_lead"));
    expect(lead).toEqual([expect.stringMatching(/Nobody reports to this role.*IT 管理员.*招聘专员/u)]);
  });

  it("specialists whose lead does not know them", () => {
    const lead = conflictsIn("paperclip-companies").filter((each) => each.includes("lead-programmer__"));
    expect(lead).toEqual([expect.stringMatching(/Lead.* name this role as superior but are not listed/u)]);
  });
});
