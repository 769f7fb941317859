import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { themes } from "../generated/themes.ts";
import { isThemeId, themeIds } from "./theme.ts";

test("every theme has a style sheet", () => {
  expect(Object.keys(themes)).toEqual([...themeIds]);
  expect(themeIds.every(isThemeId)).toBe(true);
  expect(isThemeId("neon")).toBe(false);
});

test.each(themeIds)("%s stands alone: it loads nothing, ends no page, and prints", (id) => {
  expect(themes[id]).toContain(`:root[data-theme=${id}]`);
  expect(themes[id]).not.toMatch(/url\(|@import|<\/|expression\(/i);
  expect(themes[id]).toMatch(/@page\{/);
});

/** Palettes as the files give them: the first is for light, the second for dark. */
function palettes(file: string): readonly Readonly<Record<string, string>>[] {
  const css = readFileSync(path.join(import.meta.dirname, "theme", file), "utf8");
  return [...css.matchAll(/\{((?:\s*--own-[a-z]+: #[0-9a-f]+;)+)/g)].map(([, body = ""]) =>
    Object.fromEntries(
      [...body.matchAll(/--own-([a-z]+): (#[0-9a-f]+)/g)].map(([, name = "", hex = ""]) => [name, hex]),
    ),
  );
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(["document.css", "classic.css"])("colours of %s", (file) => {
  test.each(palettes(file).map((palette, index) => [index, palette] as const))(
    "palette %i can be read",
    (_, palette) => {
      for (const ground of ["paper", "card"]) {
        for (const ink of ["text", "pale", "accent"])
          expect(
            contrast(palette[ink] ?? "", palette[ground] ?? ""),
            `${ink} on ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
  test("are there for light and dark", () => expect(palettes(file).length).toBeGreaterThan(1));
});
