import type { Experience, FactScope, Pay, RoleReference } from "../facts/fact.ts";
import type { RoleEntry } from "./entry.ts";
import type { Said, SaidFigure } from "./said.ts";

/**
 * What other files can see of an entry, as strings to compare, without places: typing a line above a reference
 * moves it and changes nothing for anybody else. Each list of properties is complete by type, so that a new
 * property of a fact cannot be forgotten here.
 */
type Complete<T> = Record<keyof T, unknown>;

/** Left out on purpose. */
const place = null;

/** Positions in lists of the document mean nothing elsewhere. */
const scopeContent = (scope: FactScope): unknown =>
  ({
    section: scope.section === null,
    sectionId: scope.sectionId,
    field: scope.field === null,
    level: scope.level,
  }) satisfies Complete<FactScope>;

export const referenceContent = (reference: RoleReference): string =>
  JSON.stringify({
    span: place,
    nameSpan: place,
    text: reference.text,
    scope: scopeContent(reference.scope),
    confidence: reference.confidence,
    relation: reference.relation,
    name: reference.name,
    alternatives: reference.alternatives.map(({ name }) => name),
    dotted: reference.dotted,
    external: reference.external,
    family: reference.family,
    generic: reference.generic,
    source: reference.source,
  } satisfies Complete<RoleReference>);

export const experienceContent = (claims: readonly Experience[]): string =>
  JSON.stringify(
    claims.map(
      (claim) =>
        ({
          span: place,
          figure: place,
          text: claim.text,
          scope: scopeContent(claim.scope),
          confidence: claim.confidence,
          min: claim.min,
          max: claim.max,
          minInclusive: claim.minInclusive,
          maxInclusive: claim.maxInclusive,
          kind: claim.kind,
          field: claim.field,
          modality: claim.modality,
          parent: claim.parent,
          ambiguous: claim.ambiguous,
          degree: claim.degree,
        }) satisfies Complete<Experience>,
    ),
  );

export const payContent = (amounts: readonly Pay[]): string =>
  amounts.length === 0
    ? ""
    : JSON.stringify(
        amounts.map(
          (pay) =>
            ({
              span: place,
              ends: place,
              text: pay.text,
              scope: scopeContent(pay.scope),
              confidence: pay.confidence,
              min: pay.min,
              max: pay.max,
              currency: pay.currency,
              period: pay.period,
              impliedPeriod: pay.impliedPeriod,
              months: pay.months,
              monthsMax: pay.monthsMax,
              disclosed: pay.disclosed,
              part: pay.part,
              gross: pay.gross,
              variable: pay.variable,
              grade: pay.grade,
              label: pay.label,
              unitKnown: pay.unitKnown,
            }) satisfies Complete<Pay>,
        ),
      );

export const saidContent = ({ sections, unknown, figures }: Said): string =>
  JSON.stringify({
    sections,
    unknown,
    figures: figures.map(({ what, value }) => ({ what, value, span: place }) satisfies Complete<SaidFigure>),
  } satisfies Complete<Said>);

/** The public surface; references, experience, pay and what is said are compared apart. */
export const surfaceContent = (entry: RoleEntry): string =>
  JSON.stringify({
    uri: entry.uri,
    role: entry.role,
    title: entry.title,
    key: entry.key,
    aliases: entry.aliases.map(({ value }) => value),
    aliasKeys: entry.aliasKeys,
    code: entry.code?.value ?? null,
    kind: entry.kind,
    language: entry.language,
    organization: entry.organization,
    department: entry.department,
    level: entry.level,
    grade: entry.grade,
    external: entry.external,
    root: entry.root,
    translationOf: entry.translationOf,
    anchor: place,
    references: place,
    experience: place,
    pay: place,
    duties: place,
    said: place,
  } satisfies Complete<RoleEntry>);
