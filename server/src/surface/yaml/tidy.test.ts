import { describe, expect, test } from "vitest";
import { applyEdits } from "../../text/edit.ts";
import { createVocabulary } from "../../vocabulary/create.ts";
import { everythingButPunctuation } from "../markdown/normalise/options.ts";
import { formatDocument, normaliseDocument } from "../normalise.ts";
import { readYaml } from "../yaml.ts";

const vocabulary = createVocabulary();
const read = (text: string) => readYaml(text, { uri: "file:///a.role.yaml", vocabulary });
const normalised = (text: string): string =>
  applyEdits(text, normaliseDocument(read(text), vocabulary, everythingButPunctuation));
const formatted = (text: string): string =>
  applyEdits(
    text,
    formatDocument(read(text), vocabulary, { trimTrailingWhitespace: true, insertFinalNewline: true }),
  );

describe("formatting YAML", () => {
  test.each([
    [
      "line ends, blank lines, the end of the file",
      "title: 店长  \n\n\n\n部门: 门店\t\n# 备注 ",
      "title: 店长\n\n部门: 门店\n# 备注\n",
    ],
    [
      "texts keep theirs",
      "title: 店长\nsections:\n  岗位描述: |\n    甲  \n\n\n    乙\n  任职资格: >-\n    丙  \n    丁\n",
      "title: 店长\nsections:\n  岗位描述: |\n    甲  \n\n\n    乙\n  任职资格: >-\n    丙  \n    丁\n",
    ],
    ["several roles", "title: 店长 \n---\ntitle: 店员", "title: 店长\n---\ntitle: 店员\n"],
    ["broken syntax is left alone", "title: [店长  \n\n\n", "title: [店长  \n\n\n"],
  ])("%s", (_what, from, to) => {
    expect(formatted(from)).toBe(to);
    expect(formatted(to)).toBe(to);
  });
});

describe("normalising YAML", () => {
  test.each([
    [
      "a text with numbers",
      'title: 店长\nsections:\n  岗位职责: "1. 收银\\n2. 补货"\n  任职资格:\n    - 大专\n',
      "title: 店长\nsections:\n  岗位职责:\n    - 收银\n    - 补货\n  任职资格:\n    - 大专\n",
    ],
    [
      "a block of items, comments kept",
      "title: 店长 # 门店\nsections:\n  responsibilities: |\n    1、收银\n    2、补货\n  # 待补\n  qualifications: 大专\n",
      "title: 店长 # 门店\nsections:\n  responsibilities:\n    - 收银\n    - 补货\n  # 待补\n  qualifications: 大专\n",
    ],
    [
      "blank lines behind a block of items",
      "title: 店长\nsections:\n  岗位职责: |\n    1. 收银\n    2. 补货\n\n\n  任职资格: 大专   \n",
      "title: 店长\nsections:\n  岗位职责:\n    - 收银\n    - 补货\n\n  任职资格: 大专\n",
    ],
    [
      "prose stays",
      "title: 店长\nsections:\n  岗位描述: |\n    店长对门店负责：\n    1. 经营\n    2. 团队\n",
      "title: 店长\nsections:\n  岗位描述: |\n    店长对门店负责：\n    1. 经营\n    2. 团队\n",
    ],
  ])("%s", (_what, from, to) => {
    expect(normalised(from)).toBe(to);
    expect(normalised(to)).toBe(to);
  });
});
