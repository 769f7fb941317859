import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { surroundingsOf } from "../../../server/src/features/surroundings.ts";
import { renderRole } from "../../../server/src/render/posting.ts";
import { uriOf, worldOf } from "../features/world.ts";

const folder = path.resolve(import.meta.dirname, "../../../samples");
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.role\.(md|yaml)$|^rolewright\.config\.yaml$/.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
);
const world = worldOf(files);
const unlinked = (html: string): string =>
  html.replaceAll(/<a class="role-name"[^>]*>|<span class="unknown-role">|<\/a>|<\/span>/g, "");

test.each([...files.keys()].filter((file) => file.includes(".role.")))(
  "links change no word: %s",
  async (file) => {
    const { session, settingsFor } = world.context;
    const current = session.document(uriOf(file));
    if (current === undefined) throw new Error(file);
    for (const { index, language } of current.document.roles) {
      const { vocabulary } = settingsFor(uriOf(file), language);
      const options = { variant: "internal", vocabulary, locale: "zh-cn" } as const;
      const { names } = surroundingsOf(session.organisation, current, index, ({ uri }) => `${uri}#L1`);
      const plain = await renderRole(current.document, index, options);
      const linked = await renderRole(current.document, index, {
        ...options,
        surroundings: () => ({ names, standing: null }),
      });
      expect(unlinked(linked.html)).toBe(unlinked(plain.html));
      expect(linked.html).not.toMatch(/[\ufdd0-\ufdef]/);
    }
  },
);
