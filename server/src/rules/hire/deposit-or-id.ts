import { allows } from "../../config/ask.ts";
import { clauseOf, sentenceOf } from "../../facts/grammar/clause.ts";
import type { View } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { type Passage, placeIn } from "../../facts/passages.ts";
import { defineRule } from "../rule.ts";
import { createScan, type Found, matchesOf } from "../support/scan.ts";

interface Demand extends Found {
  readonly what: "money" | "papers" | "guarantor";
  /** Words that tie it to taking up the job stand in the same sentence. */
  readonly tied: boolean;
}

const fees =
  "押金|抵押金|风险抵押金|风险金|保证金|服装费|工装费|工服费|制服费|培训费用?|入职费|上岗费|报名费|集资款?";
const patterns: readonly (readonly [Demand["what"], RegExp])[] = [
  [
    "money",
    new RegExp(
      `(?:缴纳|交纳|缴|交|收取|支付|扣除|扣|预交|预付|收|先付|自付|自理)[^,;。]{0,12}?(?:${fees})|(?:${fees})[^,;。]{0,10}?(?:自理|自付|自费|由(?:员工|本人|个人)|从(?:工资|薪资|薪水)|在(?:工资|薪资)|\\d+元|[一二三四五六七八九两]?[百千]元|需缴|须缴|需交|须交)`,
      "gu",
    ),
  ],
  [
    "papers",
    /(?:扣押|扣留|扣下|收取|收缴|收存|代管|抵押|质押|上交|交存|上缴|留存|押)[^,;。]{0,10}?(?:身份证|毕业证书?|学历证书?|学位证书?|护照|证件|证照|驾驶证|资格证书?|户口[本簿])(?!复印|影印|号|信息|副本|扫描)|(?:身份证|毕业证书?|学历证书?|学位证书?|护照)(?:原件)?(?:由|交)(?:公司|单位|人事|本公司|我司|人力资源部)[^,;。]{0,6}?(?:保管|留存|代管|扣押|抵押)/gu,
  ],
  [
    "guarantor",
    /(?:提供|须有|需有|需要|须|需|找)[^,;。]{0,8}?(?:担保人|保证人|(?:亲属|本地人?|户口|他人|第三方|个人|人员|财产|经济)担保人?)|担保人[^,;。]{0,6}?(?:签字|身份证)/gu,
  ],
  [
    "money",
    /(?<![a-z])(?:pays?|paying|requires?|must make|charged?|deduct(?:ed)?)\s[^.;,\n]{0,30}?(?:(?:security |refundable |cash )?deposit|security bond|uniform fees?|training (?:fees?|costs?|deposit))(?![a-z]| slips?| reports?)|(?:deposit|uniform fees?|training (?:fees?|costs?))\s[^.;,\n]{0,30}?(?:is|are|will be|must be|shall be)\s(?:required|paid by|charged|deducted|borne by)/gu,
  ],
  [
    "papers",
    /(?<![a-z])(?:surrender|hand (?:in|over)|deposit|leave|(?:company|employer|we)(?: will| may)? (?:retains?|keeps?|holds?|withholds?))\s[^.;,\n]{0,30}?(?:(?:original )?(?:passports?|identity cards?|id cards?|identity documents?)|original ids?)(?![a-z])/gu,
  ],
  [
    "guarantor",
    /(?<![a-z])(?:provide|name|requires?|find)\s[^.;,\n]{0,20}?(?:personal )?guarantors?(?![a-z])/gu,
  ],
];

/** Warnings against it, and promises not to do it. */
const against =
  /警惕|谨防|当心|提防|诈骗|骗局|违法|不合法|违规|举报|投诉|不得|严禁|禁止|不允许|不收|不会|不需|无需|无须|不用|不必|不以|绝不|从不|决不|拒绝|均?未|没有|免收|免费|免交|任何(?:费用|名义|理由)|凡[^,;。]{0,20}(?:均|皆)|公司承担|公司支付|公司提供|报销|退还|(?<![a-z])(?:never|not|no|don['’]?t|doesn['’]?t|without|beware|scam|fraud|illegal|free|cannot|prohibit)(?![a-z])|report(?:ed)? to/u;
/** 离职时退还: money that is given back in the end was taken all the same. */
const givenBack =
  /(?:离职|辞职|离厂|离岗|合同期?满|期满|满[一二三半\d]{1,2}个?[年月]|做满|干满)[^,;。]{0,8}(?:退还|返还|退回|退)/gu;
