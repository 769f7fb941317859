import type { RoleRelation } from "../fact.ts";
import { createSigns } from "./signs.ts";

/** One way of telling a line: what stands around the names. Group 1 is the names. */
export interface Telling {
  readonly pattern: RegExp;
  /** Words one of which the pattern cannot do without: cheaper to look for. */
  readonly needs: readonly string[];
  /** Bits of the characters it cannot do without: cheaper still (`signs.ts`). */
  readonly signs: number;
  readonly relation: RoleRelation;
  /** How sure it is in a place that speaks of lines, and elsewhere; 0: not told there. */
  readonly here: number;
  readonly elsewhere: number;
}

/** Names: up to a comma outside brackets. */
const names = "((?:[^,;。:()\\n向由对受]|\\([^()\\n]{0,40}\\)){1,40}?)";

const { bitsOf, signsIn } = createSigns();

/** The signs of lines that a text has, for `Telling.signs` and its like. */
export const lineSigns = signsIn;

const superiors: readonly Telling[] = [
  // 直接向客服副总裁(或COO/CEO)汇报工作
  {
    pattern: new RegExp(
      `(?:直接|日常|业务上|行政上)?向(?:公司)?${names}(?:直接|定期|及时)?(?:汇报|述职|负责(?=$|[,;。)\\s]|并))(?:工作|日常工作)?(?=$|[,;。)\\s]|并|和|及)`,
      "gu",
    ),
    needs: ["汇报", "述职", "负责"],
    signs: bitsOf(["向", "汇述负"]),
    relation: "reportsTo",
    here: 0.9,
    elsewhere: 0.55,
  },
  {
    pattern: new RegExp(`(?:直接)向(?:公司)?${names}(?:汇报|报告|述职|负责)`, "gu"),
    needs: ["直接向"],
    signs: bitsOf(["直", "向"]),
    relation: "reportsTo",
    here: 0.92,
    elsewhere: 0.85,
  },
  {
    pattern: new RegExp(`(?:汇报|报告)(?:工作)?(?:给|至|于|对象(?:为|是|:))${names}(?=$|[,;。)\\s])`, "gu"),
    needs: ["汇报", "报告"],
    signs: bitsOf(["报", "给至于对"]),
    relation: "reportsTo",
    here: 0.9,
    elsewhere: 0.8,
  },
  {
    pattern: new RegExp(
      `(?:直接|直属|上级)(?:上级|主管|领导|汇报对象)(?:为|是)${names}(?=$|[,;。)\\s])`,
      "gu",
    ),
    needs: ["上级", "主管", "领导", "汇报对象"],
    signs: bitsOf(["直上", "级管领汇", "为是"]),
    relation: "reportsTo",
    here: 0.95,
    elsewhere: 0.9,
  },
  {
    pattern: new RegExp(
      `在${names}的?(?:直接|统一|全面|指导和)?(?:领导|带领|指导)(?:下|之下|和指导下|与指导下|与监督下)`,
      "gu",
    ),
    needs: ["领导", "带领", "指导"],
    signs: bitsOf(["在", "下", "领导"]),
    relation: "reportsTo",
    here: 0.85,
    elsewhere: 0.8,
  },
  {
    pattern: new RegExp(
      `(?:接受|听从|服从)${names}的?(?:直接|统一|工作|业务)?(?:领导|指令|指挥|管理|监督|安排|调度|调配|指派)`,
      "gu",
    ),
    needs: ["接受", "听从", "服从"],
    signs: bitsOf(["接听服", "领指管监安调"]),
    relation: "reportsTo",
    here: 0.85,
    elsewhere: 0.7,
  },
  {
    pattern: new RegExp(`(?<![接承])受${names}(?:直接)?(?:领导|管辖|管理|委派)`, "gu"),
    needs: ["受"],
    signs: bitsOf(["受", "管领委督"]),
    relation: "reportsTo",
    here: 0.85,
    elsewhere: 0.6,
  },
  {
    pattern: new RegExp(`由${names}(?:直接|统一)?(?:领导|分管|管理)(?=$|[,;。)\\s])`, "gu"),
    needs: ["由"],
    signs: bitsOf(["由", "管领委督"]),
    relation: "reportsTo",
    here: 0.85,
    elsewhere: 0,
  },
  {
    pattern: new RegExp(`虚线(?:汇报)?(?:给|至|向|:)?${names}(?:汇报)?(?=$|[,;。)\\s])`, "gu"),
    needs: ["虚线"],
    signs: bitsOf(["虚"]),
    relation: "dottedLineTo",
    here: 0.9,
    elsewhere: 0.8,
  },
];

