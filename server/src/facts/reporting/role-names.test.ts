import { expect, test } from "vitest";
import { readPlain } from "../grammar/plain-text.ts";
import { readNames } from "./role-names.ts";

const names = (text: string): readonly string[] =>
  readNames(readPlain(text), 0, text.length, {
    relation: "directReports",
    source: "field",
    confidence: 1,
    onlyRoles: false,
  }).map(({ name }) => name);

test.each([
  ...["", "等", "等岗", "等岗位", "等职位", "等职务", "等人", "等人员", "等高管岗位", "等管理岗位", "等高管"],
  ...["的职位", "职务", "3名", "3位", "3人", "2个", "x3", "。", "”", ".", " "],
])("what stands behind a name is no part of it: “%s”", (tail) => {
  expect(names(`客服经理${tail}`)).toEqual(["客服经理"]);
});

test.each(["Support Manager role", "Support Manager position at 某公司", "Support Manager role at Acme"])(
  "nor is what the post is at: %s",
  (text) => {
    expect(names(text)).toEqual(["Support Manager"]);
  },
);
