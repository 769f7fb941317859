import { describe, expect, test } from "vitest";
import { place } from "../../../../test/unit/facts/place.ts";
import type { RoleReference, RoleRelation } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { readCareer } from "./career.ts";
import { readReporting } from "./reporting.ts";
import { readRoleValue } from "./role-field.ts";

/** `客服副总裁 | COO | CEO`, with `dotted`, `external`, `family`, `generic` where they hold. */
const short = ({ name, alternatives, dotted, external, family, generic }: Unplaced<RoleReference>): string =>
  [
    [name, ...alternatives.map((other) => other.name)].join(" | "),
    dotted ? "dotted" : "",
    external ? "external" : "",
    family ? "family" : "",
    generic ? "generic" : "",
  ]
    .filter(Boolean)
    .join(" ");

const value = (text: string, relation: RoleRelation): string[] =>
  readRoleValue(readPlain(text), {
    relation,
    source: "field",
    dotted: false,
    external: false,
    context: place(null, { title: "客服专员" }),
  }).map(short);

describe("a superior's field", () => {
  test.each<[string, ...string[]]>([
    ["客服副总裁", "客服副总裁"],
    ["客服副总裁(或公司COO/CEO)", "客服副总裁 | COO | CEO"],
    ["客服副总裁（或公司COO/CEO）", "客服副总裁 | COO | CEO"],
    ["总经理或副总经理", "总经理 | 副总经理"],
    ["总经理、副总经理", "总经理", "副总经理"],
    ["运营总监（虚线）", "运营总监 dotted"],
    ["集团财务总监（外部）", "集团财务总监 external"],
    ["公司总经理", "总经理"],
    ["公司领导", "公司领导 generic"],
    ["上级主管", "上级主管 generic"],
    ["工程经理", "工程经理"],
    ["HR（接受 HR 转发的配置请求）", "HR"],
    ["dept-ops-manager（本部门经理）", "dept-ops-manager"],
    ["technical-director", "technical-director"],
    ["ceo", "ceo"],
    ["VP, Information Technology", "VP, Information Technology"],
    ["Sr. Manager, Billing", "Sr. Manager, Billing"],
    ["Director of Sales or VP of Marketing", "Director of Sales | VP of Marketing"],
    ["CEO and CFO", "CEO", "CFO"],
    ["the [VP Engineering](/roles/vp.md)", "VP Engineering"],
    ["Director of Sales and Marketing", "Director of Sales and Marketing"],
    ["COO/CEO", "COO | CEO"],
    ["Head of Support (dotted line)", "Head of Support dotted"],
    ["Manager, IT (Engineering)", "Manager, IT (Engineering)"],
    ["Manager's role", "Manager's role"],
    ["Superior’s job title", "Superior’s job title"],
    ["Women's Wear Buying Director", "Women's Wear Buying Director"],
    ["Head of Support role", "Head of Support"],
    ["the role above"],
    ["向客服总监汇报", "客服总监"],
    ["听从总经理(和分管副总)的指令,并接受其监督", "总经理 | 分管副总"],
    ["无"],
    ["暂无"],
    ["None"],
    ["N/A"],
    ["-"],
    ["—"],
    ["待定"],
    ["{reports_to}"],
    // zh-TW
    ["營運總監", "營運總監"],
    ["總經理（或執行長）", "總經理 | 執行長"],
    ["業務副總經理、財務長", "業務副總經理", "財務長"],
  ])("%s", (text, ...expected) => {
    expect(value(text, "reportsTo")).toEqual(expected);
  });
});

