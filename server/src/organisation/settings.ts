import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RoleEntry } from "./entry.ts";

/** What reading a document and placing it in an organisation depends on; `Settings` of `config/` has it all. */
export interface ReadingSettings {
  readonly vocabulary: Vocabulary;
  /** Of documents that don't say; null: guessed. */
  readonly language: Language | null;
  /** Organisation of documents that don't say. */
  readonly organization: string;
  /** Roles that are known and have no file here. */
  readonly external: readonly string[];
}

/**
 * Settings of a document; cheap, and the same object for equal settings. All but `external` is the same for
 * every language, since the language is only known after reading.
 */
export type ReadingSettingsFor = (uri: string, language: Language) => ReadingSettings;

/** What names mean to the author of a document. */
export interface Naming {
  readonly keyOf: (name: string) => string;
  /** Roles known without a file: how the config writes them, by key. */
  readonly external: ReadonlyMap<string, string>;
}

/** Remembers the keys of the external names, which every look-up of a name asks for. */
export function createNaming(settingsFor: ReadingSettingsFor): (entry: RoleEntry) => Naming {
  const known = new WeakMap<ReadingSettings, Naming>();
  return ({ uri, language }) => {
    const settings = settingsFor(uri, language);
    const naming = known.get(settings) ?? namingOf(settings);
    known.set(settings, naming);
    return naming;
  };
}

function namingOf({ vocabulary, external }: ReadingSettings): Naming {
  const keyOf = (name: string): string => vocabulary.roleKey(name);
  const names = external.map((name) => [keyOf(name), name] as const);
  return { keyOf, external: new Map(names.filter(([key]) => key !== "")) };
}
