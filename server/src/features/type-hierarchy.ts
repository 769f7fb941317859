import {
  SymbolKind,
  type TypeHierarchyItem,
  type TypeHierarchyPrepareParams,
  type TypeHierarchySubtypesParams,
  type TypeHierarchySupertypesParams,
} from "vscode-languageserver-protocol";
import type { RoleEntry } from "../organisation/entry.ts";
import { nameOfRole } from "../organisation/name-of-role.ts";
import { inLanguage, type Localised } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { locationOf, nameAt, type Place, placeOf, rolesAt } from "./place.ts";
import { type Direction, type Line, linesOf, type Party } from "./reporting-lines.ts";

/**
 * Superiors and reports as a tree: supertypes are superiors, subtypes are reports. There is no call hierarchy: who
 * names whom is what references tell, and a second tree of the same lines would add nothing.
 */
export const prepareTypeHierarchy = feature({
  method: "textDocument/prepareTypeHierarchy",
  capability: { typeHierarchyProvider: true },
  handle(context, params: TypeHierarchyPrepareParams): TypeHierarchyItem[] | null {
    const place = placeOf(context, params);
    if (place === null) return null;
    const items = partiesAt(context, place).flatMap((party) => itemOf(context, party, []) ?? []);
    return items.length === 0 ? null : items;
  },
});

export const supertypes = feature({
  method: "typeHierarchy/supertypes",
  capability: {},
  handle: (context, { item }: TypeHierarchySupertypesParams) => related(context, item, "up"),
});

export const subtypes = feature({
  method: "typeHierarchy/subtypes",
  capability: {},
  handle: (context, { item }: TypeHierarchySubtypesParams) => related(context, item, "down"),
});

/** Whom a place is about: whoever is named there, else the role the place is in. */
function partiesAt(context: FeatureContext, place: Place): readonly Party[] {
  const own = place.current.entries[place.role];
  const named = nameAt(place);
  const roles = rolesAt(context, place);
  if (roles.length > 0) return roles.map((entry) => ({ kind: "role", entry }));
  if (own === undefined) return [];
  if (named === null || named.reference.generic) return [{ kind: "role", entry: own }];
  const { external, family } = named.reference;
  const known = context.session.organisation.resolve(named.name, own).external;
  return [
    { kind: "name", name: named.name, from: own, span: named.span, external: external || known, family },
  ];
}

function related(
  context: FeatureContext,
  item: TypeHierarchyItem,
  direction: Direction,
): TypeHierarchyItem[] | null {
  const party = partyOf(context, item);
  if (party === null) return null;
  const { organisation } = context.session;
  const circle = new Set(party.kind === "role" ? (organisation.cycle(party.entry) ?? []) : []);
  return linesOf(organisation, party, direction).flatMap((line) => {
    const marks = marksOf(line, circle);
    return itemOf(
      context,
      line.party,
      marks.map((mark) => inLanguage(mark, context.language)),
    );
  });
}

const marks = {
  dotted: { "zh-CN": "虚线", en: "dotted line" },
  alternative: { "zh-CN": "多选一", en: "one of several" },
  circle: { "zh-CN": "循环汇报", en: "in a circle" },
  external: { "zh-CN": "外部岗位", en: "external" },
  family: { "zh-CN": "一类岗位", en: "a family of roles" },
  undefined: { "zh-CN": "未定义", en: "not defined" },
} as const satisfies Record<string, Localised>;

function marksOf({ party, dotted, alternative }: Line, circle: ReadonlySet<RoleEntry>): readonly Localised[] {
  return [
    ...(dotted ? [marks.dotted] : []),
    ...(alternative ? [marks.alternative] : []),
    ...(!dotted && party.kind === "role" && circle.has(party.entry) ? [marks.circle] : []),
  ];
}

/** What finds a party again: editors keep items while the files change. */
interface ItemData {
  readonly uri: string;
  readonly role: number;
  /** The role's title, or the name that leads to no role. */
  readonly name: string;
  /** Of a name that leads to no role: where it stands in that role's file. */
  readonly named: { readonly start: number; readonly end: number } | null;
  readonly external: boolean;
  readonly family: boolean;
}

function itemOf(context: FeatureContext, party: Party, about: readonly string[]): TypeHierarchyItem[] {
  const role = party.kind === "role" ? party.entry : party.from;
  const location = locationOf(context, role.uri, party.kind === "role" ? role.anchor : party.span);
  if (location === null) return [];
  const kind = party.kind === "role" ? null : inLanguage(wordFor(party), context.language);
  const own = party.kind === "role" ? [role.department, role.level] : [kind];
  const detail = [...own, ...about].filter((words) => words !== null && words !== "").join(" · ");
  const name = party.kind === "role" ? nameOfRole(role) : party.name;
  const data: ItemData = {
    uri: role.uri,
    role: role.role,
    name: party.kind === "role" ? role.title : party.name,
    named: party.kind === "role" ? null : party.span,
    external: party.kind === "name" && party.external,
    family: party.kind === "name" && party.family,
  };
  return [
    {
      name,
      kind: party.kind === "role" ? SymbolKind.Class : SymbolKind.Interface,
      ...(detail === "" ? {} : { detail }),
      uri: location.uri,
      range: location.range,
      selectionRange: location.range,
      data,
    },
  ];
}

const wordFor = ({ external, family }: Extract<Party, { kind: "name" }>): Localised =>
  family ? marks.family : external ? marks.external : marks.undefined;

/** The party of an item that was given out before; of one without data, whoever its place is about. */
function partyOf(context: FeatureContext, item: TypeHierarchyItem): Party | null {
  if (!isItemData(item.data)) {
    const { uri, selectionRange } = item;
    const place = placeOf(context, { textDocument: { uri }, position: selectionRange.start });
    return place === null ? null : (partiesAt(context, place)[0] ?? null);
  }
  const { uri, role, name, named, external, family } = item.data;
  const { organisation } = context.session;
  const before = organisation.entry(uri, role);
  if (named !== null) {
    return before === undefined ? null : { kind: "name", name, from: before, span: named, external, family };
  }
  // Roles before it in the file may have come or gone, and it may have been renamed.
  const same = organisation.entriesOf(uri).filter(({ title }) => title === name);
  const entry = before?.title === name ? before : (same[0] ?? before);
  return entry === undefined ? null : { kind: "role", entry };
}

function isItemData(data: unknown): data is ItemData {
  if (typeof data !== "object" || data === null) return false;
  const { uri, role, name, named } = data as Partial<ItemData>;
  return (
    typeof uri === "string" && typeof role === "number" && typeof name === "string" && named !== undefined
  );
}
