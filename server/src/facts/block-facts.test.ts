import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { place } from "../../../test/unit/facts/place.ts";
import { fieldIds } from "../vocabulary/fields.ts";
import { sectionIds } from "../vocabulary/sections.ts";
import { readAge } from "./age/age.ts";
import { noFacts, readPiece } from "./block-facts.ts";
import { readCertificates } from "./certificate/certificate.ts";
import { readEducation } from "./education/education.ts";
import { readExperience } from "./experience/experience.ts";
import { readVagueExperience } from "./experience/vague-experience.ts";
import type { Context } from "./grammar/context.ts";
import { readPlain, type View } from "./grammar/plain-text.ts";
import { readHeadcount } from "./headcount/headcount.ts";
import { readHours } from "./hours/hours.ts";
import { readLaws } from "./law/law.ts";
import { readMetrics } from "./metric/metric.ts";
import { readPay } from "./pay/pay.ts";
import { readPayTerms } from "./pay/pay-terms.ts";
import { readProbation } from "./probation/probation.ts";
import { readCareer } from "./reporting/career.ts";
import { readLabelled } from "./reporting/listed-roles.ts";
import { readReporting } from "./reporting/reporting.ts";

/** Every place there is: a grammar may know what a figure means by where it stands. */
const places = [
  ...[null, ...sectionIds].map((section) => ({ section, fieldId: null })),
  ...fieldIds.map((fieldId) => ({ section: null, fieldId })),
];
const contexts: readonly Context[] = places.flatMap(({ section, fieldId }) => [
  place(section, { fieldId, title: "客服经理" }),
  place(section, { fieldId, head: true, item: false }),
]);

/** Each grammar asked by itself, which looks at the hints it needs. */
const plainly = (view: View, context: Context): readonly unknown[] => [
  readExperience(view, context),
  readVagueExperience(view, context),
  readEducation(view, context),
  readPay(view, context),
  readPayTerms(view, context),
  readLaws(view, context),
  readMetrics(view, context),
  readHours(view, context),
  readProbation(view, context),
  readHeadcount(view, context),
  readAge(view, context),
  readCertificates(view, context),
  referencesOf(view, context),
];

/** Names in their order: a list of names behind a label is no sentence about others. */
function referencesOf(view: View, context: Context): readonly string[] {
  const labelled = readLabelled(view, context);
  const found =
    labelled.length > 0 ? labelled : [...readReporting(view, context), ...readCareer(view, context)];
  return [...found].sort((a, b) => a.span.start - b.span.start).map(({ name }) => name);
}

function together(view: View, context: Context): readonly unknown[] {
  const { references, ...facts } = readPiece(view, context);
  return [
    facts.experience,
    facts.vagueExperience,
    facts.education,
    facts.pay,
    facts.payTerms,
    facts.laws,
    facts.metrics,
    facts.hours,
    facts.probation,
    facts.headcount,
    facts.age,
    facts.certificates,
    [...references].sort((a, b) => a.span.start - b.span.start).map(({ name }) => name),
  ];
}

describe("readPiece", () => {
  it.each([
    "8年以上工作经验",
    "三 年",
    "经验不限",
    "5 years of experience",
    "丰富的管理经验",
    "本科",
    "12-18K",
    "1.5万",
    "8000-10000",
    "L4",
    "熟悉劳动合同法",
    "依据某某条例第三条",
    "95%",
    "满意度",
    "响应时间30秒",
    "做五休二",
    "试用期3个月",
    "3个月",
    "3人",
    "招2名",
    "35岁以下",
    "PMP",
    "持有健康证",
    "专员→主管→经理",
    "晋升为客服总监",
    "Clerk → Analyst → Lead",
    "向客服总监汇报",
    "直接上级：客服总监",
    "Reports to the COO",
    "客服专员、质检员",
    "每半年复核一次",
    "月末归档",
    "",
  ])("leaves out no grammar that has something to say: %j", (text) => {
    for (const context of contexts)
      expect(together(readPlain(text), context)).toEqual(plainly(readPlain(text), context));
  });

  it("gives what each grammar gives, whatever the words", () => {
    const unit = fc.constantFrom(
      ..."一三5 %年月半每个经验历招聘名人岁薪元万k率试用期证休班本科第条法《》→-,。向汇报晋升为总监经理",
      ..." year, no, experience, degree, openings".split(","),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), fc.constantFrom(...contexts), (text, context) => {
        expect(together(readPlain(text), context)).toEqual(plainly(readPlain(text), context));
      }),
      { numRuns: 400 },
    );
  });

  it("says at once that words hold nothing", () => {
    expect(readPiece(readPlain("整理档案"), place("responsibilities"))).toBe(noFacts);
  });
});
