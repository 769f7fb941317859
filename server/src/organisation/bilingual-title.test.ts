import { expect, it } from "vitest";
import { bilingualNames } from "./bilingual-title.ts";

it.each<[string, ...string[]]>([
  ["人力资源主管 (HR Lead)", "人力资源主管", "HR Lead"],
  ["CEO（首席执行官）", "CEO", "首席执行官"],
  ["Head of Support（客服总监）", "Head of Support", "客服总监"],
  ["Manager（部门经理）"],
  ["门店店长（上海）"],
  ["数据工程师（P5–P7）"],
  ["前端工程师（React）"],
  ["Store Manager (Berlin)"],
  ["客服专员（夜班）"],
  ["客服总监"],
])("%s", (value, ...expected) => {
  const names = bilingualNames({ value, span: { start: 10, end: 10 + value.length } });
  expect(names.map((name) => name.value)).toEqual(expected);
  for (const name of names) expect(value.slice(name.span.start - 10, name.span.end - 10)).toBe(name.value);
});
