import type { Facts } from "../../facts/fact.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { LawEntry } from "../../vocabulary/laws.ts";
import type { RuleContext } from "../rule.ts";
import { citedLaws } from "./laws.ts";
import { passagesUnder } from "./under.ts";

/** True when a law on personal data is cited (个人信息保护法, GDPR), in force or not. */
export const citesDataLaw = (facts: Facts, language: Language): boolean =>
  citedLaws(facts, language).some(({ entry }) => isDataLaw(entry));

export const isDataLaw = ({ topics }: LawEntry): boolean => topics.includes("personal-data");

const dataProtection =
  /个人信息保护|隐私|数据保护|数据安全|数据合规|个资|个人资料保护|data protection|data privacy|privacy|information security/u;

/** True when the section on law speaks of data protection without naming the law. */
export const legalSpeaksOfData = ({ passages }: Pick<RuleContext<unknown>, "passages">): boolean =>
  passagesUnder(passages(), "legal").some(({ view }) => dataProtection.test(view.text));

const secrecy =
  /保密|商业秘密|营业秘密|泄密|泄露(?:公司|客户|商业)|non-?disclosure|(?<![a-z])nda(?![a-z])|(?<![a-z])confidential(?:ity|ly)?(?![a-z])|trade secrets?/u;

/** True when the duties or requirements put a duty of secrecy on the holder. */
export const speaksOfSecrecy = ({ passages }: Pick<RuleContext<unknown>, "passages">): boolean =>
  passages().some(
    ({ area, sectionIds, kind, view }) =>
      kind !== "field" && area !== "silent" && sectionIds.length > 0 && secrecy.test(view.text),
  );
