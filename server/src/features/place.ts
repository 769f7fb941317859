import type { Location, Position as LspPosition } from "vscode-languageserver-types";
import type { RoleReference } from "../facts/fact.ts";
import type { RoleEntry } from "../organisation/entry.ts";
import type { Analysed } from "../organisation/session.ts";
import { type Span, touches } from "../text/span.ts";
import type { FeatureContext } from "./feature.ts";

/** A request's place in a document that is known and current. */
export interface Place {
  readonly uri: string;
  readonly current: Analysed;
  readonly offset: number;
  /** Index of the role the offset is in. */
  readonly role: number;
}

interface PositionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: LspPosition;
}

/** Where a request points, or null when the document is not one of ours. */
export function placeOf(
  { session }: FeatureContext,
  { textDocument, position }: PositionParams,
): Place | null {
  const current = session.document(textDocument.uri);
  if (current === undefined) return null;
  const offset = current.document.lines.offset(position);
  const inside = current.document.roles.findIndex((role) => touches(role.span, offset));
  return { uri: textDocument.uri, current, offset, role: Math.max(0, inside) };
}

/** Index of the role a line is in; the first for what stands before or between roles. */
export function roleAtLine({ document: { lines, roles } }: Analysed, line: number): number {
  const offset = lines.start(line);
  return Math.max(
    0,
    roles.findIndex((role) => touches(role.span, offset)),
  );
}

/** The location of a span in any document of the session, or null when the file is gone. */
export function locationOf({ session }: FeatureContext, uri: string, span: Span): Location | null {
  const range = session.range(uri, span);
  return range === undefined ? null : { uri, range };
}

/** A role name under the cursor. */
export interface NameAt {
  readonly name: string;
  readonly span: Span;
  readonly reference: RoleReference;
}

/** The mention of another role at a place, its alternatives included, or null. */
export function nameAt({ current, offset, role }: Place): NameAt | null {
  for (const reference of current.facts[role]?.references ?? []) {
    if (touches(reference.nameSpan, offset))
      return { name: reference.name, span: reference.nameSpan, reference };
    const other = reference.alternatives.find(({ span }) => touches(span, offset));
    if (other !== undefined) return { name: other.name, span: other.span, reference };
  }
  return null;
}

/** The roles a place is about: those a mention leads to, or the role itself when the place is its title, alias or code. */
export function rolesAt(context: FeatureContext, place: Place): readonly RoleEntry[] {
  const own = place.current.entries[place.role];
  if (own === undefined) return [];
  const named = nameAt(place);
  if (named !== null) return context.session.organisation.resolve(named.name, own).roles;
  return ownNameAt(place) === null ? [] : [own];
}

/** The title, alias or code of the role itself at a place, or null. */
export function ownNameAt({ current, offset, role }: Place): Span | null {
  const own = current.entries[role];
  const title = current.document.roles[role]?.title;
  const names = [title ?? null, ...(own?.aliases ?? []), own?.code ?? null];
  return names.find((name) => name !== null && touches(name.span, offset))?.span ?? null;
}
