import { describe, expect, it } from "vitest";
import { createVocabulary } from "../vocabulary/create.ts";
import { withFieldLines } from "./field-lines.ts";
import { startTrail } from "./trail.ts";

const options = { vocabulary: createVocabulary() };
const laid = (line: string): string =>
  withFieldLines(startTrail(`# 客服经理\n\n${line}\n\n## 岗位职责\n\n- 带班\n`), options)
    .text.slice("# 客服经理\n\n".length)
    .replace(/\n\n## [\s\S]*$/u, "");

describe("fields that share a line", () => {
  it.each([
    [
      "部门：客服部 直接上级：客服总监 工作地点：苏州",
      "部门：客服部\n\n直接上级：客服总监\n\n工作地点：苏州",
    ],
    ["部門：營運部　　直屬主管：區經理", "部門：營運部\n\n直屬主管：區經理"],
    ["部门：客服部 岗位职系：服务 工作地点：苏州", "部门：客服部\n\n岗位职系：服务\n\n工作地点：苏州"],
    ["Department: Finance | Location: Leeds", "Department: Finance\n\nLocation: Leeds"],
    ["Department: Finance  Location: Leeds", "Department: Finance\n\nLocation: Leeds"],
  ])("%s", (line, expected) => {
    expect(laid(line)).toBe(expected);
  });
});

describe("lines that stay", () => {
  it.each([
    "部门：客服部",
    "部门：客服部 华东：二组",
    "部门：负责热线。 直接上级：客服总监",
    "Department: Finance Location: Leeds",
    "说明：部门：客服部 工作地点：苏州",
  ])("%s", (line) => {
    expect(laid(line)).toBe(line);
  });
});
