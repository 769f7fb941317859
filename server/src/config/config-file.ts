import { fieldIds } from "../vocabulary/fields.ts";
import { type Language, type Localised, languages } from "../vocabulary/language.ts";
import { type SectionId, sectionIds } from "../vocabulary/sections.ts";
import type { CompanyWords } from "../vocabulary/vocabulary.ts";
import { configKeys, fieldsKeys, overrideKeys, sectionsKeys, vocabularyKeys } from "./keys.ts";
import { type ConfigLayer, emptyLayer, type Override } from "./layer.ts";
import { nearest } from "./nearest.ts";
import { isPresetName, presetNames } from "./presets.ts";
import { type Complain, type ConfigProblem, suspect } from "./problem.ts";
import { readRules } from "./read-rules.ts";
import {
  isNothing,
  kinds,
  oneOf,
  readMap,
  readOneOf,
  readText,
  readTexts,
  type Word,
  wrongType,
} from "./read-values.ts";
import type { PresetName, RuleInfo, RuleSetting } from "./settings.ts";
import { loadTree, type MapEntry, type Tree } from "./tree.ts";

/** The one name a configuration has. */
export const configFileName = "rolewright.config.yaml";

/** A config file as read. */
export interface ConfigFile {
  readonly uri: string;
  /** Without byte order mark; the spans of `problems` are offsets into it. */
  readonly text: string;
  readonly layer: ConfigLayer;
  /** Everything wrong with it, in document order, the fatal one included. */
  readonly problems: readonly ConfigProblem[];
  /** Why nothing can be checked by it: it is no YAML, or names a preset that does not exist. The rest of it still counts in an editor. */
  readonly fatal: ConfigProblem | null;
}

/** What reading needs: `rules` is every rule there is, `sectionNamed` tells which section a heading means. */
export interface ReadConfigOptions {
  readonly rules: readonly RuleInfo[];
  readonly sectionNamed?: (heading: string) => SectionId | null;
}

/** Reads a config file. `text` has no byte order mark. Never throws: mistakes are problems, the rest counts. */
export function readConfig(
  uri: string,
  text: string,
  { rules, sectionNamed }: ReadConfigOptions,
): ConfigFile {
  const problems: ConfigProblem[] = [];
  let fatal: ConfigProblem | null = null;
  const complain: Complain = (problem) => problems.push(problem);
  const context: Context = {
    rules,
    sectionNamed: sectionNamed ?? (() => null),
    complain,
    fail: (problem) => {
      fatal ??= problem;
      problems.push(problem);
    },
  };
  const { tree, problem } = loadTree(text);
  if (problem !== null) context.fail(problem);
  else if (tree !== null && tree.kind !== "map" && !isNothing(tree)) {
    context.fail({ span: tree.span, message: notAMap });
  }
  const layer = tree?.kind === "map" ? readLayer(tree, "", context) : emptyLayer;
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { uri, text, layer, problems, fatal };
}

interface Context extends Required<ReadConfigOptions> {
  readonly complain: Complain;
  /** A problem with which nothing can be checked. */
  readonly fail: Complain;
}

const notAMap: Localised = {
  "zh-CN": "配置文件应由“键: 值”组成。",
  "zh-TW": "設定檔應由「鍵: 值」組成。",
  en: "A config file consists of keys with values.",
};

const topKeys = Object.keys(configKeys);

function readLayer(tree: Tree, name: string, context: Context): ConfigLayer {
  const known = name === "" ? topKeys : [...Object.keys(overrideKeys), ...topKeys];
  return layerOf(readMap(tree, name, known, context.complain), context);
}

function layerOf(entries: ReadonlyMap<string, MapEntry>, context: Context): ConfigLayer {
  const { complain } = context;
  const value = <T>(key: string, otherwise: T, read: (node: Tree) => T): T => {
    const node = entries.get(key)?.value;
    return node === undefined || isNothing(node) ? otherwise : read(node);
  };
  const texts = (key: string): readonly string[] =>
    value(key, [], (node) => readTexts(node, key, complain).map(({ text }) => text));
  return {
    extends: value<readonly PresetName[] | null>("extends", null, (node) => readPresets(node, context)),
    include: texts("include"),
    exclude: texts("exclude"),
    language: value<Language | null>("language", null, (node) =>
      readOneOf(node, "language", languages, complain),
    ),
    organization: value<string | null>(
      "organization",
      null,
      (node) => readText(node, "organization", complain)?.text ?? null,
    ),
    ...value("sections", { requiredSections: [], notRequiredSections: [], sectionOrder: null }, (node) =>
      readSections(node, context),
    ),
    ...value("fields", { requiredFields: [], notRequiredFields: [] }, (node) => {
      const map = readMap(node, "fields", Object.keys(fieldsKeys), complain);
      const ids = (key: keyof typeof fieldsKeys) =>
        wordsAt(map, key, `fields.${key}`, complain)
          .map((word) => oneOf(word, `fields.${key}`, fieldIds, complain))
          .filter((id) => id !== null);
      return { requiredFields: ids("required"), notRequiredFields: ids("notRequired") };
    }),
    vocabulary: value<CompanyWords>("vocabulary", {}, (node) => readVocabulary(node, context)),
    external: texts("external"),
    rules: value<ReadonlyMap<string, RuleSetting>>("rules", new Map(), (node) =>
      readRules(node, context.rules, complain),
    ),
    overrides: value<readonly Override[]>("overrides", [], (node) => readOverrides(node, context)),
    asOf: value<string | null>("asOf", null, (node) => readDate(node, complain)),
  };
}

