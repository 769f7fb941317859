import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVocabulary } from "./create.ts";
import { isGenericSuperior } from "./generic-superior.ts";

const { roleKey } = createVocabulary();

describe("roleKey", () => {
  it.each([
    [
      [
        "首席运营官",
        "COO",
        "coo",
        "首席營運官",
        "營運長",
        "Chief Operating Officer",
        "C.O.O.",
        "首席运营官（COO）",
        "Chief Operating Officer (COO)",
      ],
    ],
    [["CEO", "首席执行官", "執行長", "the CEO", "Chief Executive Officer"]],
    [["CFO", "首席财务官", "財務長"]],
    [["CHRO", "首席人力资源官", "人資長"]],
    [
      [
        "人力资源总监",
        "人资总监",
        "HR总监",
        "HR 总监",
        "HRD",
        "HR Director",
        "Director of Human Resources",
        "人力资源部总监",
      ],
    ],
    [["HRBP", "HR Business Partner", "人力资源业务合作伙伴"]],
    [
      [
        "客服总监",
        "客服 总监",
        "客服　总监",
        "客服总监岗",
        "客服总监岗位",
        "客服总监（岗）",
        "客服總監",
        "客户服务总监",
        "客户服务部总监",
        "客服部总监",
      ],
    ],
    [["客服总监（华东）", "客服总监(华东)", "客服总监【华东】", "客服总监 (华东)"]],
    [["项目经理", "專案經理", "Project Manager", "project-manager"]],
    [["Game Designer", "game-designer", "game_designer", "GAME DESIGNER", "Game  Designer"]],
    [["Senior Engineer", "Sr. Engineer", "Sr Engineer", "senior-engineer"]],
    [
      [
        "VP Sales",
        "VP, Sales",
        "VP of Sales",
        "Vice President of Sales",
        "Vice President, Sales",
        "Sales VP",
      ],
    ],
    [["Director, IT", "IT Director", "Director of IT", "Director of Information Technology"]],
    [["Senior Director, Support", "Sr. Director of Support", "Senior Director - Support"]],
    [["Manager, Engineering", "Manager of Engineering", "Manager – Engineering"]],
    [["Software Engineer II", "Software Engineer 2", "software-engineer-ii"]],
    [["Front-end Developer", "Frontend Developer", "Front End Developer"]],
    [["R&D Manager", "R & D Manager", "R and D Manager"]],
    [["Account Executive (AE)", "Account Executive", "Account Exec"]],
  ])("%j are one role", (names) => {
    expect(new Set(names.map(roleKey)).size).toBe(1);
  });

  it.each([
    ["产品经理", "产品部经理"],
    ["项目经理", "项目部经理"],
    ["客户经理", "客户部经理"],
    ["客服总监", "客服总监（华东）"],
    ["客服总监（华东）", "客服总监（华南）"],
    ["客服经理", "客服主管"],
    ["总经理", "CEO"],
    ["总经理", "副总经理"],
    ["财务总监", "CFO"],
    ["副总裁", "副总经理"],
    ["Engineering Manager", "Manager, Engineering"],
    ["Product Manager", "Manager, Product"],
    ["Senior Engineer", "Engineer"],
    ["Staff Engineer", "Principal Engineer"],
    ["Managing Director", "Director"],
    ["Software Engineer I", "Software Engineer II"],
    ["Support Engineer", "Support Engineering Manager"],
    ["C Engineer", "C++ Engineer"],
    ["C++ Engineer", "C# Engineer"],
    ["Account Director", "Director of Accounting"],
    ["Chief Product Officer", "Chief People Officer"],
    ["Assistant to the Director", "Assistant Director"],
    ["𠀀总监", "𠀁总监"],
    ["岗位", "职位"],
    ["???", "!!!"],
    [`${"很长的名字".repeat(40)}甲`, `${"很长的名字".repeat(40)}乙`],
  ])("%s and %s are two", (one, other) => {
    expect(roleKey(one)).not.toBe(roleKey(other));
  });

  it("lets a company's aliases win, and moves only the name they give", () => {
    const own = createVocabulary({
      roles: { 首席转型官: ["CTO"], 客服总监: ["Head of Care", "客服一把手"] },
    });
    expect(own.roleKey("CTO")).toBe(own.roleKey("首席转型官"));
    expect(own.roleKey("首席技术官")).not.toBe(own.roleKey("CTO"));
    expect(own.roleKey("head-of-care")).toBe(own.roleKey("客户服务总监"));
    expect(own.roleKey("客服一把手岗")).toBe(own.roleKey("客服总监"));
  });

  it.each([
    [{ 首席运营官: ["COO"] }],
    [{ COO: ["首席运营官"] }],
    [{ "Chief Operating Officer": ["运营老大"] }],
    [{ 运营老大: ["首席运营官"] }],
  ])("keeps COO and 首席运营官 together whichever way round %j says it", (roles) => {
    const own = createVocabulary({ roles });
    expect(own.roleKey("COO")).toBe(own.roleKey("首席运营官"));
    expect(own.roleKey(Object.keys(roles)[0] ?? "")).toBe(own.roleKey(Object.values(roles)[0]?.[0] ?? ""));
  });

  it.each([
    "客服总监（华东）",
    "Director, IT",
    "Sr. Engineer (EMEA)",
    "VP of Sales",
    "Software Engineer II",
    "HR 总监",
    "COO",
  ])("makes keys that are names again: %s", (name) => {
    expect(roleKey(roleKey(name))).toBe(roleKey(name));
  });

  it("minds no space around a name", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        expect(roleKey(` ${name} `)).toBe(roleKey(name));
      }),
      { numRuns: 300 },
    );
  });
});

describe("isGenericSuperior", () => {
  it.each([
    "上级",
    "上级领导",
    "管理层",
    "公司领导",
    "高管层",
    "部门负责人",
    "直屬主管",
    "經營團隊",
    "management",
    "Senior Leadership",
    "the leadership team",
    "line manager",
    "TBD",
  ])("%s names nobody", (name) => {
    expect(isGenericSuperior(name)).toBe(true);
  });

  it.each([
    "客服总监",
    "总经理",
    "分管副总",
    "董事会",
    "客服部负责人",
    "CEO",
    "Head of Sales",
    "营运长",
    "Engineering Manager",
    "",
  ])("%j is somebody", (name) => {
    expect(isGenericSuperior(name)).toBe(false);
  });
});
