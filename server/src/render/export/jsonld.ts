import type { EducationLevel, Pay } from "../../facts/fact.ts";
import { reliable } from "../../rules/support/places.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import type { PrintDocument } from "../print-document.ts";
import { googleNotes } from "./google-notes.ts";
import { type ExportSource, type Job, jobOf } from "./job.ts";
import type { ExportNote } from "./note.ts";
import type { Place } from "./place.ts";
import { blocksHtml } from "./print-html.ts";
import { sectionPieces } from "./words.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A schema.org/JobPosting and what a search engine would say of it. */
export interface JobPosting {
  readonly data: { readonly [key: string]: Json | undefined };
  readonly notes: readonly ExportNote[];
}

/** One role as schema.org/JobPosting, without `@context`. `print`: the role for the same reader, for the description. */
export function jobPosting(source: ExportSource, print: PrintDocument): JobPosting {
  const job = jobOf(source);
  const { role } = source;
  const words = (...ids: readonly SectionId[]): string | undefined => {
    const pieces = sectionPieces(source, ids, source.toPrint);
    return pieces.length === 0 ? undefined : pieces.map(({ text }) => text).join("\n");
  };
  const hours = source.facts.hours.filter(reliable).map(({ text }) => text.trim());
  const description = blocksHtml(print.blocks);
  const data = {
    "@type": "JobPosting",
    title: orNothing(job.title),
    description: orNothing(description),
    identifier: job.code === null ? undefined : identifier(job),
    datePosted: job.posted?.iso ?? undefined,
    validThrough: job.closes?.iso ?? undefined,
    hiringOrganization: orNothing(job.organization) && { "@type": "Organization", name: job.organization },
    employmentUnit: job.department === null ? undefined : { "@type": "Organization", name: job.department },
    employmentType: single(job.types),
    ...locationOf(job),
    baseSalary: job.pay === null ? undefined : salary(job.pay),
    educationRequirements: education(job),
    experienceRequirements: experience(job),
    experienceInPlaceOfEducation:
      job.experienceWillDo && isObject(education(job)) && isObject(experience(job)) ? true : undefined,
    responsibilities: words("responsibilities", "accountability"),
    qualifications: words("qualifications", "education", "experience", "certificates", "preferred"),
    skills: words("skills", "knowledge"),
    jobBenefits: words("benefits"),
    workHours: orNothing([...new Set(hours)].join(role.language === "en" ? "; " : "；")),
    totalJobOpenings: job.openings ?? undefined,
  } satisfies Record<string, Json | undefined>;
  return { data, notes: googleNotes(source, job, description) };
}

/**
 * JSON-LD that may stand in a page's `<script type="application/ld+json">` as it is: no `<` is in it. Several roles
 * are a `@graph`.
 */
export function jsonLd(postings: readonly JobPosting[]): string {
  const [first] = postings;
  const data =
    postings.length === 1 && first !== undefined
      ? { "@context": context, ...first.data }
      : { "@context": context, "@graph": postings.map((posting) => posting.data) };
  return `${JSON.stringify(data, null, 2)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")}\n`;
}

const context = "https://schema.org/";

const orNothing = (text: string): string | undefined => (text.trim() === "" ? undefined : text);

const single = (values: readonly string[]): Json | undefined =>
  values.length > 1 ? values : (values[0] ?? undefined);

const isObject = (value: Json | undefined): boolean => typeof value === "object" && value !== null;

const identifier = ({ code, organization }: Job): Json => ({
  "@type": "PropertyValue",
  name: orNothing(organization),
  value: code,
});

function locationOf({ remote, places }: Job): { readonly [key: string]: Json | undefined } {
  if (remote !== "full") {
    const all = places.map((place): Json => ({ "@type": "Place", address: address(place) }));
    return { jobLocation: all.length > 1 ? all : all[0] };
  }
  const where = places.map(applicantArea);
  return {
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: where.length > 1 ? where : where[0],
  };
}

const address = ({ street, city, region, postalCode, country }: Place): Json => ({
  "@type": "PostalAddress",
  streetAddress: street,
  addressLocality: city,
  addressRegion: region,
  postalCode,
  addressCountry: country,
});

/** A country where only that is said, else the smallest area that is named. */
function applicantArea({ street, city, region, country }: Place): Json {
  const area = city ?? region ?? street;
  if (area === undefined || (region === undefined && isWholeCountry(area, country)))
    return { "@type": "Country", name: country ?? area ?? "" };
  return { "@type": "AdministrativeArea", name: [area, region, country].filter(Boolean).join(", ") };
}

const isWholeCountry = (area: string, country: string | undefined): boolean =>
  country !== undefined && area.length === 2 && area === country;

const units: Readonly<Record<NonNullable<Pay["period"]>, string>> = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
  piece: "",
};

function salary({ min, max, currency, period, impliedPeriod }: Pay): Json {
  const unit = period ?? impliedPeriod;
  const amount =
    min !== null && max !== null && min !== max
      ? { minValue: min, maxValue: max }
      : min !== null && max === null
        ? { minValue: min }
        : min === null
          ? { maxValue: max }
          : { value: min };
  return {
    "@type": "MonetaryAmount",
    currency,
    value: { "@type": "QuantitativeValue", ...amount, unitText: unit === null ? "" : units[unit] },
  };
}

/** Google's categories; what has none of its own is the next one below it that does. */
const credentials: Readonly<Partial<Record<EducationLevel, string>>> = {
  secondary: "high school",
  vocational: "high school",
  associate: "associate degree",
  bachelor: "bachelor degree",
  master: "postgraduate degree",
  doctor: "postgraduate degree",
};

function education(job: Job): Json | undefined {
  const level = job.education?.level;
  if (level === undefined) return undefined;
  if (level === "none") return "no requirements";
  const category = credentials[level];
  return category === undefined
    ? undefined
    : { "@type": "EducationalOccupationalCredential", credentialCategory: category };
}

function experience({ experience: claim, noExperience }: Job): Json | undefined {
  if (noExperience) return "no requirements";
  if (claim === null || claim.min === null) return undefined;
  return {
    "@type": "OccupationalExperienceRequirements",
    monthsOfExperience: Math.round(claim.min * 12),
  };
}
