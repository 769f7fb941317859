/** Light, dark or high contrast; `system` follows what the reader's system asks for. */
export const looks = ["system", "light", "dark", "contrast"] as const;
export type Look = (typeof looks)[number];

export const isLook = (value: unknown): value is Look => looks.some((look) => look === value);

const dark = matchMedia("(prefers-color-scheme: dark)");
const more = matchMedia("(prefers-contrast: more)");

export interface Shade {
  readonly dark: boolean;
  readonly contrast: boolean;
}

export const shadeOf = (look: Look): Shade => ({
  dark: look === "dark" || (look !== "light" && dark.matches),
  contrast: look === "contrast" || (look === "system" && more.matches),
});

/** Tells whenever the system's wish changes. */
export function onSystemChange(changed: () => void): void {
  dark.addEventListener("change", changed);
  more.addEventListener("change", changed);
}

/** Marks an element, `html` that is, with what the style sheets go by. */
export function shade(root: HTMLElement, { dark: isDark, contrast }: Shade): void {
  root.dataset.shade = isDark ? "dark" : "light";
  root.dataset.contrast = contrast ? "more" : "usual";
}
