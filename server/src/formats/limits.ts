import type { ConversionFailure } from "../import/converters.ts";
import type { OptionalLibrary } from "../import/optional-library.ts";

/** A role definition is a few pages. What is larger than this is something else, and would only block. */
export const mostBytes = 25 * 1024 * 1024;
/** What all parts of an archive may have together when they are unpacked. */
export const mostInflated = 100 * 1024 * 1024;
/** Characters of HTML or XML that are parsed as one tree: some seconds. */
export const mostMarkup = 8 * 1024 * 1024;
/** Elements in each other; parsers call themselves for each. */
export const deepestMarkup = 500;

/** Thrown within this folder and turned into a value at its edge, `attempt`. */
export class CannotConvert extends Error {
  readonly failure: ConversionFailure;
  constructor(failure: ConversionFailure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * The one edge between libraries that throw and callers who want a value. What nobody foresaw is a file that is
 * not what its name says; a stack that ran over is one too large.
 */
export async function attempt<Result>(
  work: () => Promise<Result>,
): Promise<Result | { readonly failure: ConversionFailure }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotConvert) return { failure: error.failure };
    return { failure: error instanceof RangeError ? "too-large" : "corrupt" };
  }
}

/** Loads what uses a library that may not be installed. */
export async function withLibrary<Module>(
  library: OptionalLibrary,
  load: () => Promise<Module>,
): Promise<Module | { readonly missing: OptionalLibrary }> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    return { missing: library };
  }
}
