import { saidFields } from "../../rules/support/google-properties.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { describeField } from "../describe.ts";
import { valueLabel } from "../labels.ts";
import { type ExportSource, type Job, jobOf } from "./job.ts";
import type { Place } from "./place.ts";
import { sectionPieces } from "./words.ts";

/**
 * The job schema of JSON Resume (https://jsonresume.org/job-description-schema, @jsonresume/schema 1.3): title,
 * company, place, pay and experience as text, duties, qualifications and skills as lists. What a role does not say
 * is left out.
 */
export interface JsonResumeJob {
  readonly title?: string;
  readonly company?: string;
  readonly type?: string;
  readonly date?: string;
  readonly description?: string;
  readonly location?: {
    readonly address?: string;
    readonly postalCode?: string;
    readonly city?: string;
    readonly countryCode?: string;
    readonly region?: string;
  };
  readonly remote?: "Full" | "Hybrid" | "None";
  readonly salary?: string;
  readonly experience?: string;
  readonly responsibilities?: readonly string[];
  readonly qualifications?: readonly string[];
  readonly skills?: readonly { readonly name: string; readonly keywords?: readonly string[] }[];
  readonly meta: { readonly version: string };
}

/** Version of the schema's conventions, as its own samples give it. */
const schemaVersion = "v1.0.0";

export function jsonResumeJob(source: ExportSource): JsonResumeJob {
  const job = jobOf(source);
  const list = (...ids: readonly SectionId[]): readonly string[] =>
    sectionPieces(source, ids, source.toPrint).map(({ text }) => text);
  const place = job.places[0];
  const found = {
    title: job.title,
    company: job.organization,
    type: typeOf(source),
    date: job.posted?.iso ?? "",
    description: list("summary", "mission").join("\n"),
    location: place === undefined ? undefined : locationOf(place),
    remote: job.remote === null ? undefined : remotes[job.remote],
    salary: job.pay === null ? "" : salaryOf(source),
    experience: experienceOf(source, job),
    responsibilities: list("responsibilities", "accountability"),
    qualifications: list("qualifications", "education", "experience", "certificates", "preferred"),
    skills: skillsOf(source),
  };
  const said = Object.entries(found).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(said), meta: { version: schemaVersion } };
}

/** One object, or an array of them for a file with several roles. */
export function jsonResume(jobs: readonly JsonResumeJob[]): string {
  const [first] = jobs;
  return `${JSON.stringify(jobs.length === 1 ? first : jobs, null, 2)}\n`;
}

const remotes = { full: "Full", hybrid: "Hybrid", none: "None" } as const;

const typeOf = ({ role }: ExportSource): string =>
  saidFields(role, "employmentType")
    .slice(0, 1)
    .flatMap(({ values }) => values)
    .map(({ value }) => valueLabel("employmentType", value.trim(), role.language))
    .join(role.language === "en" ? ", " : "、");

const locationOf = ({ street, city, region, postalCode, country }: Place): JsonResumeJob["location"] => ({
  ...(street === undefined ? {} : { address: street }),
  ...(postalCode === undefined ? {} : { postalCode }),
  ...(city === undefined ? {} : { city }),
  ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { countryCode: country } : {}),
  ...(region === undefined ? {} : { region }),
});

/** The document's own words: `5000-6500元/月`. */
function salaryOf({ role, facts }: ExportSource): string {
  const [field] = saidFields(role, "pay");
  if (field !== undefined) return describeField(field, role.language);
  return facts.pay.find(({ disclosed }) => disclosed)?.text.trim() ?? "";
}

function experienceOf({ role }: ExportSource, { experience, noExperience }: Job): string {
  const [field] = saidFields(role, "experience");
  if (field !== undefined) return describeField(field, role.language);
  if (experience !== null) return experience.text.trim();
  return noExperience ? nothing[role.language] : "";
}

const nothing: Readonly<Record<Language, string>> = {
  "zh-CN": "经验不限",
  "zh-TW": "經驗不拘",
  en: "No experience required",
};

/** Top items are skills, what is listed below one are its keywords. */
function skillsOf(
  source: ExportSource,
): readonly { readonly name: string; readonly keywords?: readonly string[] }[] {
  const skills: { name: string; keywords: string[] }[] = [];
  for (const { text, depth } of sectionPieces(source, ["skills", "knowledge"], source.toPrint)) {
    const last = skills.at(-1);
    if (depth > 0 && last !== undefined) last.keywords.push(text);
    else skills.push({ name: text, keywords: [] });
  }
  return skills.map(({ name, keywords }) => (keywords.length === 0 ? { name } : { name, keywords }));
}
