import { describe, expect, it } from "vitest";
import type { RoleEntry } from "../../../server/src/organisation/entry.ts";
import { entriesOf } from "../../../server/src/organisation/entry-of.ts";
import { createUsualReading } from "../../../server/src/organisation/reading.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";

const vocabulary = createVocabulary();
const reading = createUsualReading();

function entries(text: string, uri: string): readonly RoleEntry[] {
  const document = reading.read(text, { uri, vocabulary });
  const facts = document.roles.map((role) => reading.extract(role, text, vocabulary));
  return entriesOf(document, facts, { organization: "示例科技", vocabulary });
}

const first = (text: string, uri = "file:///w/x.role.md"): RoleEntry => {
  const [entry] = entries(text, uri);
  if (entry === undefined) throw new Error("no role");
  return entry;
};

describe("what the organisation keeps of a role", () => {
  it("reads Markdown field lines", () => {
    const text =
      "# 客服总监\n\n- **岗位编码**：KF-001\n- **别名**：客服负责人、客服一号位\n- **所属部门**：客服中心\n- **直接上级**：客服副总裁\n- **职级**：M3\n";
    const entry = first(text);
    expect(entry).toMatchObject({
      title: "客服总监",
      key: "客服总监",
      kind: "position",
      language: "zh-CN",
      organization: "示例科技",
      department: "客服中心",
      level: "M3",
      root: false,
      external: false,
      translationOf: null,
      code: { value: "KF-001" },
    });
    expect(entry.aliases.map(({ value, span }) => [value, text.slice(span.start, span.end)])).toEqual([
      ["客服负责人", "客服负责人"],
      ["客服一号位", "客服一号位"],
    ]);
    expect(entry.references.map(({ relation, name }) => [relation, name])).toEqual([
      ["reportsTo", "客服副总裁"],
    ]);
  });

  it("reads YAML, several roles, language maps and flags", () => {
    const text =
      "title: {zh-TW: 客服總監, en: Head of Service}\nlanguage: zh-TW\nroot: true\naliases: [CSD, 'Director, Service']\norganization: 別處\n---\ntitle: COO\nexternal: true\n";
    const [one, two] = entries(text, "file:///w/x.role.yaml");
    expect(one).toMatchObject({
      role: 0,
      title: "客服總監",
      root: true,
      organization: "別處",
      language: "zh-TW",
    });
    expect(one?.aliases.map(({ value }) => value)).toEqual(["CSD", "Director, Service", "Head of Service"]);
    expect(two).toMatchObject({
      role: 1,
      title: "COO",
      key: vocabulary.roleKey("首席运营官"),
      external: true,
    });
  });

  it("knows language versions by field and by file name", () => {
    expect(first("---\ntranslationOf: ../zh/x.role.md\n---\n# A\n").translationOf).toBe("../zh/x.role.md");
    expect(first("# A\n", "file:///w/x.en.role.md").translationOf).toBe("x.role.md");
  });

  it("keeps total and domain experience for ladders, with what each is a part of", () => {
    const { experience } = first("# 客服总监\n\n## 任职资格\n\n- 8年以上客服工作经验，其中至少3年管理经验\n");
    expect(experience.map(({ min, kind, parent }) => [min, kind === "management", parent])).toEqual([
      [8, false, null],
    ]);
  });

  it("keeps what the role itself is paid, not its levels or what depends on results", () => {
    const paid = (text: string) => first(text, "file:///w/x.role.yaml").pay.map(({ min, max }) => [min, max]);
    expect(paid("title: 客服专员\npay: 5000-6500元/月\n")).toEqual([[5000, 6500]]);
    expect(paid("title: 客服专员\npay: 面议\n")).toEqual([]);
    expect(paid("title: 客服专员\npay: [初级5000-6500元/月, 绩效工资3000元/月]\n")).toEqual([]);
    expect(first("---\nlevel: 经理\n薪级: P6\n---\n# A\n")).toMatchObject({ level: "经理", grade: "P6" });
  });

  it.each(["", "\uFEFF", "---\n", "title:", "\u0000", "# \n", "---\ntitle: [\n---\n", "\ud800"])(
    "takes %j",
    (text) => {
      for (const uri of ["file:///w/x.role.md", "file:///w/x.role.yaml"]) {
        for (const entry of entries(text, uri)) expect(typeof entry.key).toBe("string");
      }
    },
  );
});
