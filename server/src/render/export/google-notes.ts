import type { PayPeriod } from "../../facts/fact.ts";
import { type GoogleProperty, missingProperties } from "../../rules/support/google-properties.ts";
import { reasonNames, titleWords } from "../../rules/support/title-words.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { ExportSource, Job } from "./job.ts";
import type { ExportNote } from "./note.ts";

/** What to write where, for each property that may be missing. */
const advice: Readonly<Record<GoogleProperty, Localised>> = {
  title: {
    "zh-CN": "请写岗位名称（title，或一级标题）",
    en: "give the role a title (`title`, or the top heading)",
  },
  description: {
    "zh-CN": "请写职责和任职资格等章节",
    en: "write sections such as responsibilities and qualifications",
  },
  datePosted: {
    "zh-CN": "请写发布日期（datePosted: 2026-11-22）",
    en: "say when it was posted (`datePosted: 2026-11-22`)",
  },
  hiringOrganization: {
    "zh-CN": "请写公司名称（organization，在文件或配置文件中）",
    en: "name the employer (`organization`, in the file or in the config file)",
  },
  jobLocation: {
    "zh-CN": "请写工作地点（location）；完全远程的岗位写 remote: full 和应聘者所在的国家或地区（location）",
    en: "say where the work is done (`location`); when all of it is remote, `remote: full` and where applicants may live (`location`)",
  },
  "jobLocation.address.addressLocality": {
    "zh-CN": "请在 location 中写城市（city）",
    en: "name the city in `location`",
  },
  applicantLocationRequirements: {
    "zh-CN": "完全远程的岗位须写应聘者所在的国家或地区（location）",
    en: "work from anywhere still needs where applicants may live (`location`)",
  },
  validThrough: {
    "zh-CN": "有截止日期的请写 validThrough: 2026-12-31",
    en: "if it expires, say when (`validThrough: 2026-12-31`)",
  },
  employmentType: {
    "zh-CN": "请写用工形式（employmentType: full-time）",
    en: "say how people are employed (`employmentType: full-time`)",
  },
  baseSalary: {
    "zh-CN": "请写薪资的数额、币种和周期（pay: 8000-12000元/月）；面议、按件计酬无法列出",
    en: "give the pay with currency and period (`pay: $60,000-75,000 a year`); “negotiable” and piece rates cannot be listed",
  },
};

/** What Google for Jobs would report on structured data made from this role, as the rule `posting/google` says it, and more. */
export function googleNotes(source: ExportSource, job: Job, description: string): readonly ExportNote[] {
  const { role, entry } = source;
  const missing = missingProperties(source);
  const notes: ExportNote[] = missing.map(({ name, required }) => isMissing(name, required));
  // There are sections, and candidates may read none of them.
  if (description === "" && missing.every(({ name }) => name !== "description"))
    notes.push(isMissing("description", true));
  for (const [name, date] of [
    ["datePosted", job.posted],
    ["validThrough", job.closes],
  ] as const) {
    if (date !== null && date.iso === null) notes.push(noDate(name, date.written));
  }
  if (job.closes?.iso != null && job.closes.iso < source.settings.asOf) notes.push(expired(job.closes.iso));
  const known = {
    organization: foldSameLength(entry.organization),
    code: foldSameLength(entry.code?.value ?? ""),
    location: "",
  };
  const found = titleWords(foldSameLength(job.title), known);
  if (found.length > 0) {
    const words = found.map(({ start, end }) => job.title.slice(start, end).trim());
    const why = [...new Set(found.map((word) => word.why))].map((reason) => reasonNames[reason]);
    notes.push({
      severity: "warning",
      property: "title",
      message: {
        "zh-CN": `title 只写岗位名称：“${words.join("”、“")}”是${why.map((reason) => reason["zh-CN"]).join("、")}`,
        en: `title is the job's name alone: “${words.join("”, “")}” is ${why.map(({ en }) => en).join(", ")}`,
      },
    });
  }
  if (job.places.length > 0 && job.places.every(({ country }) => country === undefined)) {
    notes.push({
      severity: "warning",
      property:
        role.kind === "posting" && job.remote === "full" ? "applicantLocationRequirements" : "jobLocation",
      message: {
        "zh-CN": "地点没有写明国家（addressCountry）：请写进 location（country: CN）",
        en: "the place does not say its country (addressCountry): add it to `location` (`country: US`)",
      },
    });
  }
  return [...notes, ...payNotes(job)];
}

const isMissing = (name: GoogleProperty, required: boolean): ExportNote => ({
  severity: required ? "error" : "warning",
  property: name,
  message: {
    "zh-CN": `缺少${required ? "必需" : "建议"}属性 ${name}：${advice[name]["zh-CN"]}`,
    en: `${required ? "required" : "recommended"} property ${name} is missing: ${advice[name].en}`,
  },
});

function payNotes({ pay }: Job): readonly ExportNote[] {
  if (pay === null) return [];
  const notes: ExportNote[] = [];
  const { impliedPeriod } = pay;
  if (pay.period === null && impliedPeriod !== null) {
    notes.push({
      severity: "info",
      property: "baseSalary",
      message: {
        "zh-CN": `薪资周期按当地习惯理解为每${periodNames[impliedPeriod]["zh-CN"]}（“${pay.text}”没有写明）`,
        en: `the pay is taken to be per ${periodNames[impliedPeriod].en} by local habit (“${pay.text}” does not say)`,
      },
    });
  }
  if (pay.gross === false) {
    notes.push({
      severity: "info",
      property: "baseSalary",
      message: {
        "zh-CN": `“${pay.text}”是税后薪资，招聘搜索按税前显示`,
        en: `“${pay.text}” is pay after tax; job search shows it as pay before tax`,
      },
    });
  }
  return notes;
}

const periodNames: Readonly<Record<PayPeriod, Localised>> = {
  hour: { "zh-CN": "小时", en: "hour" },
  day: { "zh-CN": "日", en: "day" },
  week: { "zh-CN": "周", en: "week" },
  month: { "zh-CN": "月", en: "month" },
  year: { "zh-CN": "年", en: "year" },
  piece: { "zh-CN": "件", en: "piece" },
};

const noDate = (property: "datePosted" | "validThrough", written: string): ExportNote => ({
  severity: property === "datePosted" ? "error" : "warning",
  property,
  message: {
    "zh-CN": `${property} 的“${written}”不是日期：请写成 2026-12-31`,
    en: `${property}: “${written}” is no date; write it as 2026-12-31`,
  },
});

const expired = (iso: string): ExportNote => ({
  severity: "warning",
  property: "validThrough",
  message: {
    "zh-CN": `validThrough ${iso} 已过：招聘搜索不再展示`,
    en: `validThrough ${iso} is past: job search no longer shows it`,
  },
});
