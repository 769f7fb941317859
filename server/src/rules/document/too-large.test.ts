import { describe, expect, it } from "vitest";
import { check } from "../../../../test/support/check.ts";

const codes = (text: string, name: string): readonly string[] =>
  [...check(text, name).findings.values()].flat().map(({ rule }) => rule);

const large = "- 管理客服团队，处理客户投诉。\n".repeat(70_000);

describe("document/too-large", () => {
  it("speaks of files of more than a megabyte, and nothing is said to be missing in them", () => {
    const found = codes(`# 客服经理\n\n${large}`, "a.role.md");
    expect(found).toContain("document/too-large");
    expect(found).not.toContain("section/missing");
    expect(
      codes(
        `title: 客服经理\nsections:\n  responsibilities: |\n${large.replace(/^/gm, "    ")}`,
        "a.role.yaml",
      ),
    ).toContain("document/too-large");
  });

  it("is silent on ordinary files", () => {
    expect(codes("# 客服经理\n\n## 岗位职责\n\n- 管理客服团队\n", "a.role.md")).not.toContain(
      "document/too-large",
    );
  });
});
