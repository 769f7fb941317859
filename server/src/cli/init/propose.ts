import { defaultPreset } from "../../config/presets.ts";
import { matcher } from "../../config/role-files.ts";
import type { PresetName } from "../../config/settings.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Proposal } from "./config-text.ts";
import { globsFor, literal } from "./globs.ts";
import type { Survey, Surveyed } from "./survey.ts";

/** What the config of a folder may say, by what stands in it. `spoken`: the language where nothing tells. */
export function propose(
  survey: Survey,
  options: { readonly external: boolean; readonly spoken: Language },
): Proposal {
  const { roles, unknownSuperiors } = survey;
  const language = roles.length === 0 ? options.spoken : shared(roles.map((role) => role.language));
  const postings = roles.filter(({ isPosting }) => isPosting);
  const onlyPostings = postings.length > 0 && postings.length === roles.length;
  const some = postings.length > 0 && !onlyPostings;
  const include = globsFor(survey.lookalikes, survey.others);
  return {
    preset: onlyPostings ? postingPreset(postings) : language === null ? null : defaultPreset[language],
    language,
    organization: organizationOf(roles),
    include,
    exclude: caughtBy(include, survey),
    external: options.external ? unknownSuperiors : [],
    unknown: options.external ? [] : unknownSuperiors,
    postings: some
      ? {
          files: globsFor(
            postings.map(({ path }) => path),
            roles.map(({ path }) => path),
          ),
          preset: postingPreset(postings),
        }
      : null,
  };
}

/** Files that globs take in with those they are for and that are none, such as a README: one by one. */
const caughtBy = (include: readonly string[], { strangers }: Survey): readonly string[] =>
  strangers.filter(matcher(include)).map(literal);

/** What all say, or null. */
const shared = <T>(values: readonly T[]): T | null => {
  const [first, ...rest] = new Set(values);
  return first === undefined || rest.length > 0 ? null : first;
};

/** Named by all that name one, and by half of the roles at least; one among others may be an exception. */
function organizationOf(roles: readonly Surveyed[]): string {
  const said = roles.map(({ organization }) => organization).filter((name) => name !== "");
  const enough = said.length * 2 >= roles.length && said.length > Math.min(1, roles.length - 1);
  return enough ? (shared(said) ?? "") : "";
}

/** By language, and by currency for English: what is paid in euros or pounds is advertised in Europe. */
function postingPreset(postings: readonly Surveyed[]): PresetName {
  const languages = postings.map(({ language }) => language);
  const count = (language: Language): number => languages.filter((other) => other === language).length;
  if (count("en") <= Math.max(count("zh-CN"), count("zh-TW")))
    return count("zh-TW") > count("zh-CN") ? "posting-tw" : "posting-cn";
  const european = postings.filter(({ currency }) => currency === "EUR" || currency === "GBP").length;
  return european * 2 > postings.length ? "posting-eu" : "posting-us";
}