const wordsAt = (
  map: ReadonlyMap<string, MapEntry>,
  key: string,
  name: string,
  complain: Complain,
): readonly Word[] => {
  const node = map.get(key)?.value;
  return node === undefined ? [] : readTexts(node, name, complain);
};

function readPresets(node: Tree, { complain, fail }: Context): readonly PresetName[] | null {
  const words = readTexts(node, "extends", complain);
  const found: PresetName[] = [];
  for (const { text, span } of words) {
    if (isPresetName(text)) {
      if (!found.includes(text)) found.push(text);
      continue;
    }
    const message: Localised = {
      "zh-CN": `没有“${text}”这个预设，可用：${presetNames.join("、")}。`,
      "zh-TW": `沒有「${text}」這個預設，可用：${presetNames.join("、")}。`,
      en: `There is no preset “${text}”; there are ${presetNames.join(", ")}.`,
    };
    fail(suspect(span, message, nearest(text, presetNames)));
  }
  return found.length > 0 ? found : null;
}

function readSections(node: Tree, context: Context) {
  const { complain } = context;
  const map = readMap(node, "sections", Object.keys(sectionsKeys), complain);
  const ids = (key: keyof typeof sectionsKeys): SectionId[] =>
    wordsAt(map, key, `sections.${key}`, complain)
      .map((word) => readSectionId(word, `sections.${key}`, context))
      .filter((id) => id !== null);
  const order = map.get("order")?.value;
  return {
    requiredSections: ids("required"),
    notRequiredSections: [...ids("notRequired"), ...ids("optional")],
    sectionOrder:
      order === undefined || isNothing(order)
        ? null
        : readOneOf(order, "sections.order", ["canonical", "any"] as const, complain),
  };
}

/** A section is named by its id here; a heading in its place is understood and the id suggested. */
function readSectionId(word: Word, name: string, { complain, sectionNamed }: Context): SectionId | null {
  const meant = sectionNamed(word.text);
  if (meant === null || (sectionIds as readonly string[]).includes(word.text)) {
    return oneOf(word, name, sectionIds, complain);
  }
  complain(
    suspect(
      word.span,
      {
        "zh-CN": `此处须用章节的英文代号，“${word.text}”是标题。`,
        "zh-TW": `此處須用章節的英文代號，「${word.text}」是標題。`,
        en: `Sections are named by their ids here; “${word.text}” is a heading.`,
      },
      meant,
    ),
  );
  return null;
}

function readVocabulary(node: Tree, context: Context): CompanyWords {
  const { complain } = context;
  const map = readMap(node, "vocabulary", Object.keys(vocabularyKeys), complain);
  const sections: Partial<Record<SectionId, readonly string[]>> = {};
  const entries = (key: keyof typeof vocabularyKeys): readonly MapEntry[] => {
    const value = map.get(key)?.value;
    return value === undefined ? [] : [...readMap(value, `vocabulary.${key}`, null, complain).values()];
  };
  for (const { key, keySpan, value } of entries("sections")) {
    const id = readSectionId({ text: key, span: keySpan }, "vocabulary.sections", context);
    if (id !== null) sections[id] = readTexts(value, key, complain).map(({ text }) => text);
  }
  const roles = entries("roles").map(({ key, value }) => [
    key,
    readTexts(value, key, complain).map(({ text }) => text),
  ]);
  return { sections, roles: Object.fromEntries(roles) as Record<string, readonly string[]> };
}

function readOverrides(node: Tree, context: Context): readonly Override[] {
  if (node.kind !== "list") {
    wrongType(context.complain, "overrides", node, kinds.list);
    return [];
  }
  return node.items.filter((item) => !isNothing(item)).map((item) => readOverride(item, context));
}

function readOverride(item: Tree, context: Context): Override {
  const { complain } = context;
  const layer = readLayer(item, "overrides", context);
  const entry = item.kind === "map" ? item.entries.findLast(({ key }) => key === "files") : undefined;
  // Words of the wrong type were reported once already: `files` is read as any other key's neighbours are.
  const files = entry === undefined ? [] : readTexts(entry.value, "files", complain).map(({ text }) => text);
  if (item.kind === "map" && files.length === 0) {
    complain({ span: entry?.keySpan ?? item.entries[0]?.keySpan ?? item.span, message: noFiles });
  }
  return { ...layer, files };
}

const noFiles: Localised = {
  "zh-CN": "“overrides”的每一项都要用“files”写明适用于哪些文件。",
  "zh-TW": "「overrides」的每一項都要用「files」寫明適用於哪些檔案。",
  en: "Each entry of “overrides” must say with “files” which files it is for.",
};

/** A day of the calendar, as ISO 8601 writes it. */
function readDate(node: Tree, complain: Complain): string | null {
  const text = node.kind === "scalar" ? String(node.value) : "";
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // A day that does not exist (02-30) is moved into the next month by Date, or refused.
  if (date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
  complain({
    span: node.span,
    message: {
      "zh-CN": "“asOf”应为日期，如 2026-11-21。",
      "zh-TW": "「asOf」應為日期，如 2026-11-21。",
      en: "“asOf” must be a date such as 2026-11-21.",
    },
  });
  return null;
}
