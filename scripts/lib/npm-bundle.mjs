import fs from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { transform } from "esbuild";
import { rolldown, watch } from "rolldown";
import { writeNotices } from "./notices.mjs";
import { root } from "./paths.mjs";

/** Where the build for Node is: the command line, the language server and the library, in chunks they share. */
export const npmFolder = "dist/npm";

/** Of the last build: its files, relative to `npmFolder`, and the libraries it asks for. */
export const npmList = "dist/npm.json";

/**
 * Libraries that are installed with the npm package instead of being in it: those of the language server, of HTML, of
 * agents and of completion in shells, which the commands of every day (`check`, `fix`, `inspect`) do without.
 */
const installedLibraries = [
  "@bomb.sh/tab",
  "@modelcontextprotocol/server",
  "rehype-parse",
  "rehype-remark",
  "rehype-sanitize",
  "rehype-stringify",
  "remark-gfm",
  "remark-parse",
  "remark-rehype",
  "remark-stringify",
  "unified",
  "vscode-languageserver",
  "vscode-languageserver-protocol",
  "vscode-languageserver-textdocument",
  "vscode-languageserver-types",
];

/**
 * Libraries for single file formats. Together they have thirty times the size of everything else, so they are installed
 * by those who need them; the command says so.
 */
export const optionalLibraries = ["docx", "mammoth", "pdfjs-dist"];

/** Generated modules of long texts that few ask for: kept apart, compressed. */
const textModules = ["rule-reasons", "chart-page"];
const textsFile = "texts.br";

const main = path.join(root, "server/src/cli/main.ts");
/** `check` of a file, and its report on a terminal. */
const everyday = ["commands/check.ts", "report/text.ts"].map((file) =>
  path.join(root, "server/src/cli", file),
);

/** Folders that know of Node, and libraries that do; all else is for the library, too, which runs anywhere. */
const ofNode = /\/server\/src\/(?:cli|host|mcp|print)\/|\/node_modules\/(?:tinyglobby|fdir)\//;

/**
 * Builds ES modules for Node. A command loads what it needs and nothing else, and what is missing (another format's
 * library) is noticed when it is wanted. Rolldown, since a start should not open forty files: it lets us say what goes
 * together.
 * @param {{ define: Record<string, string>, alias: Record<string, string>, watching: boolean }} common
 */
export async function buildNpm({ define, alias, watching }) {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const versions = Object.fromEntries(optionalLibraries.map((name) => [name, devDependencies[name]]));
  const outside = [...installedLibraries, ...optionalLibraries];
  /** @type {import("rolldown").RolldownOptions & { output: import("rolldown").OutputOptions }} */
  const options = {
    cwd: root,
    input: { cli: main, index: path.join(root, "server/src/api/index.ts") },
    platform: "node",
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    resolve: { alias },
    transform: {
      target: "node20",
      define: { ...define, ROLEWRIGHT_OPTIONAL_LIBRARIES: JSON.stringify(versions) },
    },
    // Chunks may export more than their entries do: nobody else imports them.
    preserveEntrySignatures: "allow-extension",
    plugins: [packedTexts(), keepList()],
    output: {
      dir: npmFolder,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name]-[hash].mjs",
      minify: !watching,
      sourcemap: watching,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ debugName: "what check loads", name: groups() }],
      },
    },
  };
  if (watching) watch(options);
  else await (await rolldown(options)).write(options.output);
}

/**
 * Which chunk a module goes to: `words` and `front` are what every command has, `core` and `work` what `check` has
 * besides; the first of each pair is free of Node. The rest is split as commands share it.
 * @returns {(id: string, context: import("rolldown").ChunkingContext) => string | null}
 */
