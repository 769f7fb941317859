import type { FieldId } from "../vocabulary/fields.ts";
import type { Language } from "../vocabulary/language.ts";
import type { SectionId } from "../vocabulary/sections.ts";
import type { CompanyWords } from "../vocabulary/vocabulary.ts";
import type { ConfigLayer } from "./layer.ts";
import { defaultPreset, nothing, occupation, presets, strayPosting } from "./presets.ts";
import type { KindRequirements, PresetName, RequiredSection, RuleSetting, Settings } from "./settings.ts";

/** What config layers and presets come to; the vocabulary and the file's place are not their matter. */
export type Merged = Omit<Settings, "vocabulary" | "configUri">;

/** What layers ask for besides and less than their presets, the last word counting. */
interface Changes {
  readonly sections: ReadonlyMap<SectionId, boolean>;
  readonly fields: ReadonlyMap<FieldId, boolean>;
}

/**
 * Lays config layers over each other, the top of the file first. A layer that extends presets of its own
 * starts afresh with what is asked for: postings in a folder of internal documents need neither the internal
 * presets' sections nor those the config adds to them. Everything else adds up, the later word counting.
 */
export function mergeLayers(layers: readonly ConfigLayer[], language: Language, asOf: string): Merged {
  const last = <T>(pick: (layer: ConfigLayer) => T | null): T | null =>
    layers.reduce<T | null>((value, layer) => pick(layer) ?? value, null);
  const names = last((layer) => layer.extends) ?? [defaultPreset[language]];
  const chosen = names.map((name) => presets[name]);
  const changes = changesOf(
    layers.slice(
      Math.max(
        0,
        layers.findLastIndex((layer) => layer.extends !== null),
      ),
    ),
  );
  const own = change(
    {
      requiredSections: unique(chosen.flatMap((preset) => preset.requiredSections)),
      requiredFields: [...new Set(chosen.flatMap((preset) => preset.requiredFields))],
    },
    changes,
  );
  return {
    presets: names,
    language: last((layer) => layer.language),
    organization: last((layer) => layer.organization) ?? "",
    ...own,
    otherKinds: otherKinds(names, own, changes),
    sectionOrder: last((layer) => layer.sectionOrder) ?? "canonical",
    external: [...new Set(layers.flatMap((layer) => layer.external))],
    rules: mergeRules([...chosen.map((preset) => preset.rules), ...layers.map((layer) => layer.rules)]),
    asOf: last((layer) => layer.asOf) ?? asOf,
    hintsAsWarnings: chosen.some((preset) => preset.hintsAsWarnings),
  };
}

/** Company words of all layers together. */
export function mergeWords(layers: readonly ConfigLayer[]): CompanyWords {
  const sections = new Map<string, readonly string[]>();
  const roles = new Map<string, readonly string[]>();
  const add = (
    words: Map<string, readonly string[]>,
    more: Readonly<Partial<Record<string, readonly string[]>>>,
  ) => {
    for (const [name, names = []] of Object.entries(more)) {
      words.set(name, [...new Set([...(words.get(name) ?? []), ...names])]);
    }
  };
  for (const { vocabulary } of layers) {
    add(sections, vocabulary.sections ?? {});
    add(roles, vocabulary.roles ?? {});
  }
  return { sections: Object.fromEntries(sections), roles: Object.fromEntries(roles) };
}

function changesOf(layers: readonly ConfigLayer[]): Changes {
  const sections = new Map<SectionId, boolean>();
  const fields = new Map<FieldId, boolean>();
  for (const layer of layers) {
    for (const id of layer.requiredSections) sections.set(id, true);
    for (const id of layer.notRequiredSections) sections.set(id, false);
    for (const id of layer.requiredFields) fields.set(id, true);
    for (const id of layer.notRequiredFields) fields.set(id, false);
  }
  return { sections, fields };
}

/** A section the config asks for by name is asked for itself: what else a preset took in its place no longer counts. */
function change(
  { requiredSections, requiredFields }: KindRequirements,
  { sections, fields }: Changes,
): KindRequirements {
  const added = [...sections].filter(([, wanted]) => wanted).map(([id]): RequiredSection => ({ id, or: [] }));
  const wanted = [...fields].filter(([, asked]) => asked).map(([id]) => id);
  return {
    requiredSections: [...requiredSections.filter(({ id }) => !sections.has(id)), ...added],
    requiredFields: [...requiredFields.filter((id) => !fields.has(id)), ...wanted],
  };
}

function unique(sections: readonly RequiredSection[]): readonly RequiredSection[] {
  const found = new Map<SectionId, RequiredSection>();
  for (const section of sections) if (!found.has(section.id)) found.set(section.id, section);
  return [...found.values()];
}

/**
 * Kinds gate before presets: an occupation belongs to no company, a posting among internal documents is asked
 * for what postings say, a reference for nothing. A config takes away from that and adds nothing; `minimal`
 * asks no kind for more than it asks of positions.
 */
function otherKinds(
  names: readonly PresetName[],
  own: KindRequirements,
  { sections, fields }: Changes,
): NonNullable<Settings["otherKinds"]> {
  const minimal = names.every((name) => name === "minimal");
  const gate = ({ requiredSections, requiredFields }: KindRequirements): KindRequirements => ({
    requiredSections: requiredSections.filter(
      ({ id }) =>
        sections.get(id) !== false && (!minimal || own.requiredSections.some((section) => section.id === id)),
    ),
    requiredFields: requiredFields.filter(
      (id) => fields.get(id) !== false && (!minimal || own.requiredFields.includes(id)),
    ),
  });
  return {
    occupation: gate(occupation),
    reference: nothing,
    ...(names.some((name) => name.startsWith("posting-")) ? {} : { posting: gate(strayPosting) }),
  };
}

type Rules = ReadonlyMap<string, RuleSetting> | Readonly<Record<string, RuleSetting>>;

function mergeRules(levels: readonly Rules[]): ReadonlyMap<string, RuleSetting> {
  const merged = new Map<string, RuleSetting>();
  for (const level of levels) {
    for (const [id, setting] of level instanceof Map ? level : Object.entries(level)) {
      const known = merged.get(id);
      merged.set(id, { ...known, ...setting, options: { ...known?.options, ...setting.options } });
    }
  }
  return merged;
}