describe("a list of reports", () => {
  test.each<[string, ...string[]]>([
    ["客服经理、客服体系专员(如质量管控、培训、数据)", "客服经理", "客服体系专员 family"],
    ["服务员、技师、技工", "服务员", "技师", "技工"],
    ["客服主管，培训师；质检专员", "客服主管", "培训师", "质检专员"],
    ["frontend_dev, backend_dev, devops", "frontend_dev", "backend_dev", "devops"],
    ["客服专员5人、组长2名", "客服专员", "组长"],
    ["共7人：客服主管2名，客服专员5名", "客服主管", "客服专员"],
    ["4人（需求计划员2人、物料计划员2人）", "需求计划员", "物料计划员"],
    ["店长(兼)、导购等", "店长", "导购"],
    ["Account Manager, Support Lead and Trainer", "Account Manager", "Support Lead", "Trainer"],
    ["Manager, FP&A; Controller", "Manager, FP&A", "Controller"],
    ["销售代表（华东）、销售代表（华南）", "销售代表（华东）", "销售代表（华南）"],
    ["前端/后端工程师", "前端/后端工程师"],
    ["产品经理/项目经理", "产品经理", "项目经理"],
    ["各部门经理", "各部门经理 family"],
    ["无（通过工具管理）"],
    ["无直接下级"],
    ["7人"],
    ["约10人"],
    ["3-5 people"],
    ["None"],
    ["团队成员"],
    ["本部门员工"],
    ["{manages}"],
    ["無"],
    ["資深工程師、工程師", "資深工程師", "工程師"],
  ])("%s", (text, ...expected) => {
    expect(value(text, "directReports")).toEqual(expected);
  });
});

describe("career fields", () => {
  test.each<[string, RoleRelation, ...string[]]>([
    ["客服主管、客服经理", "career-up", "客服主管", "客服经理"],
    ["客服专员→客服主管→客服经理", "career-up", "客服主管", "客服经理"],
    ["晋升路径为客服副总裁、公司高管(如COO),参与公司战略决策", "career-up", "客服副总裁", "COO"],
    [
      "可转向客户体验官、首席运营官、首席增长官等高管岗位",
      "career-lateral",
      "客户体验官",
      "首席运营官",
      "首席增长官",
    ],
    ["Senior Engineer", "career-up", "Senior Engineer"],
  ])("%s", (text, relation, ...expected) => {
    expect(value(text, relation)).toEqual(expected);
  });
});

const told = (text: string, context: Context): string[] =>
  readReporting(readPlain(text), context).map((reference) => `${reference.relation}: ${short(reference)}`);

const open = place(null, { item: false });
const relations = place("relationships");

describe("lines told in Chinese", () => {
  test.each<[string, Context, ...string[]]>([
    [
      "直接向客服副总裁(或COO/CEO)汇报工作,管理客服经理团队",
      relations,
      "reportsTo: 客服副总裁 | COO | CEO",
      "directReports: 客服经理",
    ],
    ["本岗位向运营总监汇报。", open, "reportsTo: 运营总监"],
    ["汇报给产品总监", open, "reportsTo: 产品总监"],
    ["直接上级为销售总监", open, "reportsTo: 销售总监"],
    ["在总经理的领导下，全面负责财务工作", place("responsibilities"), "reportsTo: 总经理"],
    ["在客服总监领导下开展工作", place("summary"), "reportsTo: 客服总监"],
    ["接受门店店长的管理", open, "reportsTo: 门店店长"],
    ["听从总经理(和分管副总)的指令,并接受其监督", open, "reportsTo: 总经理 | 分管副总"],
    ["向管理层汇报服务绩效", place("responsibilities"), "reportsTo: 管理层 generic"],
    ["有权向上级管理层汇报并提出方案", place("authority"), "reportsTo: 上级管理层 generic"],
    ["定期向管理層匯報數據", place("responsibilities"), "reportsTo: 管理層 generic"],
    ["直接下级包括客服经理、培训主管", open, "directReports: 客服经理", "directReports: 培训主管"],
    [
      "对客户小组长、服务员进行岗前培训、激励",
      place("responsibilities"),
      "directReports: 客户小组长",
      "directReports: 服务员",
    ],
    ["直接向營運長報告", place("relationships", { language: "zh-TW" }), "reportsTo: 營運長"],
    [
      "相邻的职位包括客服经理、客户体验经理及运营总监等",
      open,
      "peers: 客服经理",
      "peers: 客户体验经理",
      "peers: 运营总监",
    ],
  ])("%s", (text, context, ...expected) => {
    expect(told(text, context)).toEqual(expected);
  });

  test.each<[string, Context]>([
    ["能向CEO、COO等高管清晰汇报客服战略价值", place("communication")],
    ["在汇报客服战略成果时实事求是", place("ethics")],
    ["发现重大风险时有权直接向董事会报告", place("authority")],
    ["完成工作汇报与总结", place("responsibilities")],
    ["管理客服团队日常工作", place("responsibilities")],
    ["向客户介绍产品", place("responsibilities")],
    ["具备良好的管理能力", place("qualifications")],
    ["与产品经理协作", place("responsibilities")],
    ["向工程经理提交周报", place("responsibilities")],
    ["对客户进行培训", place("responsibilities")],
    ["接受客户的监督", open],
    ["对结果负责", open],
    ["在团队领导下", place("qualifications")],
  ])("silent: %s", (text, context) => {
    expect(told(text, context)).toEqual([]);
  });
});

