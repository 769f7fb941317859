import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { Severity } from "../../config/settings.ts";
import { reportJunit } from "./junit.ts";
import { fileOf, reportOf } from "./testing.ts";

const errors: ReadonlySet<Severity> = new Set(["error"]);

function parsed(xml: string) {
  const complaints: string[] = [];
  const complain = (message: unknown) => void complaints.push(String(message));
  const document = new DOMParser({ errorHandler: complain }).parseFromString(xml, "text/xml");
  expect(complaints).toEqual([]);
  const all = (name: string) => Array.from(document.getElementsByTagName(name));
  return { all, names: all("testcase").map((test) => test.getAttribute("name")) };
}

const sample = reportOf(
  fileOf("roles/客服.A组/客服总监.role.md", "经验：⟦10年⟧，⟦5年⟧\n⟦丰富⟧", [
    { severity: "error", rule: "experience/inconsistent", zh: "经验不一致" },
    { severity: "error", rule: "experience/inconsistent", zh: "经验不一致" },
    { severity: "warning", rule: "experience/vague", zh: "没有写明年限" },
  ]),
  fileOf("roles/讲师.role.yaml", "title: 讲师"),
);

describe("JUnit XML", () => {
  it("has a suite for each file and a failing test for each rule that fails", () => {
    const { all, names } = parsed(reportJunit(sample, { language: "zh-CN", failing: errors }));
    expect(names).toEqual([
      "roles/客服.A组/客服总监.role.md",
      "roles/客服.A组/客服总监.role.md experience/inconsistent",
      "roles/讲师.role.yaml",
    ]);
    expect(all("testsuite").map((suite) => suite.getAttribute("name"))).toEqual([
      "roles/客服.A组/客服总监.role.md",
      "roles/讲师.role.yaml",
    ]);
    const [failure, ...others] = all("failure");
    expect(others).toEqual([]);
    expect(failure?.getAttribute("message")).toBe("经验不一致 (+1)");
    expect(failure?.textContent).toContain("roles/客服.A组/客服总监.role.md:1:8  错误  经验不一致");
    expect(all("system-out").map((output) => output.textContent)).toEqual([
      expect.stringContaining("没有写明年限  experience/vague\n  2 | 丰富\n    | ^^^^\n"),
    ]);
  });

  it("has folders as packages for Jenkins, without the dots in their names", () => {
    const { all } = parsed(reportJunit(sample, { language: "en", failing: errors }));
    expect(all("testcase").map((test) => test.getAttribute("classname"))).toEqual([
      "roles.客服_A组.客服总监",
      "roles.客服_A组.客服总监",
      "roles.讲师",
    ]);
  });

  it("fails warnings, too, when there are too many", () => {
    const { all } = parsed(reportJunit(sample, { language: "en", failing: new Set(["error", "warning"]) }));
    expect(all("failure").map((failure) => failure.getAttribute("type"))).toEqual(["error", "warning"]);
  });

  it("counts what it has", () => {
    for (const failing of [errors, new Set<Severity>(["error", "warning"])]) {
      const { all } = parsed(reportJunit(sample, { language: "zh-TW", failing }));
      const sum = (name: string) =>
        all("testsuite").reduce((total, suite) => total + Number(suite.getAttribute(name)), 0);
      expect([sum("tests"), sum("failures")]).toEqual([all("testcase").length, all("failure").length]);
      const [whole] = all("testsuites");
      expect([whole?.getAttribute("tests"), whole?.getAttribute("failures")]).toEqual([
        String(sum("tests")),
        String(sum("failures")),
      ]);
    }
  });

  it("is XML whatever stands in names, messages and texts", () => {
    const odd = "<a href=\"x\">&amp; 'q' ]]> \u0000\u0007\u001b[31m \ud83d \uffff \u2028 😀";
    const report = reportOf(fileOf(`${odd}.role.md`, `⟦${odd}⟧`, [{ severity: "error", en: odd, zh: odd }]));
    const xml = reportJunit(report, { language: "en", failing: errors });
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
    const [failure] = parsed(xml).all("failure");
    expect(failure?.getAttribute("message")).toBe("<a href=\"x\">&amp; 'q' ]]> ···[31m \ufffd \ufffd · 😀");
  });
});
