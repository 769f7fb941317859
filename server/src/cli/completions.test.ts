import { describe, expect, it } from "vitest";
import { completionsOf } from "./completions.ts";
import { shownSpecs } from "./specs/index.ts";

const options = { language: "en", ruleIds: async () => ["pay/range", "pay/period", "text/cliche"] } as const;
const wordsFor = async (...line: readonly string[]) =>
  (await completionsOf(line, options)).words.map(({ word }) => word);

describe("completion of the command line", () => {
  it.each<[line: readonly string[], words: readonly string[]]>([
    [["exp"], ["export", "explain"]],
    [
      ["--locale", "z"],
      ["zh-CN", "zh-TW"],
    ],
    [["--locale", "en", "insp"], ["inspect"]],
    [["check", "--max"], ["--max-warnings"]],
    [["check", "--quiet", "--qu"], []],
    [
      ["graph", "--direction", ""],
      ["down", "right"],
    ],
    [["graph", "--format=s"], ["--format=svg"]],
    [["graph", "-o", ""], []],
    [["export", "--theme", "cl"], ["classic"]],
    [
      ["explain", "pay/"],
      ["pay/range", "pay/period"],
    ],
    [["completion", "f"], ["fish"]],
    [["lsp", "--cl"], []],
    [["check", "--", "--qu"], []],
    [["nothing", "--q"], []],
  ])("%j", async (line, words) => {
    expect(await wordsFor(...line)).toEqual(words);
  });

  it("offers every command that help lists, in the person's language", async () => {
    const { words } = await completionsOf([""], { ...options, language: "zh-CN" });
    expect(words.map(({ word }) => word)).toEqual(shownSpecs.map(({ name }) => name));
    expect(words.find(({ word }) => word === "check")?.does).toBe("检查岗位文件");
  });

  it.each<[line: readonly string[], offer: string]>([
    [["check", ""], "files"],
    [["check", "--cwd", ""], "folders"],
    [["--config", "x"], "files"],
    [["rules", ""], "nothing"],
    [["check", "--max-warnings", ""], "nothing"],
  ])("%j leaves %s to the shell", async (line, offer) => {
    expect((await completionsOf(line, options)).offer).toBe(offer);
  });
});
