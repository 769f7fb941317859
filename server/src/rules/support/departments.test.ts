import { describe, expect, it } from "vitest";
import { isAllHan, sameDepartment, searchFor } from "./departments.ts";

const names = (own: string, text: string): readonly string[] | undefined =>
  searchFor(own)?.(text).map(({ start, end }) => text.slice(start, end));

describe("searchFor", () => {
  it.each([
    ["客服部", "客户服务部的预算", ["客户服务部"]],
    ["服务部", "客户服务部的预算", ["服务部"]],
    ["客服部", "市场部门与客服中心", ["客服中心"]],
    ["市场部", "市场部门与客服中心", ["市场部门"]],
    ["全国部", "全部门店与内部分工", []],
    ["例会部", "部门例会", []],
    ["HR", "leads the hr department", ["hr department", "the hr department", "leads the hr department"]],
    ["HR", "hr dept.", ["hr dept"]],
    ["Sales", "one division", ["one division"]],
    ["Sales", "departments and divisions", []],
    ["门店部", "门店排班", []],
  ])("finds what %s may be called in %s", (own, text, found) => {
    expect(names(own, text)).toEqual(found);
  });

  it.each(["客服", "部", "7号"])("has nothing to look for with %s", (own) => {
    expect(searchFor(own)).toBeNull();
  });
});

describe("sameDepartment", () => {
  it.each([
    ["客户服务部", "客服部", true],
    ["客户服务部", "客戶服務部門", true],
    ["客服部", "客戶服務部", true],
    ["客户服务部", " 客服部", true],
    ["客户服务部", "客户服务部", false],
    ["服务部", "客户服务部", false],
    ["人力资源部", "HR", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(sameDepartment(one, other)).toBe(same);
  });
});

it("knows every Chinese character", () => {
  const han = /^\p{Script=Han}+$/u;
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    if (isAllHan(unit, 0, 1) !== han.test(unit)) expect.fail(code.toString(16));
  }
  expect(isAllHan("𠮷田", 0, 3)).toBe(true);
  expect(isAllHan("𠮷田", 1, 3)).toBe(false);
  expect(isAllHan("田中", -1, 1)).toBe(false);
});
