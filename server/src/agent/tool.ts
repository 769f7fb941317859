import type { ChangeContext } from "../check/change.ts";
import type { Checker } from "../check/checker.ts";
import type { ConfigFile } from "../config/config-file.ts";
import type { Language, Localised } from "../vocabulary/language.ts";
import type { InputOf, JsonSchema, Parameters } from "./input/parameter.ts";

/** A value, or the one line that says why there is none and what to do about it. */
export type Outcome<T> = { readonly value: T } | { readonly failure: Localised };

export const failed = <T>(outcome: Outcome<T>): outcome is { readonly failure: Localised } =>
  "failure" in outcome;

/** What the tools work on. Whoever runs them (an MCP server, a language server) makes one for each call. */
export interface ToolContext extends ChangeContext {
  readonly checker: Checker;
  /** Of messages. */
  readonly language: Language;
  /** A file's path for agents: relative to the root, with `/`. */
  readonly pathOf: (uri: string) => string;
  /** The address a file at such a path has or would have. The path was made by `plainPath`. */
  readonly uriOf: (path: string) => string;
  /** Config files, whose mistakes belong to the findings of everything. */
  readonly configs: readonly ConfigFile[];
  /** The page of a rule as it is installed, in all its languages; null where there is none. */
  readonly rulePage: (id: string) => string | null;
  /** Null where nothing may be written. */
  readonly files: WritableFiles | null;
}

/** A file's new text, and the one it is made from: null where there is no file yet. */
export interface FileWrite {
  readonly uri: string;
  readonly before: string | null;
  readonly text: string;
}

/** Files as tools write them. */
export interface WritableFiles {
  /**
   * Writes files whole. Nothing is written when one of them has another text than `before` by now, or is out of
   * reach; then it says so. When it is done, session and settings are as the files are now.
   */
  write(files: readonly FileWrite[]): Promise<Localised | null>;
}

/** Told when nobody waits for the answer any more. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** What a tool says: plain JSON of the shape of its output schema. */
export type Answer = Outcome<Readonly<Record<string, unknown>>>;

export interface Tool<P extends Parameters = Parameters> {
  /** `{verb}_{noun}` */
  readonly name: string;
  readonly title: Localised;
  /** For the model: what it gives, when to use it, when not. */
  readonly description: Localised;
  readonly parameters: P;
  readonly output: JsonSchema;
  /** `adds`: changes files only by adding to them. */
  readonly effect: "reads" | "adds" | "changes";
  run(context: ToolContext, input: InputOf<P>, cancellation: Cancellation): Answer | Promise<Answer>;
}

/** A tool among others, whose input is what its own parameters say. */
export const defineTool = <const P extends Parameters>(tool: Tool<P>): Tool => tool as unknown as Tool;
