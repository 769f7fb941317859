import { describe, expect, it } from "vitest";
import { readConfig } from "../../server/src/config/config-file.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { configFor, purposes } from "./checks.ts";
import { configUri } from "./format.ts";
import { locales } from "./locale.ts";

describe("the config the page checks with", () => {
  it.each(purposes.flatMap((purpose) => locales.map((locale) => [purpose, locale] as const)))(
    "%s in %s has nothing the server complains about",
    (purpose, locale) => {
      const file = readConfig(configUri, configFor(purpose, locale), { rules, sectionNamed: () => null });
      expect(file.problems).toEqual([]);
    },
  );

  it("advertisements are checked by the custom of their place", () => {
    expect(locales.map((locale) => /posting-\w+/.exec(configFor("posting", locale))?.[0])).toEqual([
      "posting-cn",
      "posting-tw",
      "posting-us",
    ]);
  });
});
