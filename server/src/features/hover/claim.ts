import type { Facts } from "../../facts/fact.ts";
import { type Span, touches } from "../../text/span.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";
import { say } from "../help.ts";
import type { Place } from "../place.ts";
import {
  ageWords,
  certificateWords,
  educationWords,
  experienceWords,
  headcountWords,
} from "./experience-words.ts";
import { type Found, joined, speaker } from "./found.ts";
import { lawCard } from "./law-card.ts";
import { hoursWords, metricWords, payTermWords, payWords, probationWords } from "./terms-words.ts";

/** What the words at a place were understood as; of several claims the one with the fewest words. */
export function claim({ language }: FeatureContext, { current, offset, role }: Place): Found | null {
  const facts = current.facts[role];
  const written = current.document.roles[role]?.language ?? language;
  if (facts === undefined) return null;
  let best: Claim | null = null;
  for (const found of claims(facts)) {
    if (!touches(found.span, offset) || found.span.start === found.span.end) continue;
    if (best === null || sizeOf(found.span) < sizeOf(best.span)) best = found;
  }
  const words = best?.words(language, written) ?? "";
  if (best === null || words === "") return null;
  return { span: best.span, text: best.bare ? words : `${say(language).understoodAs}${words}` };
}

interface Claim {
  readonly span: Span;
  /** `written`: the language of the document. */
  words(language: Language, written: Language): string;
  /** The words speak for themselves. */
  readonly bare: boolean;
}

const sizeOf = ({ start, end }: Span): number => end - start;

function* claims(facts: Facts): Iterable<Claim> {
  const told = <Kind extends { readonly span: Span }>(
    list: readonly Kind[],
    words: (fact: Kind, language: Language) => string,
  ): readonly Claim[] =>
    list.map((fact) => ({ span: fact.span, words: (language) => words(fact, language), bare: false }));
  for (const law of facts.laws) {
    yield { span: law.span, words: (language, written) => lawCard(law, written, language), bare: true };
    if (law.articleSpan !== null)
      yield {
        span: law.articleSpan,
        words: (language, written) => lawCard(law, written, language),
        bare: true,
      };
  }
  for (const fact of facts.experience) {
    // The figure alone has fewer words than the claim around it.
    for (const span of [fact.figure, fact.span])
      yield { span, words: (language) => experienceWords(fact, facts, language), bare: false };
  }
  yield* told(facts.vagueExperience, (fact, language) => {
    const t = speaker(language);
    return joined(
      [
        t("要求经验，没有写年限", "experience without a figure"),
        fact.modality === "required" ? "" : say(language).modality[fact.modality],
      ],
      language,
    );
  });
  yield* told(facts.education, educationWords);
  yield* told(facts.pay, payWords);
  yield* told(facts.payTerms, payTermWords);
  yield* told(facts.metrics, metricWords);
  yield* told(facts.hours, hoursWords);
  yield* told(facts.probation, probationWords);
  yield* told(facts.headcount, headcountWords);
  yield* told(facts.age, ageWords);
  yield* told(facts.certificates, certificateWords);
}
