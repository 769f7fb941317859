import { defineConfig } from "vitest/config";

/** Libraries that take a second to load, or engines whose every answer takes long. */
const slow = [
  // Other file formats.
  "server/src/formats/**/*.test.ts",
  "test/unit/import/documents.test.ts",
  // VS Code's grammar engine.
  "test/unit/grammars/**/*.test.ts",
  "client/src/grammars.test.ts",
  // Graphviz, and charts of thousands.
  "server/src/render/chart/{graph-languages,layout}.test.ts",
  // Every example of every page.
  "test/unit/rules/documentation.test.ts",
];
const laws = ["{server,client,test/unit}/**/{*.laws,hostile}.test.ts", ...slow];

/**
 * Groups, so that the inner loop stays short:
 *   unit    pure functions, beside the code they test; they share one environment, since nothing keeps state
 *   laws    property tests, hostile input, real documents and other file formats: seconds rather than milliseconds
 *   server  a language client over stdio against the built server
 *   cli     the built command line as a process
 *   package the npm package, installed, on each release of Node
 *   editors the built language server in real editors, as far as there are any
 */
export default defineConfig({
  test: {
    // Both cores of a small machine: the default leaves one for watching.
    maxWorkers: "100%",
    // What was compiled for one run is there for the next.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "server/src/**/*.test.ts",
            "client/src/**/*.test.ts",
            "playground/src/**/*.test.ts",
            "test/unit/**/*.test.ts",
          ],
          exclude: laws,
          pool: "threads",
          isolate: false,
        },
      },
      {
        test: {
          name: "laws",
          include: laws,
          exclude: ["**/node_modules/**", "dist/**"],
          pool: "threads",
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "server",
          include: ["test/server/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "cli", include: ["test/cli/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      { test: { name: "editors", include: ["test/editors/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
