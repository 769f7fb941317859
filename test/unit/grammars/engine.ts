import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";

const root = path.resolve(import.meta.dirname, "../../..");
const editor = path.join(root, "test/vscode/node_modules/code-server/lib/vscode/extensions");

/** VS Code's own grammars, when it is installed for the tests of the editor. */
export const editorPresent = existsSync(editor);

interface GrammarFile {
  readonly scopeName: string;
}

const readGrammar = (file: string): GrammarFile => JSON.parse(readFileSync(file, "utf8")) as GrammarFile;

const ours = ["markdown", "yaml", "facts"].map((name) =>
  readGrammar(path.join(root, `syntaxes/rolewright.${name}.tmLanguage.json`)),
);

const baseFiles: Readonly<Record<"editor" | "small", readonly string[]>> = {
  editor: [
    "markdown-basics/syntaxes/markdown.tmLanguage.json",
    "yaml/syntaxes/yaml.tmLanguage.json",
    "yaml/syntaxes/yaml-1.0.tmLanguage.json",
    "yaml/syntaxes/yaml-1.1.tmLanguage.json",
    "yaml/syntaxes/yaml-1.2.tmLanguage.json",
    "yaml/syntaxes/yaml-1.3.tmLanguage.json",
    "yaml/syntaxes/yaml-embedded.tmLanguage.json",
  ].map((file) => path.join(editor, file)),
  small: ["markdown.json", "yaml.json"].map((file) => path.join(import.meta.dirname, "base", file)),
};

const injections: Readonly<Record<string, readonly string[]>> = {
  "text.html.markdown": ["rolewright.markdown.injection", "rolewright.facts.injection"],
  "source.yaml": ["rolewright.yaml.injection", "rolewright.facts.injection"],
};

let wasm: Promise<void> | null = null;

function loadEngine(): Promise<void> {
  const require = createRequire(import.meta.url);
  wasm ??= oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer);
  return wasm;
}

const loaded = new Map<string, Promise<textmate.IGrammar>>();

type Base = "editor" | "small";
export type Scope = "text.html.markdown" | "source.yaml";

/** The engine VS Code itself uses, on a base grammar with our injections, or without them. Each is made once. */
export function loadGrammar(scope: Scope, base: Base, injected = true): Promise<textmate.IGrammar> {
  const key = `${scope} ${base} ${injected}`;
  const known = loaded.get(key) ?? load(scope, base, injected);
  loaded.set(key, known);
  return known;
}

async function load(scope: Scope, base: Base, injected: boolean): Promise<textmate.IGrammar> {
  await loadEngine();
  const files = baseFiles[base].filter((file) => existsSync(file)).map(readGrammar);
  const known = new Map([...files, ...ours].map((grammar) => [grammar.scopeName, grammar]));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => (known.get(name) ?? null) as textmate.IRawGrammar | null,
    getInjections: (name) => (injected ? [...(injections[name] ?? [])] : undefined),
  });
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`no grammar for ${scope}`);
  return grammar;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export function tokenise(grammar: textmate.IGrammar, lines: readonly string[]): Token[][] {
  let stack: textmate.StateStack | null = null;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes,
    }));
  });
}
