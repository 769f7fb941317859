import type { CodeActionKind, Command, Diagnostic, WorkspaceEdit } from "vscode-languageserver-protocol";
import type { Analysed } from "../../organisation/session.ts";
import type { Finding } from "../../rules/finding.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";

/** What a provider of code actions looks at. */
export interface ActionRequest {
  readonly context: FeatureContext;
  readonly uri: string;
  readonly current: Analysed;
  /** What is selected; empty at a cursor. */
  readonly place: Span;
  /** Index of the role the selection begins in. */
  readonly role: number;
  /** Findings the selection touches. */
  readonly findings: readonly Finding[];
}

/** One entry of the menu. */
export interface Offer {
  /** Tells it from its provider's other offers at the same place, whatever the language: it goes to the client and back. */
  readonly id: string;
  readonly title: Localised;
  readonly kind: CodeActionKind;
  readonly preferred?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  /**
   * What it does. Null when it turns out that nothing can be done; an offer whose `edit` is worked out with the
   * menu (`lazy` is left out) is then not shown.
   */
  edit(): WorkspaceEdit | null;
  /** Run by the client after the edit. */
  readonly command?: Command;
  /** The edit is dear: it is worked out when the entry is chosen, where the client can wait for it. */
  readonly lazy?: true;
}

/** Where entries of the menu come from; a line in `providers.ts` puts one there. */
export interface ActionProvider {
  /** Unique among providers. */
  readonly id: string;
  /** The kinds of its offers, exactly: advertised, and asked for only when the client wants one of them. */
  readonly kinds: readonly CodeActionKind[];
  offers(request: ActionRequest): readonly Offer[];
}

/** True when `kind` is `wanted` or below it: `source.fixAll.rolewright` is below `source`. */
export const isBelow = (kind: CodeActionKind, wanted: CodeActionKind): boolean =>
  wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`);

/** True when the selection overlaps a place or touches its ends. */
export const meets = (span: Span, place: Span): boolean =>
  overlaps(span, place) || (span.start <= place.end && place.start <= span.end);