function groups() {
  /** @type {Map<string, Set<string>>} */
  const closures = new Map();
  return (id, context) => {
    const loadedWith = (/** @type {string} */ entry) => {
      const known = closures.get(entry) ?? closure(entry, context);
      closures.set(entry, known);
      return known.has(id);
    };
    if (id === main) return null;
    if (loadedWith(main)) return ofNode.test(id) ? "front" : "words";
    if (everyday.some(loadedWith)) return ofNode.test(id) ? "work" : "core";
    return null;
  };
}

/**
 * All that is loaded with a module.
 * @param {string} entry
 * @param {import("rolldown").ChunkingContext} context
 */
function closure(entry, context) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(entry);
  return seen;
}

/** Replaces generated modules of long texts by ones that unpack them, and packs them together with the pages. */
function packedTexts() {
  /** @type {Record<string, unknown>} */
  const texts = {};
  return {
    name: "packed-texts",
    load: {
      filter: { id: new RegExp(`/generated/(?:${textModules.join("|")})\\.ts$`) },
      /** @param {string} id */
      async handler(id) {
        const name = path.basename(id, ".ts");
        texts[name] = await exportsOf(id);
        const names = Object.keys(/** @type {object} */ (texts[name])).join(", ");
        const unpack = JSON.stringify(path.join(root, "server/src/cli/unpack.ts"));
        return {
          code: `import { unpack } from ${unpack};\nexport const { ${names} } = unpack(${JSON.stringify(name)});`,
          moduleType: /** @type {const} */ ("js"),
        };
      },
    },
    writeBundle() {
      const text = Buffer.from(JSON.stringify({ ...texts, pages: pages() }));
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      fs.writeFileSync(path.join(root, npmFolder, textsFile), brotliCompressSync(text, { params }));
    },
  };
}

/** @returns {Record<string, string>} the pages of `docs/rules/` by rule, and what agents are told of all */
function pages() {
  const docs = path.join(root, "docs");
  const rules = fs
    .readdirSync(path.join(docs, "rules"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"))
    .sort();
  const read = (/** @type {string} */ file) => fs.readFileSync(path.join(docs, file), "utf8");
  return {
    ...(fs.existsSync(path.join(docs, "llms.txt")) ? { "llms.txt": read("llms.txt") } : {}),
    ...Object.fromEntries(rules.map((file) => [file.slice(0, -".md".length), read(`rules/${file}`)])),
  };
}

/**
 * What a generated module exports.
 * @param {string} file
 */
async function exportsOf(file) {
  const { code } = await transform(await fs.promises.readFile(file, "utf8"), { loader: "ts", format: "esm" });
  return { ...(await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) };
}

/** Writes down what the build consists of. Chunks of older builds stay a while for who is running them. */
function keepList() {
  return {
    name: "keep-list",
    /**
     * @param {unknown} _
     * @param {import("rolldown").OutputBundle} bundle
     */
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const modules = chunks.flatMap(({ moduleIds }) => moduleIds).map((id) => path.relative(root, id));
      const notices = "THIRD_PARTY_NOTICES.txt";
      writeNotices(modules, `${npmFolder}/${notices}`);
      const files = [...chunks.map(({ fileName }) => fileName), textsFile, notices].sort();
      const list = { files, libraries: librariesOf(chunks) };
      fs.writeFileSync(path.join(root, npmList), `${JSON.stringify(list, null, 2)}\n`);
      fs.chmodSync(path.join(root, npmFolder, "cli.mjs"), 0o755);
      removeOld(new Set(files));
    },
  };
}

/**
 * The packages that are asked for when the program runs.
 * @param {import("rolldown").OutputChunk[]} chunks
 */
function librariesOf(chunks) {
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const names = chunks
    .flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
    .filter((name) => !own.has(name) && !isBuiltin(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  return [...new Set(names)].sort();
}

const longEnough = 10 * 60_000;

/** @param {ReadonlySet<string>} files */
function removeOld(files) {
  const folder = path.join(root, npmFolder);
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!files.has(name) && Date.now() - fs.statSync(file).mtimeMs > longEnough) fs.rmSync(file);
  }
}
