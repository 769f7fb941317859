import { readConfig } from "../../config/config-file.ts";
import { createSettings } from "../../config/resolve.ts";
import type { SettingsFor } from "../../config/settings.ts";
import { loadTree, type Tree } from "../../config/tree.ts";
import { rules } from "../../rules/registry.ts";
import { addToYamlList } from "../../surface/yaml-list-add.ts";
import { rewriteYaml } from "../../surface/yaml-replace.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import type { FeatureContext } from "../feature.ts";

/** A role's name in a config file: under `external`, or in `vocabulary.roles` as key or value. */
export interface ConfigName {
  readonly value: string;
  /** The YAML node, quotes included. */
  readonly span: Span;
  readonly section: "roles" | "external";
  /** Keys down to the list it is an entry of, or the key of; null for what stands under `overrides`. */
  readonly list: readonly string[] | null;
}

/** The role names of the config file that rules a document, in order; its `overrides` included. */
export function configNames(context: Pick<FeatureContext, "config">, uri: string): readonly ConfigName[] {
  const config = context.config(uri);
  const tree = config === null ? null : loadTree(config.text).tree;
  return tree === null ? [] : layerNames(tree);
}

function layerNames(layer: Tree, top = true): readonly ConfigName[] {
  const roles = (at(at(layer, "vocabulary"), "roles")?.entries ?? []).flatMap(({ key, keySpan, value }) => [
    {
      value: key,
      span: keySpan,
      section: "roles" as const,
      list: top ? ["vocabulary", "roles", key] : null,
    },
    ...texts(value, "roles", top ? ["vocabulary", "roles", key] : null),
  ]);
  const external = texts(valueAt(layer, "external"), "external", top ? ["external"] : null);
  const overrides = valueAt(layer, "overrides");
  const inside = overrides?.kind === "list" ? overrides.items.flatMap((item) => layerNames(item, false)) : [];
  return [...roles, ...external, ...inside];
}

const valueAt = (tree: Tree | null, key: string): Tree | null =>
  tree?.kind === "map" ? (tree.entries.findLast((entry) => entry.key === key)?.value ?? null) : null;

const at = (tree: Tree | null, key: string) => {
  const value = valueAt(tree, key);
  return value?.kind === "map" ? value : null;
};

function texts(
  tree: Tree | null,
  section: ConfigName["section"],
  list: ConfigName["list"],
): readonly ConfigName[] {
  if (tree === null || tree.kind === "map") return [];
  if (tree.kind === "list") return tree.items.flatMap((item) => texts(item, section, list));
  return typeof tree.value === "string" ? [{ value: tree.value, span: tree.span, section, list }] : [];
}

/** Edits of a config file, and the settings it then gives. */
export interface ConfigEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  readonly after: SettingsFor;
}

/**
 * The edits that give names of the config file that rules a document another name each; with `keep` the old ones stay
 * beside the new, for others who use them.
 */
export function configEdits(
  context: FeatureContext,
  uri: string,
  names: readonly { readonly name: ConfigName; readonly text: string }[],
  keep: boolean,
): ConfigEdits | null {
  const config = context.config(uri);
  if (config === null || names.length === 0) return null;
  const edits = keep
    ? names.flatMap(({ name, text }) =>
        name.list === null ? [] : addToYamlList(config.text, name.list, text),
      )
    : rewriteYaml(
        config.text,
        names.map(({ name, text }) => ({ span: name.span, text })),
        context.settingsFor(uri, "zh-CN").vocabulary,
      );
  if (edits.length === 0) return null;
  const read = readConfig(config.uri, applyEdits(config.text, edits), { rules });
  return { uri: config.uri, edits, after: createSettings([read], { asOf: "1970-01-01" }) };
}
