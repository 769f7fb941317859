import type { InspectedRole } from "../../render/inspect.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import { printable } from "./excerpt.ts";

const labels = {
  title: { "zh-CN": "岗位", "zh-TW": "職位", en: "title" },
  code: { "zh-CN": "编号", "zh-TW": "編號", en: "code" },
  organization: { "zh-CN": "组织", "zh-TW": "組織", en: "organization" },
  department: { "zh-CN": "部门", "zh-TW": "部門", en: "department" },
  level: { "zh-CN": "职级", "zh-TW": "職級", en: "level" },
  reportsTo: { "zh-CN": "上级", "zh-TW": "上級", en: "reports to" },
  directReports: { "zh-CN": "下级", "zh-TW": "下屬", en: "direct reports" },
  peers: { "zh-CN": "平级", "zh-TW": "平級", en: "peers" },
  careerPath: { "zh-CN": "发展方向", "zh-TW": "發展方向", en: "career path" },
  sections: { "zh-CN": "章节", "zh-TW": "章節", en: "sections" },
  experience: { "zh-CN": "经验", "zh-TW": "經驗", en: "experience" },
  education: { "zh-CN": "学历", "zh-TW": "學歷", en: "education" },
  pay: { "zh-CN": "薪酬", en: "pay" },
  metrics: { "zh-CN": "指标", "zh-TW": "指標", en: "metrics" },
  laws: { "zh-CN": "法规", "zh-TW": "法規", en: "laws" },
  certificates: { "zh-CN": "证书", "zh-TW": "證照", en: "certificates" },
  hours: { "zh-CN": "工时", "zh-TW": "工時", en: "hours" },
  probation: { "zh-CN": "试用期", "zh-TW": "試用期", en: "probation" },
  headcount: { "zh-CN": "人数", "zh-TW": "人數", en: "headcount" },
  age: { "zh-CN": "年龄", "zh-TW": "年齡", en: "age" },
} as const satisfies Record<string, Localised>;

/** What was understood of a role, for people: one line each, left out where there is nothing. */
export function inspectText(role: InspectedRole, language: Language): string {
  const { facts } = role;
  const lines: readonly (readonly [keyof typeof labels, readonly (string | null)[]])[] = [
    ["title", [role.title, ...role.aliases]],
    ["code", [role.code]],
    ["organization", [role.organization]],
    ["department", [role.department]],
    ["level", [role.level]],
    ["reportsTo", role.reportsTo.map(({ name, alternatives }) => [name, ...alternatives].join(" / "))],
    ["directReports", role.directReports.map(({ name }) => name)],
    ["peers", role.peers.map(({ name }) => name)],
    ["careerPath", role.careerPath.map(({ name }) => name)],
    [
      "sections",
      role.sections.map(({ id, heading }) => (id === null ? `${heading} (?)` : `${heading} (${id})`)),
    ],
    [
      "experience",
      facts.experience.map(
        ({ text, minYears, maxYears, kind }) => `${text} [${figure(minYears)}–${figure(maxYears)}, ${kind}]`,
      ),
    ],
    ["education", facts.education.map(({ text, level }) => `${text} [${level}]`)],
    ["pay", facts.pay.map(({ text, min, max }) => `${text} [${figure(min)}–${figure(max)}]`)],
    [
      "metrics",
      facts.metrics.map(({ text, op, value, unit }) =>
        value === null ? `${text} [–]` : `${text} [${op ?? ""}${value}${unit ?? ""}]`,
      ),
    ],
    [
      "laws",
      facts.laws.map(({ name, official }) =>
        official === null || official === name ? name : `${name} [${official}]`,
      ),
    ],
    ["certificates", facts.certificates.map(({ name }) => name)],
    ...(["hours", "probation", "headcount", "age"] as const).map(
      (kind) => [kind, facts[kind].map(({ text }) => text)] as const,
    ),
  ];
  const separator = language === "en" ? ", " : "、";
  const colon = language === "en" ? ": " : "：";
  const head = `${role.path}  ${role.format}  ${role.language}  ${role.kind}`;
  const body = lines.flatMap(([label, values]) => {
    const said = values.filter((value) => value !== null && value !== "");
    return said.length === 0
      ? []
      : [`  ${inLanguage(labels[label], language)}${colon}${said.join(separator)}`];
  });
  return [head, ...body].map(printable).join("\n");
}

const figure = (value: number | null): string => (value === null ? "" : String(value));
