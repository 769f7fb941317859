import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../server/src/surface/markdown/read.ts";
import { createVocabulary } from "../../../server/src/vocabulary/create.ts";
import { picture } from "./picture.ts";

const folder = join(import.meta.dirname, "fixtures");
const vocabulary = createVocabulary();

/** Each document has its picture beside it; `npx vitest -u` redraws them, and the difference is reviewed. */
describe("what is read from whole documents", () => {
  for (const name of readdirSync(folder).filter((file) => !file.endsWith(".picture"))) {
    test(name, async () => {
      const text = readFileSync(join(folder, name), "utf8");
      const document = readMarkdown(text, { uri: `file:///${name}`, vocabulary });
      await expect(picture(document)).toMatchFileSnapshot(join(folder, `${name}.picture`));
    });
  }
});
