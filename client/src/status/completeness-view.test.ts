import { expect, test } from "vitest";
import { insertLink, missingParts, plainMarkdown, statusText } from "./completeness-view.ts";

const part = (id: string, kind: "field" | "section", present: boolean) => ({
  id,
  heading: id,
  kind,
  present,
});
const role = {
  title: "客服经理",
  required: [
    part("reportsTo", "field", false),
    part("legal", "section", false),
    part("kpi", "section", true),
  ],
  present: 8,
  total: 10,
  complete: true,
};
const counts = (errors: number) => ({ errors, warnings: 1, others: 0 });

test("the text of the status bar", () => {
  expect(statusText(role, counts(0))).toBe("$(checklist) 8/10");
  expect(statusText(role, counts(2))).toBe("$(checklist) 8/10 · 2$(error)");
  expect(statusText({ ...role, present: 10 }, counts(0))).toBe("$(pass) 10/10");
  expect(statusText({ ...role, present: 10 }, counts(1))).toBe("$(checklist) 10/10 · 1$(error)");
});

test("what is missing, and the links that insert it", () => {
  const { fields, sections } = missingParts(role);
  expect(fields.map(insertLink)).toEqual(["command:rolewright.insertField?%5B%22reportsTo%22%5D"]);
  expect(sections.map(insertLink)).toEqual(["command:rolewright.insertSection?%5B%22legal%22%5D"]);
});

test("words of a document are no Markdown", () =>
  expect(plainMarkdown("[x](command:y) $(bug)\n<b>")).toBe("\\[x\\]\\(command:y\\) \\$\\(bug\\) \\<b\\>"));
