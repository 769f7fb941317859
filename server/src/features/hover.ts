import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver-protocol";
import type { Law } from "../facts/fact.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import { years } from "../rules/support/words.ts";
import { type Span, touches } from "../text/span.ts";
import type { Language } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { educationNames, fieldHelp, lawStatusNames, say, sectionHelp } from "./help.ts";
import { nameAt, type Place, placeOf, rolesAt } from "./place.ts";

/** What a place means: the role behind a name, what a claim was understood as, what a field or section is for. */
export const hover = feature({
  method: "textDocument/hover",
  capability: { hoverProvider: true },
  handle(context, params: HoverParams): Hover | null {
    const place = placeOf(context, params);
    if (place === null) return null;
    const found = roleCard(context, place) ?? claim(context, place) ?? word(context, place);
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

function roleCard(context: FeatureContext, place: Place): Found | null {
  const named = nameAt(place);
  const roles = rolesAt(context, place);
  const title = place.current.document.roles[place.role]?.title;
  const span = named?.span ?? title?.span;
  if (span === undefined || (named === null && roles.length === 0)) return null;
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
  return { span, text: roles.map((role) => card(context, role)).join("\n\n---\n\n") };
}

function card(context: FeatureContext, role: RoleEntry): string {
  const t = say(context.language);
  const { organisation } = context.session;
  const names = (roles: readonly RoleEntry[]): string =>
    roles.map(({ title }) => escaped(title)).join(context.language === "en" ? ", " : "、");
  const superiors = organisation.superiors(role);
  const reports = organisation.reports(role);
  const lines = [
    `**${escaped(role.title)}**${role.code === null ? "" : ` · ${escaped(role.code.value)}`}`,
    "",
  ];
  const fact = (label: string, value: string): void => {
    if (value !== "") lines.push(`- ${label}${t.colon}${value}`);
  };
  fact(t.alsoCalled, role.aliases.map(({ value }) => escaped(value)).join(t.comma));
  fact(t.department, escaped(role.department ?? ""));
  fact(t.level, escaped(role.level ?? ""));
  fact(t.reportsTo, names(superiors));
  fact(
    `${t.directReports}${reports.length === 0 ? "" : ` (${reports.length})`}`,
    names(reports.slice(0, 12)) + (reports.length > 12 ? "…" : ""),
  );
  const summary = firstWords(context, role);
  if (summary !== "") lines.push("", escaped(summary));
  lines.push("", `[${escaped(fileName(role.uri))}](${role.uri})`);
  return lines.join("\n");
}

/** The first words of a role's summary, at most about 120. */
function firstWords(context: FeatureContext, role: RoleEntry): string {
  const current = context.session.document(role.uri);
  const full = current?.document.roles[role.role];
  if (current === undefined || full === undefined) return "";
  const section = full.sections.find(({ ids }) => ids.includes("summary") || ids.includes("mission"));
  const block = section?.blocks.find(({ kind }) => kind === "paragraph" || kind === "item") ?? null;
  if (block === null) return "";
  const words = current.document.text
    .slice(block.content.start, block.content.end)
    .replace(/\s+/gu, " ")
    .trim();
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
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

const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&").replace(/\s+/gu, " ");
const plain = (text: string): string =>
  text
    .replace(/\\(.)/g, "$1")
    .replace(/\*\*/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % that is no escape
  }
}
