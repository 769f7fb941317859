import { createVocabulary } from "../vocabulary/create.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { ConfigFile } from "./config-file.ts";
import { type ConfigLayer, emptyLayer } from "./layer.ts";
import { mergeLayers, mergeWords } from "./merge.ts";
import { below, folderOf, pathOf } from "./place.ts";
import { matcher } from "./role-files.ts";
import type { Settings, SettingsFor } from "./settings.ts";

/** Documents whose settings are known at once. */
const mostKnown = 20_000;

/** What holds where no config says otherwise. */
export interface SettingsDefaults {
  /** ISO date rules go by: today's. */
  readonly asOf: string;
  /** The one config for all documents, wherever they are; no other is looked at. Its globs are relative to `folder`. */
  readonly forAll?: { readonly config: ConfigFile; readonly folder: string };
}

/**
 * Settings of any document. Of all config files the one in the document's folder or the nearest above it
 * counts, alone; its `overrides` whose globs match are laid over it in order.
 *
 * Equal settings are the same object, so that they may be compared by identity. `vocabulary`, `language`,
 * `organization` and `configUri` do not depend on the document's language, which is not known before the
 * document is read with them.
 */
export function createSettings(
  configs: readonly ConfigFile[],
  { asOf, forAll }: SettingsDefaults,
): SettingsFor {
  const vocabularyOf = sharedVocabularies();
  const nowhere = placeOf(null, "");
  const places = configs
    .map((config) => placeOf(config, folderOf(pathOf(config.uri))))
    .sort((a, b) => b.folder.length - a.folder.length);
  const everywhere =
    forAll === undefined ? null : placeOf(forAll.config, pathOf(forAll.folder).replace(/\/$/, ""));

  /** By language and document: whoever looks at a role asks for those of every role it names. */
  const known = new Map<Language, Map<string, Settings>>();
  return (uri, language) => {
    let own = known.get(language);
    if (own === undefined || own.size >= mostKnown) {
      own = new Map();
      known.set(language, own);
    }
    const before = own.get(uri);
    if (before !== undefined) return before;
    const settings = settingsAt(pathOf(uri), language);
    own.set(uri, settings);
    return settings;
  };

  function settingsAt(path: string, language: Language): Settings {
    const place = everywhere ?? places.find(({ folder }) => below(folder, path) !== null) ?? nowhere;
    const layers = place.layersFor(below(place.folder, path) ?? path);
    const key = `${language} ${layers.map(({ index }) => index).join()}`;
    const settings = place.settings.get(key) ?? settle(layers, language, place.configUri);
    place.settings.set(key, settings);
    return settings;
  }

  function settle(
    numbered: readonly NumberedLayer[],
    language: Language,
    configUri: string | null,
  ): Settings {
    const layers = numbered.map(({ layer }) => layer);
    return { ...mergeLayers(layers, language, asOf), vocabulary: vocabularyOf(layers), configUri };
  }
}

/** Building a vocabulary takes long and most layers add no words: equal words share one. */
function sharedVocabularies(): (layers: readonly ConfigLayer[]) => Vocabulary {
  const built = new Map<string, Vocabulary>();
  return (layers) => {
    const words = mergeWords(layers);
    const key = JSON.stringify(words);
    const vocabulary = built.get(key) ?? createVocabulary(words);
    built.set(key, vocabulary);
    return vocabulary;
  };
}

interface NumberedLayer {
  readonly index: number;
  readonly layer: ConfigLayer;
  readonly applies: (path: string) => boolean;
}

/** A config file, or none, ready to be asked about the paths below its folder. */
interface Place {
  readonly folder: string;
  readonly configUri: string | null;
  layersFor(path: string): readonly NumberedLayer[];
  /** What was settled already, by language and layers. */
  readonly settings: Map<string, Settings>;
}

function placeOf(config: ConfigFile | null, folder: string): Place {
  const layers = numbered(config?.layer ?? emptyLayer);
  return {
    folder,
    configUri: config?.uri ?? null,
    layersFor: (path) => layers.filter(({ applies }) => applies(path)),
    settings: new Map(),
  };
}

/** The layer and all its overrides in order, an override's own ones after it. */
function numbered(top: ConfigLayer): readonly NumberedLayer[] {
  const found: NumberedLayer[] = [];
  const add = (layer: ConfigLayer, applies: (path: string) => boolean): void => {
    found.push({ index: found.length, layer, applies });
    for (const override of layer.overrides) {
      const matches = matcher(override.files);
      add(override, (path) => applies(path) && matches(path));
    }
  };
  add(top, () => true);
  return found;
}
