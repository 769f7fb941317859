import { describe, expect, test } from "vitest";
import { excerpt, isSpelled } from "./section-choices.ts";

describe("excerpt", () => {
  test.each([
    ["- 一。\n- 二。", "一。 · 二。"],
    ["1. Screening.\n2. Offer.\n", "Screening. · Offer."],
    ["", ""],
    ["一二三四五六七八九十", "一二三四…"],
  ])("%j", (preview, words) => expect(excerpt(preview, preview.startsWith("一二") ? 5 : 120)).toBe(words));
});

describe("isSpelled", () => {
  const choice = { spellings: ["baomiyishi", "bmys"] };
  test.each(["baomi", "bmys", "BM", "yishi", "bao mi"])("%s", (typed) =>
    expect(isSpelled(choice, typed)).toBe(true),
  );
  test.each(["b", "保密", "mimi", ""])("%j is not", (typed) => expect(isSpelled(choice, typed)).toBe(false));
});