/** Informing somebody above, whoever it is: 向管理层汇报服务绩效. Only said of nobody in particular. */
export const informs = new RegExp(
  `(?:向|报告|汇报给?|请示)(?:公司)?${names}(?:直接|定期|及时|如实)?(?:汇报|报告|请示|反馈|负责)`,
  "gu",
);
export const informsUp =
  /(?:汇报|上报|报告|反馈)(?:给|至|到)?(上级(?:领导|主管)?|管理层|公司领导|领导)(?![\u4e00-\u9fff])/gu;

/** The signs of the two. */
export const informsSigns = bitsOf(["向报请", "报请反负"]);
export const informsUpSigns = bitsOf(["报反", "级管领汇"]);

/** A letter that every way of telling a line in English has. */
export const englishSign = bitsOf(["e"]);

const reports: readonly Telling[] = [
  {
    pattern: new RegExp(
      `(?:直接下级|直接下属|直属下级|下级岗位|下属岗位|直接管理对象)(?:为|是|有|包括|包含|:)${names}(?=$|[,;。)\\s])`,
      "gu",
    ),
    needs: ["下级", "下属", "直接管理"],
    signs: bitsOf(["下直", "级属对"]),
    relation: "directReports",
    here: 0.95,
    elsewhere: 0.9,
  },
  {
    pattern: new RegExp(`(?:下辖|下设|直管)${names}(?=$|[,;。)\\s])`, "gu"),
    needs: ["下辖", "下设", "直管"],
    signs: bitsOf(["下直", "辖设管"]),
    relation: "directReports",
    here: 0.8,
    elsewhere: 0.6,
  },
  {
    pattern: new RegExp(`(?:管理|领导|带领|督导)${names}(?:团队|队伍)`, "gu"),
    needs: ["团队", "队伍"],
    signs: bitsOf(["队", "管领委督"]),
    relation: "directReports",
    here: 0.7,
    elsewhere: 0.6,
  },
  {
    pattern: new RegExp(`(?:直接管理|直接领导)${names}(?=$|[,;。)\\s])`, "gu"),
    needs: ["直接管理", "直接领导"],
    signs: bitsOf(["直", "管领委督"]),
    relation: "directReports",
    here: 0.8,
    elsewhere: 0.7,
  },
  // 对组长、服务员进行培训、激励: whoever is rated and motivated is led
  {
    pattern: new RegExp(
      `(?:对|负责)${names}(?:进行|实施|开展|的)(?:[^,;。\\n]{0,12}(?:激励|考核|考评|绩效|管理|奖惩|调配))`,
      "gu",
    ),
    needs: ["激励", "考核", "考评", "绩效", "管理", "奖惩", "调配"],
    signs: bitsOf(["对负", "激考绩管奖调", "进实开的"]),
    relation: "directReports",
    here: 0.6,
    elsewhere: 0.55,
  },
];

const peers: Telling = {
  pattern: new RegExp(
    `(?:相邻|平级|同级|平行)(?:的)?(?:职位|岗位)(?:包括|有|为|是|:)${names}(?=$|[,;。)\\s])`,
    "gu",
  ),
  needs: ["职位", "岗位"],
  signs: bitsOf(["邻级行", "职岗"]),
  relation: "peers",
  here: 0.85,
  elsewhere: 0.8,
};

/** Every way of telling a line; of two that read one name the earlier one counts. */
export const tellings: readonly Telling[] = [...superiors, ...reports, peers];
