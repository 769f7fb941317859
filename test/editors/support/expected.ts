import { expect } from "vitest";
import type { Desk, Result } from "./desk.ts";

/** What every editor's scenario comes to, by what it wrote down. */
export function expectResult(result: Result): void {
  expect(result.error).toBeUndefined();
  expect(result.diagnostics.map(({ words }) => words)).toEqual(["运营副总", "三至五年以上"]);
  expect(result.diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining("岗位“运营副总”没有定义"),
    expect.stringContaining("“三至五年以上”既写了区间又写了"),
  ]);
  expect(result.hover).toContain("KF-01");
  expect(result.hover).toContain("部门：客服中心");
  expect(result.definition).toEqual({ file: "客服总监.role.md", rest: "客服总监" });
  expect(result.completions).toEqual(["客服总监", "质检主管"]);
  expect(result.completed).toBe("- **虚线汇报**：质检主管");
  expect(result.fixed).toBe("- 大专及以上学历，3年以上客服工作经验。");
  expect(result.formatted).toEqual(["1. 安排客服团队的班次", "2. 处理重大投诉"]);
}

/** The files after a scenario: a new name in three of them, and in one a fix, a completion and tidy numbers. */
export function expectFiles({ read }: Desk, dotted: string): void {
  expect(read("客服经理.role.md")).toBe(`# 客服经理

- **岗位编码**：KF-02
- **所属部门**：客服中心
- **直接上级**：客户服务总监
- **虚线汇报**：${dotted}

## 岗位职责

1. 安排客服团队的班次
2. 处理重大投诉

## 任职资格

- 大专及以上学历，3年以上客服工作经验。
`);
  expect(read("客服总监.role.md")).toContain("# 客户服务总监\n\n- **岗位编码**：KF-01\n");
  expect(read("质检主管.role.yaml")).toContain("title: 质检主管\ncode: KF-03\nreportsTo: 客户服务总监\n");
}
