import { optionsOf, severityOf } from "../../config/ask.ts";
import type { Settings, Severity } from "../../config/settings.ts";
import type { Facts } from "../../facts/fact.ts";
import type { Passage } from "../../facts/passages.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Intent } from "../../role/intent.ts";
import type { Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { sectionTemplate } from "../../vocabulary/templates.ts";
import { reliable } from "./places.ts";
import { daysAfter, jurisdictionsOf, usualDays } from "./posting.ts";
import { hasRequirements } from "./requirements.ts";
import { hasSection } from "./sections.ts";

/** What may be asked for. */
export const factIds = [
  "employer",
  "headcount",
  "requirements",
  "duties",
  "place",
  "validity",
  "benefits",
] as const;

/** What `posting/required-facts` may be told. */
export interface FactOptions {
  /** Facts told elsewhere, such as on the page of the job board. */
  readonly except: readonly (typeof factIds)[number][];
}

/** Where it is written that an advertisement must say something. */
export type FactSource = "article-24" | "notice-2025" | "illinois";

/** Something an advertisement must say, and that this one does not. */
export interface MissingFact {
  readonly name: Localised;
  readonly source: FactSource;
  /** What would say it: other rules about what is missing leave these to `posting/required-facts`. */
  readonly fields: readonly FieldId[];
  readonly sections: readonly SectionId[];
  readonly fix: Intent;
}

/** What finding out needs of a rule's context. */
export interface Posting {
  readonly role: Role;
  readonly facts: Facts;
  readonly entry: RoleEntry;
  readonly settings: Settings;
  passages(): readonly Passage[];
}

type Known = Omit<MissingFact, "fix"> & {
  readonly id: (typeof factIds)[number];
  readonly told: (posting: Posting) => boolean;
  readonly fix: (language: Language, asOf: string) => Intent;
};

const placeholder = { "zh-CN": "待填写", "zh-TW": "待填寫", en: "to be filled in" } as const;

const says = ({ role }: Posting, id: FieldId): boolean =>
  role.fields.some((field) => field.id === id && field.values.some(({ value }) => value.trim() !== ""));

const hasAny = ({ role }: Posting, ...ids: readonly SectionId[]): boolean =>
  ids.some((id) => hasSection(role, id));

const mentions = ({ passages }: Posting, words: RegExp): boolean =>
  passages().some(({ view }) => words.test(view.text));

const placeWords =
  /(?:工作|办公|上班|就职|就业)(?:地点|地址|城市|区域|地区)|远程(?:办公|工作)|居家办公|(?:^|[^a-z])base\s*(?:在|地|:)/u;
/** An address needs no label: 前海路8号, 示例大厦12楼. */
const address =
  /(?:路|街|道|巷|大道)[0-9]{1,5}(?:弄|号)|大厦|写字楼|(?:产业|科技|工业|软件|创意|创业|商务)园|[0-9]号楼|[0-9]{1,2}(?:楼|层)[0-9]{0,4}室/u;
const validityWords =
  /长期(?:有效|招聘|招募|招人|招收)|常年(?:招聘|有效|招募)|招(?:满|齐|到)(?:人)?(?:即|为|就)?(?:止|截止|停)|有效(?:期|至)|截止(?:日期|时间|到|至|于|:)|截至|(?:报名|招聘|应聘|投递)(?:时间|期限|期间)/u;

const field = (id: FieldId, value: string | null): Known["fix"] => {
  return (language) => ({ kind: "setField", field: id, value: value ?? placeholder[language] });
};
const section = (id: SectionId): Known["fix"] => {
  return (language) => ({ kind: "addSection", section: id, body: sectionTemplate(id, language) });
};

/** Interim Regulations on the Human Resources Market, art. 24, and the notice of five ministries of 2025-12-25. */
const mainland: readonly Known[] = [
  {
    id: "employer",
    name: { "zh-CN": "单位基本情况", en: "the employer" },
    source: "article-24",
    fields: ["organization"],
    sections: ["company"],
    told: (posting) =>
      posting.entry.organization !== "" || says(posting, "organization") || hasAny(posting, "company"),
    fix: field("organization", null),
  },
  {
    id: "headcount",
    name: { "zh-CN": "招聘人数", en: "the number of openings" },
    source: "article-24",
    fields: ["headcount"],
    sections: ["hiring"],
    told: (posting) => posting.facts.headcount.some(reliable) || says(posting, "headcount"),
    fix: field("headcount", "1"),
  },
  {
    id: "requirements",
    name: { "zh-CN": "招聘条件", en: "the requirements" },
    source: "article-24",
    fields: [],
    sections: ["qualifications"],
    told: (posting) =>
      hasRequirements(posting.role) ||
      hasAny(posting, "preferred", "other") ||
      posting.facts.experience.some(reliable) ||
      posting.facts.education.some(reliable),
    fix: section("qualifications"),
  },
  {
    id: "duties",
    name: { "zh-CN": "工作内容", en: "the duties" },
    source: "article-24",
    fields: [],
    sections: ["responsibilities"],
    told: (posting) => hasAny(posting, "responsibilities", "accountability", "day", "summary", "mission"),
    fix: section("responsibilities"),
  },
  {
    id: "place",
    name: { "zh-CN": "工作地点", en: "the place of work" },
    source: "article-24",
    fields: ["location"],
    sections: ["location"],
    told: (posting) =>
      says(posting, "location") ||
      says(posting, "remote") ||
      hasAny(posting, "location") ||
      mentions(posting, placeWords) ||
      posting
        .passages()
        .some(
          ({ kind, section, area, view }) =>
            kind === "text" && (section === null || area === "silent") && address.test(view.text),
        ),
    fix: field("location", null),
  },
  {
    id: "validity",
    name: { "zh-CN": "有效期限", en: "the date it is valid through" },
    source: "notice-2025",
    fields: ["validThrough"],
    sections: [],
    told: (posting) => says(posting, "validThrough") || mentions(posting, validityWords),
    fix: (_, asOf) => ({ kind: "setField", field: "validThrough", value: daysAfter(asOf, usualDays) }),
  },
];

const illinois = /(?:^|[^a-z])(?:illinois|chicago|il)(?![a-z])/u;

/** Illinois asks for the benefits besides the pay; other states named in the sources ask for pay alone. */
const states: readonly Known[] = [
  {
    id: "benefits",
    name: { "zh-CN": "福利", en: "the benefits" },
    source: "illinois",
    fields: [],
    sections: ["benefits"],
    told: (posting) =>
      hasAny(posting, "benefits") ||
      !posting.passages().some(({ view, fieldId }) => fieldId === "location" && illinois.test(view.text)) ||
      mentions(posting, /(?:^|[^a-z])(?:benefits|401\s*\(?k|health insurance|paid time off|pto)(?![a-z])/u),
    fix: section("benefits"),
  },
];

const none: readonly MissingFact[] = [];

/**
 * What the place of publication asks an advertisement to say and this one does not say anywhere. Pay is left to
 * `posting/pay-transparency`. Taiwan and the European Union ask, in the sources at hand, for pay alone.
 */
export function missingFacts(posting: Posting, { except }: FactOptions): readonly MissingFact[] {
  const where = jurisdictionsOf(posting.role, posting.settings);
  if (where.size === 0) return none;
  const asked = [...(where.has("cn") ? mainland : []), ...(where.has("us") ? states : [])];
  const { language } = posting.role;
  return asked
    .filter(({ id, told }) => !except.includes(id) && !told(posting))
    .map(({ name, source, fields, sections, fix }) => ({
      name,
      source,
      fields,
      sections,
      fix: fix(language, posting.settings.asOf),
    }));
}

/**
 * Fields and sections whose absence `posting/required-facts` reports with its reason, so that no other rule has
 * to. Nothing when that rule is off.
 */
export function toldElsewhere(posting: Posting): {
  readonly fields: ReadonlySet<FieldId>;
  readonly sections: ReadonlySet<SectionId>;
} {
  const rule: { readonly id: string; readonly severity: Severity; readonly defaults: FactOptions } = {
    id: "posting/required-facts",
    severity: "warning",
    defaults: { except: [] },
  };
  const on = severityOf(posting.settings, rule) !== "off";
  const missing = on ? missingFacts(posting, optionsOf(posting.settings, rule)) : [];
  return {
    fields: new Set(missing.flatMap(({ fields }) => fields)),
    sections: new Set(missing.flatMap(({ sections }) => sections)),
  };
}
