import { createFactsReader, extractFacts } from "../facts/extract.ts";
import type { Facts } from "../facts/fact.ts";
import type { Role, RoleDocument } from "../role/role.ts";
import { readDocument } from "../surface/reading.ts";
import type { ReadOptions } from "../surface/surface.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RoleEntry } from "./entry.ts";
import { entriesOf } from "./entry-of.ts";
import type { ReadingSettings, ReadingSettingsFor } from "./settings.ts";

/** How a text becomes a document and facts; pure. */
export interface Reading {
  read(text: string, options: ReadOptions): RoleDocument;
  extract(role: Role, text: string, vocabulary: Vocabulary): Facts;
  /** The same for a document that is being typed, so that it may remember what it read a keystroke ago. */
  readonly extractTyped?: Reading["extract"];
}

/** By the surface a file's name asks for, with every kind of fact. */
export function createUsualReading(): Reading {
  const readers = new WeakMap<Vocabulary, (role: Role, text: string) => Facts>();
  return {
    read: readDocument,
    extract: extractFacts,
    extractTyped(role, text, vocabulary) {
      const reader = readers.get(vocabulary) ?? createFactsReader(vocabulary);
      readers.set(vocabulary, reader);
      return reader(role, text);
    },
  };
}

/** A document as it is now, with what it says. `facts` and `entries` are those of its roles in order. */
export interface Analysed {
  readonly document: RoleDocument;
  readonly facts: readonly Facts[];
  readonly entries: readonly RoleEntry[];
}

/** Reading does not depend on the language settings are asked for: it is only known afterwards. */
const anyLanguage: Language = "zh-CN";

/** What a file is read with. */
export const readingSettings = (settingsFor: ReadingSettingsFor, uri: string): ReadingSettings =>
  settingsFor(uri, anyLanguage);

/** True when reading with either gives the same. */
export const sameReading = (a: ReadingSettings, b: ReadingSettings): boolean =>
  a.vocabulary === b.vocabulary && a.language === b.language && a.organization === b.organization;

/** A text to be read, and whether it is open in an editor. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  readonly open: boolean;
}

/** Reads a text. Throws only when a reader or an extractor has a bug. */
export function analyse({ uri, text, open }: Source, settings: ReadingSettings, reading: Reading): Analysed {
  const { vocabulary, language, organization } = settings;
  const document = reading.read(text, { uri, vocabulary, ...(language === null ? {} : { language }) });
  const extract = (open ? reading.extractTyped : undefined) ?? reading.extract;
  const facts = document.roles.map((role) => extract(role, document.text, vocabulary));
  return { document, facts, entries: entriesOf(document, facts, { organization, vocabulary }) };
}
