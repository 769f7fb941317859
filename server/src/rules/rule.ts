import type { Settings, Severity } from "../config/settings.ts";
import type { Facts } from "../facts/fact.ts";
import type { Passage } from "../facts/passages.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Role, RoleDocument, RoleKind } from "../role/role.ts";
import type { Localised } from "../vocabulary/language.ts";
import type { Report } from "./finding.ts";

export type RuleCategory =
  | "authority"
  | "career"
  | "certificate"
  | "confidentiality"
  | "config"
  | "document"
  | "education"
  | "experience"
  | "fair"
  | "field"
  | "hire"
  | "hours"
  | "i18n"
  | "kpi"
  | "law"
  | "number"
  | "organisation"
  | "pay"
  | "posting"
  | "privacy"
  | "probation"
  | "reporting"
  | "requirement"
  | "section"
  | "text";

/** What a rule may look at. It never sees Markdown, YAML, a file system or another rule's findings. */
export interface RuleContext<Options> {
  readonly document: RoleDocument;
  readonly role: Role;
  readonly facts: Facts;
  /** This role as the organisation knows it. */
  readonly entry: RoleEntry;
  readonly organisation: Organisation;
  readonly settings: Settings;
  readonly options: Options;
  /** The role's words without markup, piece by piece, in document order. Made when first asked for. */
  passages(): readonly Passage[];
  /** The words of a span of this document. */
  words(place: { readonly start: number; readonly end: number }): string;
  report(report: Report): void;
}

/** A JSON schema fragment for one option. */
export type OptionSchema = Readonly<Record<string, unknown>>;

export interface Rule<Options = Readonly<Record<string, unknown>>> {
  /** `category/name`, stable: configs, suppressions and reviewers know it. */
  readonly id: `${RuleCategory}/${string}`;
  /** One line for lists: what it finds. */
  readonly summary: Localised;
  readonly severity: Severity;
  /** Off unless a config or preset turns it on. */
  readonly offByDefault?: true;
  /** `role`: what it says depends on this role alone. `organisation`: also on other roles. */
  readonly scope: "role" | "organisation";
  /** Kinds of role it speaks about; `reference` is never checked. */
  readonly kinds: readonly Exclude<RoleKind, "reference">[];
  /** It judges absence, so it waits while the document is broken. */
  readonly needsComplete: boolean;
  /** JSON schema of each option, and its default. */
  readonly options: Readonly<Record<string, OptionSchema>>;
  readonly defaults: Options;
  check(context: RuleContext<Options>): void;
  /** What `check` does, in two, of a rule about other roles that has much to say without them. */
  readonly parts?: RuleParts<Options>;
}

/** Who reads many files asks for the one while a file is at hand, and for the other when all are known. */
export interface RuleParts<Options> {
  /** Looks at no other role. */
  alone(context: RuleContext<Options>): void;
  others(context: RuleContext<Options>): void;
}

/** The check of a rule in two parts. */
export const inParts = <Options>(parts: RuleParts<Options>): Pick<Rule<Options>, "check" | "parts"> => ({
  parts,
  check(context) {
    parts.others(context);
    parts.alone(context);
  },
});

/** Declares a rule. Gives the options their type and everything else its check. */
export const defineRule = <Options extends object>(rule: Rule<Options>): Rule => rule as unknown as Rule;