describe("lines told in English", () => {
  test.each<[string, ...string[]]>([
    ["The Controller reports to the VP, Finance.", "reportsTo: VP, Finance"],
    [
      "This role reports to the [VP, Corporate Controller](/x/). It leads",
      "reportsTo: VP, Corporate Controller",
    ],
    ["The Capture Lead reports into Regional Sales Manager.", "reportsTo: Regional Sales Manager"],
    ["Reporting to the Head of Sales, you will build the team", "reportsTo: Head of Sales"],
    [
      "You will report to our Chief Product Officer and work closely with design.",
      "reportsTo: Chief Product Officer",
    ],
    [
      "The Analyst reports directly to the chairman of the audit committee.",
      "reportsTo: chairman of the audit committee",
    ],
    [
      "The Associate reports to an Area Manager or [Regional Director](/r/).",
      "reportsTo: Area Manager | Regional Director",
    ],
    [
      "This position reports to the [Senior Manager, Blue Team ](#x) role at Acme.",
      "reportsTo: Senior Manager, Blue Team",
    ],
    [
      "The Sourcer reports to a Talent Acquisition Leader (or above).",
      "reportsTo: Talent Acquisition Leader",
    ],
    [
      "The Manager, Inclusion reports to the Vice President, Diversity, Inclusion, and Belonging",
      "reportsTo: Vice President, Diversity, Inclusion, and Belonging",
    ],
    [
      "The Director reports to the VP of Information Technology, and leads a team",
      "reportsTo: VP of Information Technology",
    ],
    ["You report to the CEO alongside the Creative Director.", "reportsTo: CEO"],
    ["This role reports to the CEO and to the CFO.", "reportsTo: CEO", "reportsTo: CFO"],
    ["The Clerk is supervised by the office manager.", "reportsTo: office manager"],
    [
      "The Director reports to the CFO with a dotted line to the Head of Legal.",
      "dottedLineTo: Head of Legal dotted",
      "reportsTo: CFO",
    ],
    ["This role reports to Sr. Director, IT Operations.", "reportsTo: Sr. Director, IT Operations"],
    [
      "You will report to Acme’s product security branch chief.",
      "reportsTo: Acme’s product security branch chief",
    ],
    ["You will report to your manager.", "reportsTo: manager generic"],
    [
      "Reporting to the Head of Product, Analysis and Innovation, you lead",
      "reportsTo: Head of Product, Analysis and Innovation",
    ],
    ["Reporting to one of four Area Managers, you sell", "reportsTo: Area Managers"],
    [
      "They report to the Executive Director for Delivery who is their line manager.",
      "reportsTo: Executive Director for Delivery",
    ],
    [
      "Direct reports include the Support Lead, QA Manager and two Trainers.",
      "directReports: Support Lead",
      "directReports: QA Manager",
    ],
    [
      "The Payroll Clerk and the Benefits Analyst report to this role.",
      "directReports: Payroll Clerk",
      "directReports: Benefits Analyst",
    ],
  ])("%s", (text, ...expected) => {
    expect(told(text, open).sort()).toEqual([...expected].sort());
  });

  test.each([
    "Compile monthly metrics reports to measure success",
    "Assists with annual reporting to the Audit Committee",
    "Report findings to the area in question",
    "All engineers report to the CTO",
    "Provide reports to management on time",
    "Experience reporting to a Director",
    "periodic reporting to the Board of Directors",
    "Conduct weekly 1:1s with each direct report",
    "Build and manage a distributed team of direct reports.",
    "Is responsible to customers",
    "Report to the Head of Delivery on a weekly basis the status of risks",
  ])("silent: %s", (text) => {
    expect(told(text, place("responsibilities", { language: "en" }))).toEqual([]);
  });
});

