import { expect, it } from "vitest";
import { forgetPassages, passagesOf } from "../../../server/src/facts/passages.ts";
import { roleOf, vocabulary } from "./read.ts";

it("gives passages that were forgotten as they were", () => {
  const text =
    "# 客服主管\n\n## 任职要求\n\n- 3年以上**客服**经验\n- 本科\n\n| 项目 | 内容 |\n|---|---|\n| 地点 | 上海 |\n";
  const role = roleOf(text);
  const plain = () =>
    passagesOf(role, text, vocabulary).map(({ view, ...passage }) => ({ ...passage, words: view.text }));
  const before = passagesOf(role, text, vocabulary);
  expect(passagesOf(role, text, vocabulary)).toBe(before);
  const told = plain();
  forgetPassages(role);
  expect(passagesOf(role, text, vocabulary)).not.toBe(before);
  expect(plain()).toEqual(told);
});
