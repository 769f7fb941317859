import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IFontAttributesProperties,
  type ILevelsOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import type { Language } from "../vocabulary/language.ts";

/** Lengths are twentieths of a point; sizes of letters are half points. */
export const page = { width: 11_906, height: 16_838, margin: 1_247, head: 680 } as const;
export const textWidth = page.width - 2 * page.margin;

export const ink = {
  text: "1F2328",
  pale: "59636E",
  line: "D1D9E0",
  card: "F5F7F9",
  accent: "0860CA",
} as const;

/** Fonts every Word of the language has; elsewhere the program takes its nearest. */
const eastAsian: Readonly<Record<Language, string>> = {
  "zh-CN": "Microsoft YaHei",
  "zh-TW": "Microsoft JhengHei",
  en: "Microsoft YaHei",
};
export const fontsOf = (language: Language): IFontAttributesProperties => ({
  ascii: "Calibri",
  hAnsi: "Calibri",
  cs: "Calibri",
  eastAsia: eastAsian[language],
});
export const codeFonts: IFontAttributesProperties = { ascii: "Consolas", hAnsi: "Consolas", cs: "Consolas" };

/** Language tags for spelling and line breaking. */
const languagesOf = (language: Language): { readonly value: string; readonly eastAsia: string } => ({
  value: language === "en" ? "en-US" : language,
  eastAsia: language === "en" ? "zh-CN" : language,
});

export const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink.line, space: 0 };

export const styleIds = {
  quote: "RoleQuote",
  code: "RoleCode",
  cell: "RoleCell",
  label: "RoleLabel",
  mark: "RoleMarked",
} as const;

/** Headings are Word's own, so that its navigation pane and tables of contents know them. */
export function stylesOf(language: Language): IStylesOptions {
  const heading = (size: number, before: number, extra: object = {}) => ({
    run: { size, bold: true, color: ink.text, font: fontsOf(language) },
    paragraph: { spacing: { before, after: 100, line: 300 }, keepNext: true, keepLines: true, ...extra },
  });
  const underlined = { border: { bottom: { ...hairline, size: 6, space: 3 } } };
  return {
    default: {
      document: {
        run: { font: fontsOf(language), size: 21, color: ink.text, language: languagesOf(language) },
        paragraph: { spacing: { after: 100, line: 324 } },
      },
      title: {
        run: { size: 44, bold: true, color: ink.text, font: fontsOf(language) },
        paragraph: { spacing: { before: 0, after: 240, line: 276 }, keepNext: true },
      },
      heading1: heading(28, 340, underlined),
      heading2: heading(24, 260),
      heading3: heading(22, 220),
      heading4: heading(21, 200),
      heading5: heading(21, 180),
      heading6: heading(21, 180),
      hyperlink: { run: { color: ink.accent, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: styleIds.quote,
        name: "Quote",
        basedOn: "Normal",
        quickFormat: true,
        run: { color: ink.pale },
        paragraph: {
          indent: { left: 300 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: ink.line, space: 10 } },
        },
      },
      {
        id: styleIds.code,
        name: "HTML Preformatted",
        basedOn: "Normal",
        run: { font: codeFonts, size: 19 },
        paragraph: { shading: { fill: ink.card }, spacing: { after: 100, line: 264 } },
      },
      {
        id: styleIds.cell,
        name: "Table Text",
        basedOn: "Normal",
        paragraph: { spacing: { before: 50, after: 50, line: 288 } },
      },
      {
        // Bold by its style: on the way back a label's words have no marks of their own.
        id: styleIds.label,
        name: "Table Label",
        basedOn: styleIds.cell,
        run: { bold: true },
      },
      {
        id: styleIds.mark,
        name: "Marked List",
        basedOn: "Normal",
        paragraph: { spacing: { after: 60 } },
      },
    ],
  };
}

/** Levels a list can have. */
export const deepestLevel = 8;
export const levelIndent = 420;

const bullets = ["•", "◦", "▪"];

export const bulletLevels: readonly ILevelsOptions[] = Array.from(
  { length: deepestLevel + 1 },
  (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: bullets[level % bullets.length] ?? "•",
    alignment: AlignmentType.LEFT,
    style: {
      run: { font: { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Arial" }, color: ink.pale },
      paragraph: { indent: { left: levelIndent * (level + 1), hanging: levelIndent - 80 } },
    },
  }),
);

export const numberLevels = (start: number): readonly ILevelsOptions[] =>
  Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: levelIndent * (level + 1), hanging: levelIndent - 20 } } },
  }));