describe("careers told", () => {
  const career = (text: string, title = ""): string[] =>
    readCareer(readPlain(text), place("career", { title })).map(
      (reference) => `${reference.relation}: ${short(reference)}`,
    );

  test.each<[string, ...string[]]>([
    ["纵向晋升:晋升路径为客服副总裁、公司高管(如COO),参与决策", "career-up: 客服副总裁", "career-up: COO"],
    [
      "横向拓展:可转向客户体验官、首席运营官等高管岗位",
      "career-lateral: 客户体验官",
      "career-lateral: 首席运营官",
    ],
    ["向更高层的运营总监或业务总监职位发展", "career-up: 运营总监", "career-up: 业务总监"],
    ["表现优秀者可晋升为门店店长", "career-up: 门店店长"],
    [
      "The next step in the Billing job family is to move to the [Director, Billing](/x) job family.",
      "career-up: Director, Billing",
    ],
    ["The next step is Senior Analyst.", "career-up: Senior Analyst"],
    ["You can move laterally to the Product Manager role.", "career-lateral: Product Manager"],
    [
      "Analyst → Senior Analyst → Manager",
      "career-up: Analyst",
      "career-up: Senior Analyst",
      "career-up: Manager",
    ],
    ["The next step is not yet defined."],
    ["横向拓展：客户体验官、首席运营官", "career-lateral: 客户体验官", "career-lateral: 首席运营官"],
    ["公司提供管理培训"],
    [
      "晋升渠道：商务专员---商务经理---商务总监",
      "career-up: 商务专员",
      "career-up: 商务经理",
      "career-up: 商务总监",
    ],
    ["发展路径：专员-主管-经理", "career-up: 专员", "career-up: 主管", "career-up: 经理"],
    ["技术路线 工程师>架构师", "career-up: 工程师", "career-up: 架构师"],
    ["培训-实践-晋升三步走"],
    ["優秀者可升任區域經理", "career-up: 區域經理"],
  ])("%s", (text, ...expected) => {
    expect(career(text)).toEqual(expected);
  });

  test("the role itself is no step", () => {
    expect(career("由客服经理晋升为客服总监", "客服总监")).toEqual([]);
    expect(career("客服专员→客服主管→客服经理", "客服主管")).toEqual(["career-up: 客服经理"]);
  });
});

test("words and places of a mention", () => {
  const raw = "**客服副總裁**（或公司`COO`/CEO）";
  const [reference] = readRoleValue(readPlain(raw), {
    relation: "reportsTo",
    source: "field",
    dotted: false,
    external: false,
    context: place(null),
  });
  const words = (span: { start: number; end: number } | undefined): string =>
    raw.slice(span?.start, span?.end);
  expect(words(reference?.nameSpan)).toBe("客服副總裁");
  expect(reference?.alternatives.map(({ span }) => words(span))).toEqual(["COO", "CEO"]);
  expect(words(reference?.span)).toBe("客服副總裁**（或公司`COO`/CEO）");
});
