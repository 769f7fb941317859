import module from "node:module";

/**
 * What VS Code starts. The server itself is another file, because what is loaded from here on need not be compiled at
 * every start, where Node can remember it (22.1 and newer): a third of the time an editor waits for it.
 */
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
module.createRequire(import.meta.url)("./language-server.cjs");
