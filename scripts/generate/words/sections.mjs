import { indexOf } from "./index.mjs";
import { claim, namesOf, onlyKeys, texts } from "./report.mjs";

const file = "sections.yaml";
const nested = ["before", "after", "afterRole"];
const plain = ["shared", "roleEnds", "roleWords"];

/** `sections.yaml` → SectionWords. */
export function sectionWords(source, sectionIds, context) {
  const { report, keyOf, unfoldedKeyOf } = context;
  if (!onlyKeys(source, ["names", "several", ...nested, ...plain], file, "the file", report)) return {};
  const seen = new Map();
  onlyKeys(source.names, sectionIds, file, "names", report);
  const names = {};
  for (const id of sectionIds) names[id] = namesOf(source.names?.[id], file, id, context, seen, id);
  const several = severalOf(source.several ?? [], sectionIds, context, seen);
  const entries = [
    ...sectionIds.map((id) => [[id], names[id]]),
    ...several.map(({ ids, words }) => [ids, { "zh-CN": words }]),
  ];
  const made = { names, index: indexOf(entries, keyOf, unfoldedKeyOf) };
  const keys = (words, list) => texts(words, file, list, report).map(keyOf);
  for (const list of nested) made[list] = (source[list] ?? []).flatMap((words) => keys(words, list));
  for (const list of plain) made[list] = keys(source[list], list);
  return made;
}

/** Headings about several sections at once. */
function severalOf(entries, sectionIds, context, seen) {
  const { report } = context;
  return entries.flatMap((entry) => {
    const place = `several, ${JSON.stringify(entry?.ids)}`;
    if (!onlyKeys(entry, ["ids", "names"], file, place, report)) return [];
    for (const id of entry.ids ?? []) {
      if (!sectionIds.includes(id)) report.add(file, `${place}: no section has the id “${id}”`);
    }
    const words = texts(entry.names, file, place, report);
    claim(words, "all", file, place, context, seen, place);
    return [{ ids: entry.ids, words }];
  });
}
