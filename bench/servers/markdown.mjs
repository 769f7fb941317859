import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const root = path.dirname(require.resolve("vscode-markdown-languageserver/package.json"));

/** vscode-markdown-languageserver; the parsing and the file access that VS Code's extension does for it are done here. */
export const markdownServer = {
  name: "vscode-markdown-languageserver",
  args: [path.join(root, "dist/node/workerMain.js"), "--stdio"],
  languageId: "markdown",
  initializationOptions: { markdownFileExtensions: ["md"] },
  settings: {
    markdown: {
      occurrencesHighlight: { enabled: false },
      suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: "never" } },
      server: { log: "off" },
      preferredMdPathExtensionStyle: "auto",
      validate: {
        enabled: true,
        ignoredLinks: [],
        referenceLinks: { enabled: "warning" },
        fragmentLinks: { enabled: "warning" },
        fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
        unusedLinkDefinitions: { enabled: "hint" },
        duplicateLinkDefinitions: { enabled: "warning" },
      },
    },
  },
  handlers({ root: folder, text }) {
    const MarkdownIt = require("markdown-it");
    const parser = new (MarkdownIt.default ?? MarkdownIt)({ html: true });
    const read = (uri) => readFileSync(fileURLToPath(uri), "utf8");
    return {
      "markdown/parse": ({ uri, text: given }) => parser.parse(given ?? text(uri) ?? read(uri), {}),
      "markdown/fs/readFile": ({ uri }) => [...readFileSync(fileURLToPath(uri))],
      "markdown/fs/readDirectory": ({ uri }) =>
        readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
          entry.name,
          { isDirectory: entry.isDirectory() },
        ]),
      "markdown/fs/stat": ({ uri }) => {
        try {
          return { isDirectory: statSync(fileURLToPath(uri)).isDirectory() };
        } catch {
          return null;
        }
      },
      "markdown/fs/watcher/create": () => null,
      "markdown/fs/watcher/delete": () => null,
      "markdown/findMarkdownFilesInWorkspace": () =>
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".md"))
          .map((file) => pathToFileURL(path.join(folder, file)).href),
    };
  },
};
