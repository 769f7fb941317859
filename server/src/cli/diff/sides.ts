import type { Side } from "../../compare/state.ts";
import type { SettingsFor } from "../../config/settings.ts";
import type { Session } from "../../organisation/session.ts";
import type { Localised } from "../../vocabulary/language.ts";

/** Two states of roles, ready to be compared. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** What they are called: a path, a revision, or null for the working tree. */
  readonly names: { readonly before: string | null; readonly after: string | null };
  /** Paths afterwards of files that were renamed, by their paths before. */
  readonly renames: ReadonlyMap<string, string>;
  /** Why the answer is not complete. */
  failures(): readonly Localised[];
}

export interface SideOptions {
  readonly session: Session;
  readonly settingsFor: SettingsFor;
  /** URIs of the files that are compared. */
  readonly wanted: readonly string[];
  readonly pathOf: (uri: string) => string;
  readonly nameOf: (uri: string) => string;
}

export const sideOf = ({ session, settingsFor, wanted, pathOf, nameOf }: SideOptions): Side => ({
  files: wanted.flatMap((uri) => {
    const analysed = session.document(uri);
    if (analysed === undefined) return [];
    const language = analysed.document.roles[0]?.language ?? "zh-CN";
    return [{ analysed, vocabulary: settingsFor(uri, language).vocabulary }];
  }),
  organisation: session.organisation,
  pathOf,
  nameOf,
});
