import { isFieldId } from "../../vocabulary/fields.ts";
import { isSectionId } from "../../vocabulary/sections.ts";
import type { Entry } from "./entries.ts";
import { isScalarNode } from "./nodes.ts";

/**
 * `company`, `team` and `contact` name sections, and are other words for fields too: a text of several lines or
 * a list is the section.
 */
export function isSectionText({ key, pair }: Entry): boolean {
  if (isFieldId(key.words) || !isSectionId(key.words)) return false;
  return !isScalarNode(pair.value) || pair.value.type?.startsWith("BLOCK") === true;
}
