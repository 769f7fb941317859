import type { Facts, Modality, RoleReference } from "../../facts/fact.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Analysed } from "../../organisation/reading.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { TokenModifier, TokenType } from "./legend.ts";

/** Words with a meaning. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** What the words of a file mean. References first: a name inside a figure or a field stays a name. */
export function tokensOf(organisation: Organisation, { document, facts, entries }: Analysed): Token[] {
  return document.roles.flatMap((role, index) => [
    ...titleTokens(role),
    ...headingTokens(role),
    ...fieldTokens(role),
    ...referenceTokens(organisation, entries[index], facts[index]?.references ?? []),
    ...factTokens(facts[index]),
  ]);
}

const token = (span: Span, type: TokenType, ...modifiers: TokenModifier[]): Token => ({
  span,
  type,
  modifiers,
});

const titleTokens = ({ title }: Role): Token[] => (title === null ? [] : [token(title.span, "roleTitle")]);

const headingTokens = ({ sections }: Role): Token[] =>
  sections.map(({ id, headingSpan }) =>
    id === null ? token(headingSpan, "roleSection", "unknown") : token(headingSpan, "roleSection"),
  );

/** Labels of fields; in YAML and front matter keys look like keys already. */
const fieldTokens = ({ fields }: Role): Token[] =>
  fields
    .filter(({ place }) => place === "line" || place === "table")
    .map(({ keySpan }) => token(keySpan, "roleField"));

/** Names that lead somewhere, and those that do not; in sentences only the former: prose is for reading. */
function referenceTokens(
  organisation: Organisation,
  entry: RoleEntry | undefined,
  references: readonly RoleReference[],
): Token[] {
  if (entry === undefined) return [];
  return references
    .filter(({ generic, family }) => !generic && !family)
    .flatMap(({ name, nameSpan, alternatives, external, source }) =>
      [{ name, span: nameSpan }, ...alternatives].flatMap((each): Token[] => {
        const found = organisation.resolve(each.name, entry);
        if (external || found.external) return [token(each.span, "roleReference", "external")];
        if (found.roles.length > 0) return [token(each.span, "roleReference")];
        return source === "field" ? [token(each.span, "roleReference", "undefined")] : [];
      }),
    );
}

const plus = (modality: Modality): TokenModifier[] => (modality === "preferred" ? ["preferred"] : []);

/** The figures and names a rule compares, not the sentences around them. */
function factTokens(facts: Facts | undefined): Token[] {
  if (facts === undefined) return [];
  const { experience, education, metrics, pay, laws } = facts;
  return [
    ...laws.map(({ span, status, historical }) =>
      token(
        span,
        "law",
        ...((status === "repealed" || status === "superseded") && !historical
          ? (["deprecated"] as const)
          : []),
      ),
    ),
    ...experience.map(({ figure, modality }) => token(figure, "roleFact", ...plus(modality))),
    ...education
      .filter(({ level }) => level !== "none")
      .map(({ span, modality }) => token(span, "roleFact", ...plus(modality))),
    ...metrics.flatMap(({ figure }) => (figure === null ? [] : [token(figure, "roleFact")])),
    ...pay.filter(({ min, max }) => min !== null || max !== null).map(({ span }) => token(span, "roleFact")),
  ];
}
