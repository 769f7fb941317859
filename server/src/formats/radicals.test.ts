import { expect, it } from "vitest";
import { withoutRadicals } from "./radicals.ts";

it.each([
  ["⾸⻚ ⽴即", "首页 立即"],
  ["⻓沙⻔店，⼯作⻛格", "长沙门店，工作风格"],
  ["首页 work", "首页 work"],
])("%s as %s", (drawn, written) => {
  expect(withoutRadicals(drawn)).toBe(written);
});
