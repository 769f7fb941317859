import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const root = path.dirname(require.resolve("yaml-language-server/package.json"));
const schema = pathToFileURL(path.resolve(import.meta.dirname, "../../schemas/role.schema.json")).href;

/** yaml-language-server, with our own schema and no network. */
export const yamlServer = {
  name: "yaml-language-server",
  args: [path.join(root, "bin/yaml-language-server"), "--stdio"],
  languageId: "yaml",
  settings: {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [schema]: ["**/*.yaml"] },
    },
    http: {},
    "[yaml]": {},
    editor: {},
    files: {},
  },
};
