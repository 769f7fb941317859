import { allows } from "../../config/ask.ts";
import { placeIn } from "../../facts/passages.ts";
import { defineRule } from "../rule.ts";
import { brokenPlaces, brokenSigns } from "../support/garbled.ts";
import { mayHold } from "../support/scan.ts";

interface Options {
  /** Words that are meant so. */
  readonly allow: readonly string[];
}

/** Words that cannot be read as a sentence: something got lost, doubled or taken for another encoding. */
export const garbled = defineRule<Options>({
  id: "text/garbled",
  summary: { "zh-CN": "语句残缺或乱码", en: "A sentence is broken or unreadable" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: { allow: { type: "array", items: { type: "string" } } },
  defaults: { allow: [] },
  check({ document, role, passages, options, report }) {
    const all = passages();
    if (!mayHold(all, brokenSigns)) return;
    let end = -1;
    for (const passage of all) {
      // A role's title is often its heading, too.
      if (passage.span.start < end) continue;
      end = passage.span.end;
      if ((passage.view.marks & brokenSigns) === 0) continue;
      for (const place of brokenPlaces(passage.view)) {
        const span = placeIn(passage, place.start, place.end);
        if (place.mainland === true && role.language !== "zh-CN") continue;
        if (allows(options, document.text, span)) continue;
        const { fix } = place;
        report({
          span,
          message: place.message,
          ...(place.mild === true ? { severity: "hint" } : {}),
          ...(fix === undefined
            ? {}
            : {
                fixes: [
                  {
                    title: { "zh-CN": `改为“${fix}”`, en: `Change to “${fix}”` },
                    safe: false,
                    intents: [{ kind: "replaceSpan", span, text: fix }],
                  },
                ],
              }),
        });
      }
    }
  },
});
