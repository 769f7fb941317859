import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver-protocol";
import type { Law } from "../facts/fact.ts";
import { years } from "../rules/support/words.ts";
import { type Span, touches } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { educationNames, fieldHelp, lawStatusNames, say, sectionHelp } from "./help.ts";
import { nameAt, ownNameAt, type Place, placeOf, rolesAt } from "./place.ts";
import { roleCard } from "./role-card.ts";
import { escaped } from "./role-words.ts";

/** What a place means: the role behind a name, what a claim was understood as, what a field or section is for. */
export const hover = feature({
  method: "textDocument/hover",
  capability: { hoverProvider: true },
  handle(context, params: HoverParams): Hover | null {
    const place = placeOf(context, params);
    if (place === null) return null;
    const found = role(context, place) ?? claim(context, place) ?? word(context, place);
    if (found === null) return null;
    const value = context.client.markdown ? found.text : plain(found.text);
    return {
      contents: { kind: context.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
      range: place.current.document.lines.range(found.span),
    };
  },
});

interface Found {
  readonly text: string;
  readonly span: Span;
}

function role(context: FeatureContext, place: Place): Found | null {
  const named = nameAt(place);
  const roles = rolesAt(context, place);
  const span = named?.span ?? ownNameAt(place);
  if (span === null || (named === null && roles.length === 0)) return null;
  const t = say(context.language);
  if (roles.length === 0 && named !== null) {
    const own = place.current.entries[place.role];
    if (named.reference.generic || own === undefined) return null;
    const external =
      context.session.organisation.resolve(named.name, own).external || named.reference.external;
    return {
      span,
      text: external
        ? `**${escaped(named.name)}** — ${t.external}`
        : `**${escaped(named.name)}** — ${t.undefinedRole}`,
    };
  }
  return { span, text: roles.map((role) => roleCard(context, role)).join("\n\n---\n\n") };
}

function claim(context: FeatureContext, place: Place): Found | null {
  const { current, offset, role } = place;
  const facts = current.facts[role];
  if (facts === undefined) return null;
  const t = say(context.language);
  const law = facts.laws.find(({ span }) => touches(span, offset));
  if (law !== undefined) return { span: law.span, text: lawCard(law, context.language) };
  const experience = facts.experience.find(({ figure }) => touches(figure, offset));
  if (experience !== undefined) {
    const parts = [
      years(experience, context.language),
      t.experienceKind[experience.kind],
      t.modality[experience.modality],
    ];
    if (experience.ambiguous) parts.push(t.ambiguous);
    return { span: experience.figure, text: `${t.understoodAs}${parts.join(t.comma)}` };
  }
  const education = facts.education.find(({ span }) => touches(span, offset));
  if (education !== undefined) {
    const name = educationNames[education.level];
    return {
      span: education.span,
      text: `${t.understoodAs}${context.language === "en" ? name.en : name["zh-CN"]}${t.comma}${t.modality[education.modality]}`,
    };
  }
  const pay = facts.pay.find(({ span }) => touches(span, offset));
  if (pay === undefined || !pay.disclosed) return null;
  const amount = [pay.min, pay.max]
    .map((end) => (end === null ? "…" : end.toLocaleString("en-US")))
    .join("–");
  const period = pay.period ?? pay.impliedPeriod;
  const words = [
    amount,
    pay.currency ?? "",
    period === null ? t.noPeriod : t.period[period],
    pay.months === null ? "" : `×${pay.months}`,
  ];
  return {
    span: pay.span,
    text: `${t.understoodAs}${words.filter((part) => part !== "").join(" ")}${pay.period === null && pay.impliedPeriod !== null ? ` (${t.implied})` : ""}`,
  };
}

function lawCard(law: Law, language: Language): string {
  const t = say(language);
  const name = escaped(law.official ?? law.name);
  return law.official === null
    ? `**${name}** — ${t.unknownLaw}`
    : `**${name}** — ${language === "en" ? lawStatusNames[law.status].en : lawStatusNames[law.status]["zh-CN"]}`;
}

function word(context: FeatureContext, { current, offset, role }: Place): Found | null {
  const found = current.document.roles[role];
  if (found === undefined) return null;
  const field = found.fields.find(({ keySpan, place }) => place !== "heading" && touches(keySpan, offset));
  if (field !== undefined) return { span: field.keySpan, text: fieldHelp(field.id, context.language) };
  const section = found.sections.find(({ headingSpan }) => touches(headingSpan, offset));
  if (section === undefined || section.id === null) return null;
  const settings = context.settingsFor(current.document.uri, found.language);
  return { span: section.headingSpan, text: sectionHelp(section.id, settings.vocabulary, context.language) };
}

const plain = (text: string): string =>
  text
    .replace(/\\(.)/g, "$1")
    .replace(/\*\*/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
