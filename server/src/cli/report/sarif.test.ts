import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { reportSarif } from "./sarif.ts";
import { fileOf, place, reportOf } from "./testing.ts";

const runOf = (text: string) => {
  const [run] = (JSON.parse(text) as Log).runs;
  if (run === undefined) throw new Error("no run");
  return run;
};

describe("SARIF", () => {
  it("has places from one in UTF-16 units, with the words there", () => {
    const run = runOf(reportSarif(reportOf(fileOf("a.role.md", "😀 ⟦丰富的\n经验⟧", [{}])), "zh-CN"));
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 1,
      startColumn: 4,
      endLine: 2,
      endColumn: 3,
      snippet: { text: "丰富的\n经验" },
    });
  });

  it.each([
    ["roles/客服总监.role.md", "roles/%E5%AE%A2%E6%9C%8D%E6%80%BB%E7%9B%91.role.md"],
    ["a b/#1 100%.role.yaml", "a%20b/%231%20100%25.role.yaml"],
    ["c:d.role.md", "c%3Ad.role.md"],
    ["../a(b)[c].role.md", "../a%28b%29%5Bc%5D.role.md"],
    ["\ud83d.role.md", "%EF%BF%BD.role.md"],
  ])("%s is a relative URI below the root of the checkout", (path, uri) => {
    const run = runOf(reportSarif(reportOf(fileOf(path, "⟦x⟧", [{}])), "en"));
    const location = run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    expect(location).toEqual({ uri, uriBaseId: "%SRCROOT%", index: 0 });
    expect(new URL(uri, "file:///checkout/x/y").protocol).toBe("file:");
    expect(run.artifacts?.[0]?.location).toEqual({ uri, uriBaseId: "%SRCROOT%" });
    expect(Object.keys(run.originalUriBaseIds ?? {})).toEqual(["%SRCROOT%"]);
  });

  it("maps severities, and describes each rule that found something once", () => {
    const found = [
      { severity: "error" as const, rule: "reporting/cycle" },
      { severity: "hint" as const, rule: "law/unknown" },
      { severity: "info" as const, rule: "reporting/cycle" },
    ];
    const run = runOf(reportSarif(reportOf(fileOf("a", "⟦x⟧⟦y⟧⟦z⟧", found)), "zh-TW"));
    expect(run.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ["reporting/cycle", 1, "error"],
      ["law/unknown", 0, "note"],
      ["reporting/cycle", 1, "note"],
    ]);
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(["law/unknown", "reporting/cycle"]);
    expect(rules[1]).toMatchObject({
      shortDescription: { text: expect.stringMatching(/匯報/) },
      helpUri: expect.stringMatching(/\/docs\/rules\/reporting\/cycle\.md$/),
      defaultConfiguration: { level: "error" },
    });
  });

  it("carries related places and safe fixes, nothing of the others", () => {
    const changes = [
      {
        path: "b c.role.md",
        edits: [{ range: place(0, 1, 3), newText: "经验" }],
      },
    ];
    const title = { "zh-CN": "改成", en: "Change it" };
    const finding = {
      related: [{ path: "b c.role.md", range: place(1, 0, 2), message: { "zh-CN": "那里", en: "there" } }],
      fixes: [
        { title, safe: true, changes },
        { title, safe: false, changes },
        { title, safe: true },
      ],
    };
    const [result] = runOf(reportSarif(reportOf(fileOf("a", "⟦x⟧", [finding])), "en")).results ?? [];
    expect(result?.relatedLocations).toEqual([
      {
        id: 0,
        message: { text: "there" },
        physicalLocation: {
          artifactLocation: { uri: "b%20c.role.md", uriBaseId: "%SRCROOT%" },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
        },
      },
    ]);
    expect(result?.fixes).toEqual([
      {
        description: { text: "Change it" },
        artifactChanges: [
          {
            artifactLocation: { uri: "b%20c.role.md", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 4 },
                insertedContent: { text: "经验" },
              },
            ],
          },
        ],
      },
    ]);
  });

  it("has results, though none, when nothing is found", () => {
    expect(runOf(reportSarif(reportOf(fileOf("a", "x")), "en")).results).toEqual([]);
  });
});
