/** Colour schemes a chart is drawn in. */
export type Theme = "light" | "dark" | "contrast";

interface Palette {
  readonly background: string;
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly line: string;
  readonly warn: string;
  readonly dotted: string;
  readonly career: string;
  /** Edges of the departments' boxes. */
  readonly departments: readonly string[];
  /** Their fill. */
  readonly tints: readonly string[];
}

const light = [
  "#2563c9",
  "#0b7a75",
  "#3c7d22",
  "#9a5b00",
  "#c2410c",
  "#b0268c",
  "#6d3fc4",
  "#47617f",
  "#b91c3b",
  "#6b6700",
];
const dark = [
  "#7fb0ff",
  "#4fd0c8",
  "#8fd06a",
  "#f0b45a",
  "#ff9466",
  "#f08ad6",
  "#b79bff",
  "#a5bbd3",
  "#ff8fa3",
  "#cfc84d",
];

/** So much of one colour in another: both `#rrggbb`. */
function mix(color: string, into: string, share: number): string {
  const part = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(part(color, at) * share + part(into, at) * (1 - share))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${mixed.join("")}`;
}

/**
 * Edges of boxes and lines stand out at least 3:1 from what is behind them, words 4.5:1 (WCAG 2.2, 1.4.3 and
 * 1.4.11); a test works it out.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    card: "#f6f7f9",
    text: "#1b2027",
    muted: "#4b5562",
    border: "#c9d0d9",
    line: "#8792a0",
    warn: "#c0222f",
    dotted: "#5b5fc7",
    career: "#0b7a75",
    departments: light,
    tints: light.map((color) => mix(color, "#ffffff", 0.08)),
  },
  dark: {
    background: "#1c2026",
    card: "#272c34",
    text: "#eef1f5",
    muted: "#b5bfcb",
    border: "#464f5b",
    line: "#8592a2",
    warn: "#ff7b80",
    dotted: "#a5a8ff",
    career: "#4fd0c8",
    departments: dark,
    tints: dark.map((color) => mix(color, "#1c2026", 0.13)),
  },
  contrast: {
    background: "#000000",
    card: "#000000",
    text: "#ffffff",
    muted: "#ffffff",
    border: "#ffffff",
    line: "#ffffff",
    warn: "#ff9ea3",
    dotted: "#c3c5ff",
    career: "#6fe9e1",
    departments: dark,
    tints: dark.map(() => "#000000"),
  },
};

/** The colours of a theme as declarations, to be put into a rule for whatever element holds the chart. */
export function themeDeclarations(theme: Theme): string {
  const { departments, tints, ...colors } = palettes[theme];
  return [
    ...Object.entries(colors).map(([name, value]) => `--rw-${name}:${value}`),
    ...departments.map((value, index) => `--rw-edge-${index}:${value}`),
    ...tints.map((value, index) => `--rw-tint-${index}:${value}`),
  ].join(";");
}

const ofDepartments = palettes.light.departments
  .map(
    (_, index) => `.rw-color-${index}{--rw-edge:var(--rw-edge-${index});--rw-tint:var(--rw-tint-${index})}`,
  )
  .join("");

/** Fonts people have, Chinese ones after the system's own so that Latin letters look at home. */
const fonts = `system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","PingFang TC","Microsoft YaHei","Microsoft JhengHei","Noto Sans CJK SC","Noto Sans SC","Noto Sans",sans-serif`;

/** How a chart looks; colours come from `themeDeclarations`. */
export const chartRules = `.rw-chart{font-family:${fonts};--rw-edge:var(--rw-line);--rw-tint:var(--rw-card)}
${ofDepartments}
.rw-back{fill:var(--rw-background)}
.rw-name{font-size:22px;font-weight:650;fill:var(--rw-text)}
.rw-about{font-size:13px;fill:var(--rw-muted)}
.rw-heading{font-size:16px;font-weight:600;fill:var(--rw-text)}
.rw-group{fill:none;stroke:var(--rw-border);stroke-width:1}
.rw-card{fill:var(--rw-tint);stroke:var(--rw-edge);stroke-width:1;stroke-opacity:.55}
.rw-stripe{fill:var(--rw-edge)}
.rw-title{font-size:14px;font-weight:600;fill:var(--rw-text)}
.rw-detail{font-size:12px;fill:var(--rw-muted)}
.rw-undefined .rw-card{fill:var(--rw-background);stroke:var(--rw-warn);stroke-opacity:1;stroke-dasharray:5 3}
.rw-undefined .rw-stripe{fill:none}
.rw-undefined .rw-detail{fill:var(--rw-warn)}
.rw-family .rw-card{stroke:var(--rw-line)}
.rw-family .rw-detail{fill:var(--rw-muted)}
.rw-external .rw-card{fill:var(--rw-background);stroke:var(--rw-line);stroke-opacity:1}
.rw-external .rw-stripe{fill:none}
.rw-line{fill:none;stroke:var(--rw-line);stroke-width:2}
.rw-second,.rw-alternative{stroke-width:1.4}
.rw-alternative{stroke-dasharray:9 4}
.rw-dotted{stroke:var(--rw-dotted);stroke-width:1.8;stroke-linecap:round;stroke-dasharray:.1 5}
.rw-career{stroke:var(--rw-career);stroke-dasharray:2 4 8 4}
.rw-cycle{stroke:var(--rw-warn);stroke-width:2}
.rw-head-line{fill:var(--rw-line)}
.rw-head-dotted{fill:var(--rw-dotted)}
.rw-head-career{fill:var(--rw-career)}
.rw-head-cycle{fill:var(--rw-warn)}
.rw-fold-shape{fill:var(--rw-background);stroke:var(--rw-edge);stroke-width:1.2}
.rw-fold-count{font-size:11px;font-weight:600;fill:var(--rw-text);text-anchor:middle}
.rw-legend{font-size:12px;fill:var(--rw-muted)}
`;
