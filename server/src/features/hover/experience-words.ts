import type { Age, Certificate, Education, Experience, Facts, Headcount } from "../../facts/fact.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import { educationNames, say } from "../help.ts";
import { escaped } from "../role-words.ts";
import { bounds, joined, speaker } from "./found.ts";

/** `8–10 年，总经验，客服`: what a claim about years was understood as. */
export function experienceWords(claim: Experience, { experience }: Facts, language: Language): string {
  const t = speaker(language);
  const { modality, kind, field, parent, degree, ambiguous } = claim;
  const whole = parent === null ? undefined : experience[parent];
  const name = degree === null ? "" : inLanguage(educationNames[degree], language);
  return joined(
    [
      yearsOf(claim, language),
      say(language).experienceKind[kind],
      // `管理经验，管理` says one thing twice.
      kind === "management" && /^(?:管理|management)$/iu.test(field.trim())
        ? ""
        : escaped(shortened(field.trim())),
      modality === "required" ? "" : say(language).modality[modality],
      whole === undefined ? "" : t("包含在以下年限内：", "a part of the ") + yearsOf(whole, language),
      degree === null ? "" : t(`仅适用于${name}`, `for holders of: ${name}`),
      ambiguous ? say(language).ambiguous : "",
    ],
    language,
  );
}

/** What it is in, as written, may be half a sentence. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words);

function yearsOf({ min, max, minInclusive }: Experience, language: Language): string {
  const t = speaker(language);
  if (min === null && max === null) return t("未写年限", "no figure");
  if (min !== null && max === null && !minInclusive)
    return t(`超过 ${figure(min)} 年`, `more than ${figure(min)} years`);
  if (min !== null && max === null) return t(`${figure(min)} 年以上`, `${figure(min)}+ years`);
  return bounds({ min, max }, t(" 年", max === 1 ? " year" : " years"), t);
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);

export function educationWords({ level, modality, orEquivalent }: Education, language: Language): string {
  const t = speaker(language);
  return joined(
    [
      inLanguage(educationNames[level], language),
      modality === "required" ? "" : say(language).modality[modality],
      orEquivalent ? t("同等经验也可以", "or equivalent experience") : "",
    ],
    language,
  );
}

export function headcountWords({ min, max }: Headcount, language: Language): string {
  const t = speaker(language);
  const people = bounds({ min, max }, t(" 人", min === 1 && max === 1 ? " person" : " people"), t);
  return people === "" ? t("若干人（没有人数）", "several people (no figure)") : people;
}

export function ageWords({ min, max, legalMinimum, none, modality }: Age, language: Language): string {
  const t = speaker(language);
  if (none) return t("年龄不限", "any age");
  return joined(
    [
      bounds({ min, max }, t(" 周岁", " years of age"), t),
      legalMinimum ? t("仅为法定最低工作年龄", "the legal minimum for working, no more") : "",
      modality === "required" ? "" : say(language).modality[modality],
    ],
    language,
  );
}

export function certificateWords({ name, modality, open }: Certificate, language: Language): string {
  const t = speaker(language);
  return joined(
    [
      t("证书：", "certificate: ") + escaped(name),
      say(language).modality[modality],
      open ? t("同类证书也可以", "or a similar one") : "",
    ],
    language,
  );
}
