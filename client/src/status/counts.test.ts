import { expect, test } from "vitest";
import { countBySeverity } from "./counts.ts";

test("counts our own problems, hints left out", () => {
  const ours = [0, 0, 1, 2, 3].map((severity) => ({ source: "rolewright", severity }));
  expect(countBySeverity([...ours, { source: "markdownlint", severity: 0 }, { severity: 0 }])).toEqual({
    errors: 2,
    warnings: 1,
    others: 1,
  });
});
