import { describe, expect, it } from "vitest";
import { chartOf } from "../../../../test/support/chart.ts";
import { colorCount, departmentColors } from "./departments.ts";
import { chartRules, palettes, type Theme, themeDeclarations } from "./style.ts";

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each<Theme>(["light", "dark", "contrast"])("colours of the %s theme", (theme) => {
  const palette = palettes[theme];

  it("let words be read on every fill", () => {
    for (const fill of [palette.background, palette.card, ...palette.tints]) {
      for (const words of [palette.text, palette.muted])
        expect(contrast(words, fill)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.warn, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  it("let lines and edges be seen", () => {
    for (const line of [palette.line, palette.warn, palette.dotted, palette.career]) {
      expect(contrast(line, palette.background)).toBeGreaterThanOrEqual(3);
    }
    for (const [index, edge] of palette.departments.entries()) {
      expect(contrast(edge, palette.tints[index] ?? "")).toBeGreaterThanOrEqual(3);
      expect(contrast(edge, palette.background)).toBeGreaterThanOrEqual(3);
    }
  });

  it("has as many as there are numbers, all different", () => {
    expect(new Set(palette.departments).size).toBe(colorCount);
    expect(palette.tints).toHaveLength(colorCount);
  });

  it("are all that the rules ask for", () => {
    const declared = new Set([...themeDeclarations(theme).matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name));
    const asked = [...chartRules.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(
      asked.filter((name) => !declared.has(name ?? "") && !/^--rw-(edge|tint)$/.test(name ?? "")),
    ).toEqual([]);
  });
});

describe("the colour of a department", () => {
  const of = (...departments: readonly string[]) =>
    departmentColors(
      chartOf(
        departments.map((_, index) => `r${index}`).join("\n"),
        Object.fromEntries(departments.map((department, index) => [`r${index}`, { department }])),
      ).nodes,
    );

  it("does not depend on order or on how many roles it has", () => {
    const colors = of("客服中心", "技术部", "人力资源部");
    expect(of("人力资源部", "客服中心", "客服中心", "技术部")).toEqual(colors);
    expect(new Set(colors.values()).size).toBe(3);
  });

  it("is another one for each while there are colours", () => {
    const names = Array.from({ length: colorCount + 4 }, (_, index) => `部门${index}`);
    expect(new Set(of(...names.slice(0, colorCount)).values()).size).toBe(colorCount);
    for (const color of of(...names).values()) expect(color).toBeLessThan(colorCount);
  });
});
