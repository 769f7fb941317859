import { claim, joined, joinedNames, namesOf, onlyKeys, texts } from "./report.mjs";

const file = "sections.yaml";
const nested = ["before", "after", "afterRole"];
const plain = ["shared", "roleEnds", "roleWords"];

/** `sections.yaml` → SectionWords. */
export function sectionWords(source, sectionIds, context) {
  const { report, keyOf } = context;
  if (!onlyKeys(source, ["names", "several", ...nested, ...plain], file, "the file", report)) return {};
  const seen = new Map();
  onlyKeys(source.names, sectionIds, file, "names", report);
  const names = {};
  for (const id of sectionIds) names[id] = namesOf(source.names?.[id], file, id, context, seen, id);
  const several = severalOf(source.several ?? [], sectionIds, context, seen);
  const made = {
    names: Object.fromEntries(sectionIds.map((id) => [id, joinedNames(names[id], file, id, report)])),
    several: several.map(({ ids, words }) => ({ ids, names: joined(words, file, ids.join(), report) })),
  };
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