/** Money and papers of other people, which are the holder's work. */
const others =
  /客户|客人|顾客|住客|房客|宾客|租户|租客|业主|租金|租赁|租房|房屋|住宿|会员|用户|学员|学生|患者|病人|乘客|游客|旅客|旅游|签证|商户|商家|店铺|供应商|分包|承包|投标|招标|履约|质保|质量保证金|工程|合同|项目|账户|期货|证券|融资|贷款|信贷|银行|担保公司|担保业务|担保物|抵押物|资产|债权|财产保全|诉讼|贸易|进出口|海关|关税|服务期|违约金|专项培训|培训费用?(?:预算|管理|核算|报销|控制)|预算|guests?(?![a-z])|customers?|clients?|tenants?|patients?|vendors?|suppliers?|bank|loans?|rental|escrow|invoice|travel|visa|check deposits|cash deposits|accounts?(?![a-z])/u;
const job =
  /入职|上岗|录用|报到|应聘|面试|新员工|员工|签订劳动合同|劳动合同|工装|工服|服装|制服|试用|本人|求职|身份证|毕业证|学历证|工资|薪资|employee|applicant|candidate|new hire|start(?:ing)? (?:date|work)|joining|uniform|before (?:starting|joining)|salary|wages/u;

function find({ text }: View): readonly Demand[] {
  const found: Demand[] = [];
  for (const [what, pattern] of patterns) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const sentence = sentenceOf(text, start, end);
      const words = text.slice(sentence.start, sentence.end);
      if (against.test(words.replace(givenBack, "")) || others.test(words)) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const chinese = /\p{Script=Han}/u.test(match[0]);
      if (!chinese && !job.test(words)) continue;
      found.push({ start, end, what, tied: what === "guarantor" || job.test(words) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const scan = createScan(hint.hiring, find);

/** Duties speak of other people's money and papers; terms and conditions speak of the holder's. */
const isDemand = ({ area, kind, sectionIds }: Passage, { tied }: Demand): boolean => {
  if (kind === "title" || sectionIds.includes("boilerplate")) return false;
  return area === "duties" ? false : tied || area === "silent" || area === "requirements";
};

const whats: Readonly<Record<Demand["what"], { readonly "zh-CN": string; readonly en: string }>> = {
  money: { "zh-CN": "向劳动者收取财物", en: "Taking money from employees" },
  papers: { "zh-CN": "扣押证件", en: "Keeping employees' identity papers" },
  guarantor: { "zh-CN": "要求提供担保", en: "Asking employees for a guarantor" },
};

/** A deposit, a fee, identity papers or a guarantor asked for as a condition of the job. */
export const depositOrId = defineRule<{ readonly allow: readonly string[] }>({
  id: "hire/deposit-or-id",
  summary: {
    "zh-CN": "要求押金、证件或担保",
    en: "A deposit, identity papers or a guarantor is asked for",
  },
  severity: "error",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {
    allow: {
      type: "array",
      items: { type: "string" },
      description: "Phrases that are fine. · 允许的说法。",
    },
  },
  defaults: { allow: [] },
  check({ document, role, options, passages, report }) {
    for (const { found, passage, span } of scan(passages())) {
      if (!isDemand(passage, found) || allows(options, document.text, span)) continue;
      const basis = bases[role.language];
      const clause = clauseOf(passage.view.text, found.start, found.end);
      report({
        span,
        ...(role.language === "en" ? { severity: "warning" } : {}),
        message: {
          "zh-CN": `${whats[found.what]["zh-CN"]}为${basis["zh-CN"]}所不许（截至${checkedOn}的状态）；请删除。`,
          en: `${whats[found.what].en} is forbidden by ${basis.en} (status as of ${checkedOn}); take it out.`,
        },
        fixes: [
          {
            title: { "zh-CN": "删除这半句", en: "Delete the clause" },
            safe: false,
            intents: [{ kind: "replaceSpan", span: placeIn(passage, clause.start, clause.end), text: "" }],
          },
        ],
      });
    }
  },
});

/** The laws below were read on this day. */
const checkedOn = "2026-11-21";
const mainland = {
  "zh-CN": "《劳动合同法》第九条、第八十四条",
  en: "articles 9 and 84 of China's Labour Contract Law",
};
const bases = {
  "zh-CN": mainland,
  "zh-TW": { "zh-CN": "《就業服務法》第五條", en: "article 5 of Taiwan's Employment Service Act" },
  en: mainland,
} as const;
