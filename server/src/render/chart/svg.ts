import type { Language } from "../../vocabulary/language.ts";
import { drawContents, drawLegend, escapeXml } from "./draw.ts";
import { legendOf, legendWidth } from "./legend.ts";
import { measure } from "./measure.ts";
import { chartRules, themeDeclarations } from "./style.ts";
import type { ChartLayout } from "./types.ts";
import { countOfRoles, say } from "./words.ts";

export interface SvgOptions {
  readonly language: Language;
  /** Left out: “Organisation chart”. */
  readonly title?: string;
}

/** Follows the reader's colour scheme; on paper it is light. */
const fileRules = `.rw-chart{${themeDeclarations("light")}}
@media screen and (prefers-color-scheme:dark){.rw-chart{${themeDeclarations("dark")}}}
@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){.rw-chart{${themeDeclarations("contrast")}}}
`;

const titleHeight = 56;
const legendHeight = 36;
const margin = 28;

/** A file of its own: needs nothing, runs nothing, and its words are words. */
export function chartSvg(layout: ChartLayout, { language, title }: SvgOptions): string {
  const name = escapeXml(title ?? say("chart", language));
  const roles = layout.boxes.filter(({ node }) => node.path !== null).length;
  const about = escapeXml(roles === 0 ? say("empty", language) : countOfRoles(roles, language));
  const legend = legendOf(layout, language);
  const height = titleHeight + layout.height + (legend.length > 0 ? legendHeight : 0);
  const width = Math.ceil(
    Math.max(layout.width, legendWidth(legend) + 2 * margin, measure(name, 24) + 2 * margin),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="rw-chart" role="img" aria-labelledby="rw-title rw-desc" lang="${language}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="rw-title">${name}</title>
<desc id="rw-desc">${about}</desc>
<style>${fileRules}${chartRules}</style>
<rect class="rw-back" width="100%" height="100%"/>
<text class="rw-name" x="${margin}" y="46">${name}</text>
<text class="rw-about" x="${margin}" y="68">${about}</text>
<g transform="translate(${Math.round((width - layout.width) / 2)} ${titleHeight})">
${drawContents(layout, { language })}
${drawLegend(layout, { language }, { x: margin, y: layout.height })}
</g>
</svg>
`;
}
