import { expect, test } from "vitest";
import { explainedRules, safeDocsUrl } from "./explained-rules.ts";

const url = "https://example.org/docs/rules/section/missing.md";
const mention = { source: "rolewright", rule: "section/missing", url, message: "缺少章节：保密意识。" };

test("each rule once, only ours, only those with a page", () => {
  const mentions = [
    mention,
    { ...mention, message: "another" },
    { ...mention, source: "other", rule: "x" },
    { ...mention, rule: "section/empty", url: null },
    { ...mention, rule: "section/order", url: "command:quit" },
  ];
  expect(explainedRules(mentions)).toEqual([{ rule: "section/missing", url, message: mention.message }]);
});

test.each([
  [url, url],
  ["http://example.org", null],
  ["file:///etc/passwd", null],
  ["command:workbench.action.quit", null],
  ["javascript:alert(1)", null],
  ["not an address", null],
])("%s", (address, expected) => {
  expect(safeDocsUrl(address)).toBe(expected);
});
