import { describe, expect, it } from "vitest";
import { reportGithub } from "./github.ts";
import { fileOf, place, reportOf } from "./testing.ts";

const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

describe("workflow commands", () => {
  it("are one for each finding, the worst first, and a line that sums up", () => {
    const report = reportOf(
      fileOf("a.role.md", "⟦甲⟧\n⟦乙丙⟧", [
        { severity: "hint", rule: "law/unknown", zh: "查无此法" },
        { severity: "error", rule: "pay/inverted", zh: "上下限颠倒" },
      ]),
      fileOf("b/c.role.md", "x\ny ⟦z⟧", [{ severity: "warning", zh: "错字" }]),
    );
    expect(lines(reportGithub(report, "zh-CN"))).toEqual([
      "::error file=a.role.md,line=2,endLine=2,col=1,endColumn=2,title=pay/inverted::上下限颠倒",
      "::warning file=b/c.role.md,line=2,endLine=2,col=3,endColumn=3,title=text/typo::错字",
      "::notice file=a.role.md,line=1,endLine=1,col=1,endColumn=1,title=law/unknown (提示)::查无此法",
      "共 2 个文件、2 个岗位：1 个错误，1 个警告，1 条提示。",
    ]);
  });

  it("keep what is in a path or message from being a command of its own", () => {
    const report = reportOf(
      fileOf("a,b:c%.role.md", "⟦甲⟧", [{ en: "100% wrong\n::error::made up\r##[group]x, y: z" }]),
    );
    const [command, ...rest] = lines(reportGithub(report, "en"));
    expect(command).toBe(
      "::warning file=a%2Cb%3Ac%25.role.md,line=1,endLine=1,col=1,endColumn=1,title=text/typo::100%25 wrong·::error::made up·##[group]x, y: z",
    );
    expect(rest).toEqual(["1 file, 1 role: 1 warning."]);
  });

  it("tell related places below the message", () => {
    const related = [{ path: "b.role.md", range: place(4, 2, 6), message: { "zh-CN": "那里", en: "there" } }];
    const report = reportOf(fileOf("a.role.md", "⟦甲⟧", [{ en: "Two values", related }]));
    expect(reportGithub(report, "en")).toContain("::Two values%0Ab.role.md:5:3  there\n");
  });

  it("have no columns when a finding takes several lines, and one column when it is empty", () => {
    const report = reportOf(fileOf("a.role.md", "⟦甲\n乙⟧\ntitle: ⟦⟧", [{}, {}]));
    const [first, second] = lines(reportGithub(report, "en"));
    expect(first).toMatch(/^::warning file=a\.role\.md,line=1,endLine=2,title=/);
    expect(second).toMatch(/line=3,endLine=3,col=8,endColumn=8,/);
  });

  it.each([
    [10, false],
    [11, true],
  ])("%i of a kind: says that GitHub drops some: %s", (count, said) => {
    const report = reportOf(fileOf("a.role.md", "⟦甲⟧".repeat(count), Array(count).fill({})));
    const all = lines(reportGithub(report, "en"));
    expect(all[0]?.startsWith("::notice title=Rolewright::11 findings. GitHub annotates the first 10")).toBe(
      said,
    );
    expect(all).toHaveLength(count + 1 + (said ? 1 : 0));
  });
});
