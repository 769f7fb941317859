import { createChecker } from "../../../server/src/check/checker.ts";
import { readConfig } from "../../../server/src/config/config-file.ts";
import { createSettings } from "../../../server/src/config/resolve.ts";
import type { ClientAbilities, FeatureContext } from "../../../server/src/features/feature.ts";
import { createSession } from "../../../server/src/organisation/session.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { rules } from "../../../server/src/rules/registry.ts";
import { indexLines, type Position } from "../../../server/src/text/lines.ts";
import type { Language } from "../../../server/src/vocabulary/language.ts";
import { readFixture } from "../../support/fixture.ts";

const home = "file:///roles/";
const configName = "rolewright.config.yaml";

/** What editors can do; tests take some of it away. */
export const everything: ClientAbilities = {
  documentChanges: true,
  createFile: true,
  changeAnnotations: true,
  snippets: true,
  markdown: true,
  hierarchicalSymbols: true,
  lateEdits: true,
  commands: new Set(["rolewright.showReferences", "rolewright.showTypeHierarchy"]),
};

/** The documents of a fixture as features see them. */
export interface FeatureWorld {
  readonly context: FeatureContext;
  readonly files: ReadonlyMap<string, string>;
  /** Where `$0` stands, as a request says it. */
  readonly at: { readonly textDocument: { readonly uri: string }; readonly position: Position };
  readonly uriOf: (file: string) => string;
  readonly fileOf: (uri: string) => string;
  /** Where the nth occurrence of words in a file begins, as a request says it. */
  place(file: string, words: string, offset?: number): FeatureWorld["at"];
  placeAt(file: string, offset: number): FeatureWorld["at"];
  /** Addresses of the files that were read from the disk, in order. */
  readonly reads: string[];
  /** Changes a file on the disk; nobody is told. */
  write(file: string, text: string): void;
  findings(): ReadonlyMap<string, readonly Finding[]>;
}

export const uriOf = (file: string): string => home + file.split("/").map(encodeURIComponent).join("/");
export const fileOf = (uri: string): string => decodeURIComponent(uri.slice(home.length));

export interface WorldOptions {
  readonly client?: Partial<ClientAbilities>;
  readonly language?: Language;
  /** Files that are open in the editor. */
  readonly open?: readonly string[];
}

/** A workspace of a fixture: several files under `=== path` lines, `$0` for the cursor. */
export function featureWorld(text: string, options: WorldOptions = {}): FeatureWorld {
  const { files, cursor } = readFixture(text);
  return worldOf(files, { ...options, cursor });
}

export function worldOf(
  files: ReadonlyMap<string, string>,
  {
    client = {},
    language = "zh-CN",
    open = [],
    cursor = null,
  }: WorldOptions & { readonly cursor?: { readonly file: string; readonly offset: number } | null } = {},
): FeatureWorld {
  const config = files.get(configName);
  const configs = config === undefined ? [] : [readConfig(home + configName, config, { rules })];
  const settingsFor = createSettings(configs, { asOf: "2026-11-21" });
  const texts = new Map([...files].map(([file, body]) => [uriOf(file), body]));
  const reads: string[] = [];
  const read = (uri: string): string | null => {
    reads.push(uri);
    return texts.get(uri) ?? null;
  };
  const session = createSession({ files: { read }, settingsFor });
  for (const file of files.keys()) if (file !== configName) session.refresh(uriOf(file));
  for (const file of open) session.open(uriOf(file), files.get(file) ?? "", 7);
  const checker = createChecker(session, {
    settingsFor,
    log: (message) => {
      throw new Error(message);
    },
  });
  checker.setReady(true);
  const at = (file: string, offset: number): FeatureWorld["at"] => ({
    textDocument: { uri: uriOf(file) },
    position: indexLines(files.get(file) ?? "").position(offset),
  });
  return {
    files,
    uriOf,
    fileOf,
    at: cursor === null ? at("", 0) : at(cursor.file, cursor.offset),
    reads,
    placeAt: at,
    place(file, words, offset = 0) {
      const found = (files.get(file) ?? "").indexOf(words);
      if (found < 0) throw new Error(`${file} does not contain ${words}`);
      return at(file, found + offset);
    },
    write: (file, text) => void texts.set(uriOf(file), text),
    findings: () =>
      new Map(
        [...files.keys()]
          .filter((file) => file !== configName)
          .map((file) => [file, checker.findings(uriOf(file))]),
      ),
    context: {
      session,
      checker,
      settingsFor,
      language,
      client: { ...everything, ...client },
      config: () => (config === undefined ? null : { uri: home + configName, text: config }),
      configHome: () => home + configName,
      converters: async () => null,
      printPdf: null,
    },
  };
}
