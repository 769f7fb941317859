import { beforeAll, describe, expect, it } from "vitest";
import { deadLinks, site } from "./site-of.ts";

const company = {
  "rolewright.config.yaml": "organization: 示例科技\n",
  "总部/总经理.role.yaml": "title: 总经理\nroot: true\ndepartment: 总经办\n",
  "客服/客服总监.role.md":
    "# 客服总监\n\n- **所属部门**：客服中心\n- **直接上级**：总经理\n- **直接下级**：客服经理、培训师\n\n## 岗位职责\n\n- 带领[团队](客服%20经理.role.md)和[没有的人](没有.role.md)，见[规程](../规程.md#二)\n",
  "客服/客服总监.en.role.md":
    "---\nlanguage: en\n---\n# Head of Service\n\n- **Reports to**: 总经理\n\n## Responsibilities\n\n- Leads\n",
  "客服/客服 经理.role.md": "# 客服经理\n\n- **所属部门**：客服中心\n- **直接上级**：客服总监\n",
  "客服/客服经理招聘.role.md":
    "---\nkind: posting\n---\n# 客服经理\n\n## 岗位职责\n\n- 管理团队，向客服总监汇报\n",
  "级别.role.yaml": "title: 初级专员\nreportsTo: 客服经理\n---\ntitle: 高级/专员\nreportsTo: 客服经理\n",
  "index.role.md": "# 索引员 #1?\n\n- **直接上级**：高级/专员\n",
};

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await site(company);
});

describe("a site", () => {
  it("has a page for each role, an index and the chart", async () => {
    expect([...pages.keys()]).toEqual([
      "index-2.html",
      "index.html",
      "organisation.html",
      "客服/客服 经理.html",
      "客服/客服总监.en.html",
      "客服/客服总监.html",
      "客服/客服经理招聘.html",
      "总部/总经理.html",
      "级别-初级专员.html",
      "级别-高级-专员.html",
    ]);
  });

  it("has no link that leads nowhere", async () => {
    expect(deadLinks(pages)).toEqual([]);
  });

  it("links names of roles, files of roles, languages and postings", async () => {
    const html = pages.get("客服/客服总监.html") ?? "";
    const manager = "%E5%AE%A2%E6%9C%8D%20%E7%BB%8F%E7%90%86.html";
    expect(html).toContain(`<a class="role-name" href="${manager}">客服经理</a>`);
    expect(html).toContain(`<a href="${manager}">团队</a>`);
    expect(html).toContain("<a>没有的人</a>");
    expect(html).toContain(
      '<a href="%E5%AE%A2%E6%9C%8D%E6%80%BB%E7%9B%91.en.html" lang="en" hreflang="en">English</a>',
    );
    expect(html).toContain(
      '<a href="../index.html">全部岗位</a><a href="../organisation.html">组织架构图</a>',
    );
    const other = pages.get("客服/客服 经理.html") ?? "";
    expect(other).toContain(">招聘启事</a>");
  });

  it("lists each role once, by department, with its other documents", async () => {
    const html = pages.get("index.html") ?? "";
    const shown = html
      .replaceAll(/<head>[\s\S]*<\/head>/g, "")
      .replaceAll(/<\/(?:h1|h2|li|p)>/g, "\n")
      .replaceAll(/<\/a>|<\/span>/g, " ")
      .replaceAll(/<[^>]*>/g, "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    expect(shown).toEqual([
      "组织架构图",
      "示例科技岗位",
      "6 个岗位",
      "客服中心",
      "客服经理 招聘启事",
      "客服总监 English",
      "总经办",
      "总经理",
      "未注明部门",
      "索引员 #1?",
      "初级专员",
      "高级/专员",
    ]);
  });

  it("for candidates shows neither who reports to whom nor codes", async () => {
    const pages = await site(
      Object.fromEntries(Object.entries(company).filter(([name]) => name.includes("招聘"))),
      "posting",
    );
    expect([...pages.keys()]).toEqual(["index.html", "客服/客服经理招聘.html"]);
    expect(deadLinks(pages)).toEqual([]);
    expect(pages.get("index.html")).toContain("招聘岗位");
    expect([...pages.values()].join("")).not.toMatch(/noindex|<figure/);
  });

  it("is the same bytes each time, whatever order the files come in", async () => {
    const again = Object.fromEntries(Object.entries(company).reverse());
    expect([...(await site(again))]).toEqual([...pages]);
  });
});
