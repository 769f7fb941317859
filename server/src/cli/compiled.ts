import module from "node:module";

/**
 * What is loaded from here on need not be compiled at every start, where Node can remember it (22.1 and newer). What
 * was compiled with other options of V8 is of no use, so these are set before.
 */
export const keepCompiled = (): unknown =>
  (module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
