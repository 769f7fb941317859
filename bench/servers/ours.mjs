import path from "node:path";

const server = path.resolve(import.meta.dirname, "../../dist/server.cjs");

/** The built server, on one of the two syntaxes. */
export const ours = (format) => ({
  name: `rolewright (${format})`,
  args: [server, "--stdio"],
  languageId: format,
  settings: {},
});
