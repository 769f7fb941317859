/**
 * How a rendered role looks. `modern`: sans, airy, in the editor's colours; `classic`: a formal document in serif;
 * `compact`: dense. The style sheets are in `theme/`; `generated/themes.ts` has each as one text for pages that
 * stand alone. A page says its theme on its root element, `<html data-theme="classic">`, and holds what
 * `renderRole` gives in an element of class `role`.
 */
export const themeIds = ["modern", "classic", "compact"] as const;
export type ThemeId = (typeof themeIds)[number];

export const defaultTheme: ThemeId = "modern";

export const isThemeId = (value: unknown): value is ThemeId => themeIds.some((id) => id === value);
