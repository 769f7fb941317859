import { defineRule } from "../rule.ts";
import { sectionsOf } from "../support/sections.ts";
import { passagesUnder } from "../support/under.ts";

/** What a duty of secrecy can be made of. */
const elements = {
  scope:
    /客户|顾客|用户|买家|会员|患者|病人|学生|学员|供应商|候选人|数据|成本|价|薪|工资|档案|合同|方案|规划|计划|代码|技术|配方|工艺|图纸|设计|订单|资料|文件|名单|账号|密码|财务|经营|战略|联系方式|地址|聊天|考核|简历|人事|项目|标书|customer|client|patient|student|pupil|employee|personnel|salar|payroll|pric|financ|source code|design|roadmap|data|record|strateg|document|plan|contract|supplier|candidate|account|file|figures|research|formula/u,
  duration:
    /离职|离任|离岗|退休|期限|期间|终身|\d\s*(?:个?年|个?月)|[一二两三五十]年|终止|解除|长期有效|after (?:leaving|employment|termination|the end)|during|years?(?![a-z])|months?(?![a-z])|terminat|on leaving|indefinite/u,
  basis:
    /《|协议|合同|保密法|法律|法规|依法|条例|制度第|agreement|(?<![a-z])(?:nda|act|law|gdpr|hipaa|ferpa|pipl)(?![a-z])|contract|statut/u,
} as const;

type Element = keyof typeof elements;

const names: Readonly<Record<Element, { readonly "zh-CN": string; readonly en: string }>> = {
  scope: { "zh-CN": "保密的范围", en: "what is confidential" },
  duration: { "zh-CN": "期限（如离职后是否继续）", en: "how long (also after leaving?)" },
  basis: { "zh-CN": "依据（如保密协议、法律）", en: "on what basis (agreement, law)" },
};

/** Lines that say what is missing, for the fix. */
const lines: Readonly<Record<"zh-CN" | "zh-TW" | "en", Readonly<Record<Element, string>>>> = {
  "zh-CN": {
    scope: "对履职中接触的客户资料、经营数据和未公开的文件保密",
    duration: "保密义务在离职后继续有效，直至相关信息依法公开",
    basis: "按与公司签订的保密协议执行",
  },
  "zh-TW": {
    scope: "對職務上接觸的客戶資料、營運數據與未公開文件保密",
    duration: "保密義務於離職後仍然有效，至相關資訊依法公開為止",
    basis: "依與公司簽訂的保密協議執行",
  },
  en: {
    scope: "Keeps customer data, business figures and unpublished documents confidential",
    duration:
      "The duty of confidentiality continues after employment until the information is lawfully public",
    basis: "Follows the confidentiality agreement signed with the company",
  },
};

/** What is left when the words every such sentence has are taken out: with content of its own a section is not thin. */
const filler =
  /保密|保守|严守|严格|遵守|执行|履行|认真|自觉|切实|具有|具备|良好|较强|较高|高度|强烈|很强|一定|必须|应当?|能够?|有|做好|做到|公司|企业|单位|本?部门|本?岗位|员工|个人|工作|内部|商业|技术|机密|秘密|信息|意识|义务|责任|责任感|制度|规定|要求|纪律|原则|守则|事项|相关|各项|所有|一切|任何|不得|不|严禁|禁止|泄露|泄漏|泄密|透露|外传|对外|的|地|和|与|及|并|对|性|强|(?<![a-z])(?:maintains?|keeps?|ensures?|observes?|strict(?:ly)?|high|level|of|at|all|times?|the|a|an|and|is|are|be|must|shall|will|to|in|with|confidential(?:ity)?|information|company|discre(?:et|tion)|secre(?:ts?|cy)|trade|business|polic(?:y|ies)|requirements?|respects?|complete|absolute(?:ly)?|required|matters?|sensitive)(?![a-z])|[\s\p{P}\p{N}]/gu;
const leastContent = 6;

const all = Object.keys(elements) as Element[];

/** What a section has to say and does not: anything at all unless `required` says what. */
function wantedIn(text: string, required: readonly Element[]): readonly Element[] {
  if (required.length > 0)
    return all.filter((element) => required.includes(element) && !elements[element].test(text));
  if (all.some((element) => elements[element].test(text))) return [];
  return text.replace(filler, "").length < leastContent ? all : [];
}

/** A section on confidentiality that says no more than that things are confidential. */
export const thin = defineRule<{ readonly require: readonly Element[] }>({
  id: "confidentiality/thin",
  summary: {
    "zh-CN": "保密要求没有实际内容",
    en: "The section on confidentiality says nothing definite",
  },
  severity: "hint",
  scope: "role",
  kinds: ["position"],
  needsComplete: true,
  options: {
    require: {
      type: "array",
      items: { enum: ["scope", "duration", "basis"] },
      description:
        "What the section must say. Empty: any one of scope, duration and basis is enough. · 必须写明的内容；留空时写明任何一项即可。",
    },
  },
  defaults: { require: [] },
  check({ role, passages, options, report }) {
    for (const index of sectionsOf(role, "confidentiality")) {
      const section = role.sections[index];
      if (section === undefined || section.empty || section.parent !== null) continue;
      const text = passagesUnder(passages(), "confidentiality")
        .filter(
          ({ kind, span }) =>
            kind === "text" && section.span.start <= span.start && span.end <= section.span.end,
        )
        .map(({ view }) => view.text)
        .join("\n");
      if (text.trim() === "") continue;
      const wanted = wantedIn(text, options.require);
      if (wanted.length === 0) continue;
      report({
        span: section.headingSpan.end > section.headingSpan.start ? section.headingSpan : section.span,
        message: {
          "zh-CN": `保密要求没有写明${wanted.map((element) => names[element]["zh-CN"]).join("、")}，任职者无从遵守。`,
          en: `The section does not say ${wanted.map((element) => names[element].en).join(", ")}; nobody can tell what to keep to.`,
        },
        fixes: [
          {
            title: { "zh-CN": "补充具体内容", en: "Say it" },
            safe: false,
            intents: wanted.map((element) => ({
              kind: "addItem",
              section: index,
              text: lines[role.language][element],
            })),
          },
        ],
      });
    }
  },
});
