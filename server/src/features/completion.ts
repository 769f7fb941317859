import {
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from "vscode-languageserver-protocol";
import type { Cursor } from "../surface/cursor.ts";
import { headingPlace } from "../surface/markdown-cursor.ts";
import { cursorAt } from "../surface/pick-cursor.ts";
import { slice } from "../text/span.ts";
import { degreeItems } from "./completion/degrees.ts";
import { documentItems } from "./completion/documents.ts";
import { fieldItems } from "./completion/fields.ts";
import { headingItems } from "./completion/headings.ts";
import { type Item, type Scene, type Setting, typedAt } from "./completion/item.ts";
import { lawItems } from "./completion/laws.ts";
import { roleItems } from "./completion/roles.ts";
import { unitItems } from "./completion/units.ts";
import { valueItems } from "./completion/values.ts";
import { feature } from "./feature.ts";
import { placeOf } from "./place.ts";

/** Whatever may stand at the cursor; `completion/` has a file for each kind of it. */
export const completion = feature({
  method: "textDocument/completion",
  capability: {
    completionProvider: { triggerCharacters: ["#", "【", "《", "：", ":", " ", "、", ",", "向", "-"] },
  },
  handle(context, params: CompletionParams): CompletionList {
    const none = { isIncomplete: false, items: [] };
    const place = placeOf(context, params);
    const role = place?.current.document.roles[place.role];
    if (place === null || role === undefined) return none;
    const settings = context.settingsFor(place.uri, role.language);
    const { document } = place.current;
    const cursor = cursorAt(document, place.offset, settings.vocabulary);
    if (cursor.kind === "none") return none;
    const asked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
    // What stands there in full already is no offer: with it in the list, Enter would accept it instead of
    // breaking the line. So the list is asked for again as the word grows; not that of field names, behind
    // which a colon follows, so that the snippets offered beside them stay.
    const growing = cursor.kind !== "field";
    const typed = growing ? typedAt(cursor) : "";
    const items = itemsAt({ context, place, role, settings, asked }, cursor).filter(
      ({ label, newText, span }) =>
        cursor.kind === "law" ? newText !== slice(document.text, span ?? cursor.replace) : label !== typed,
    );
    return {
      isIncomplete: growing,
      items: items.map(({ newText, span, ...item }) => ({
        ...item,
        textEdit: { range: document.lines.range(span ?? cursor.replace), newText },
        ...(context.client.snippets ? {} : { insertTextFormat: InsertTextFormat.PlainText }),
      })),
    };
  },
});

function itemsAt(setting: Setting, cursor: Cursor): readonly Item[] {
  switch (cursor.kind) {
    case "heading":
      return headingItems({ ...setting, cursor });
    case "field":
      return fieldLine({ ...setting, cursor });
    case "line": {
      // A line on which nothing is expected may become a heading; nobody is told so who did not ask.
      const scene = { ...setting, cursor };
      return setting.asked ? [...documentItems(scene), ...headingItems(scene)] : [];
    }
    case "value":
      return valueItems({ ...setting, cursor });
    case "law":
      return lawItems({ ...setting, cursor });
    case "degree":
      return degreeItems({ ...setting, cursor });
    case "unit":
      return unitItems({ ...setting, cursor });
    case "role":
      return roleItems(setting.context, setting.place, cursor);
    case "none":
      return [];
  }
}

/** Where fields stand, a section may begin as well, and in an empty file a whole document. */
function fieldLine(scene: Scene<"field">): readonly Item[] {
  const own = [...documentItems(scene), ...fieldItems(scene)];
  const { current, offset } = scene.place;
  const { format, text } = current.document;
  // A file begins with a title, not with a section.
  if (format === "yaml" || !scene.asked || text.trim() === typedAt(scene.cursor)) return own;
  const cursor = headingPlace(current.document, offset);
  return cursor.kind === "line" ? [...own, ...headingItems({ ...scene, cursor })] : own;
}
