import type { ServerCapabilities } from "vscode-languageserver-protocol";
import type { Checker } from "../check/checker.ts";
import type { SettingsFor } from "../config/settings.ts";
import type { LoadConverters } from "../import/converters.ts";
import type { Session } from "../organisation/session.ts";
import type { PrintPdf } from "../render/export/printer.ts";
import type { Language } from "../vocabulary/language.ts";

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  /** Understands `documentChanges` with versions and file operations. */
  readonly documentChanges: boolean;
  readonly createFile: boolean;
  /** Shows edits that need to be confirmed before it carries them out. */
  readonly changeAnnotations: boolean;
  readonly snippets: boolean;
  /** Inserts completions of several lines as they are when told to. */
  readonly keepsWhiteSpace?: boolean;
  /** Offers the extension's snippets itself, as VS Code does. */
  readonly ownSnippets?: boolean;
  /** Understands Markdown in hovers and completion items. */
  readonly markdown: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly lateEdits: boolean;
  /** Commands of ours that run in the client, for lenses that can be clicked. */
  readonly commands: ReadonlySet<string>;
}

/** Everything an answer is made of. Features keep no state between requests. */
export interface FeatureContext {
  readonly session: Session;
  readonly checker: Checker;
  readonly settingsFor: SettingsFor;
  /** Language of messages, from the client's locale. */
  readonly language: Language;
  readonly client: ClientAbilities;
  /** Config file that rules a document, and its text; null when there is none. */
  readonly config: (uri: string) => { readonly uri: string; readonly text: string } | null;
  /** Where a config file of a document would be made. */
  readonly configHome: (uri: string) => string;
  /** Libraries for other file formats, loaded when first asked for. */
  readonly converters: LoadConverters;
  /** A browser that prints; null where no program can be started. */
  readonly printPdf: PrintPdf | null;
  /** Resolves when the files of the workspace were read, for answers that are wrong about half of them. */
  readonly indexed?: () => Promise<void>;
}

/** Told when the client no longer wants the answer. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** One LSP request: its capability stands beside its handler, and the host merges all capabilities. */
export interface Feature<Params = never, Result = unknown> {
  readonly method: string;
  readonly capability: Partial<ServerCapabilities>;
  handle(context: FeatureContext, params: Params, token: Cancellation): Result;
}

export const feature = <Params, Result>(definition: Feature<Params, Result>): Feature<Params, Result> =>
  definition;
