import { expect, test } from "vitest";
import { type FindingSource, shownFindings } from "./findings.ts";

const at = (line: number, character = 0) => ({ start: { line, character } });
const labels = ["错误", "警告", "信息", "提示"];
const page = { value: "kpi/no-target", target: { toString: () => "https://example.org/kpi" } };

test("ours alone, by line, the graver first, with words for the severity and the rule's page", () => {
  const found: readonly FindingSource[] = [
    { source: "rolewright", severity: 2, message: "b", range: at(4) },
    { source: "rolewright", severity: 1, message: "c", range: at(2, 5), code: page },
    { source: "rolewright", severity: 0, message: "a", range: at(4, 9), code: "x/y" },
    { source: "spelling", severity: 0, message: "z", range: at(0) },
  ];
  expect(shownFindings(found, labels)).toEqual([
    {
      line: 2,
      character: 5,
      severity: 1,
      label: "警告",
      message: "c",
      rule: "kpi/no-target",
      url: "https://example.org/kpi",
    },
    { line: 4, character: 9, severity: 0, label: "错误", message: "a", rule: "x/y", url: "" },
    { line: 4, character: 0, severity: 2, label: "信息", message: "b", rule: "", url: "" },
  ]);
});
