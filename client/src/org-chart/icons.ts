/** Pictures on the chart's buttons: contents of an SVG of 16 by 16, drawn in lines of the text's colour. */
export const icons = {
  search: `<circle cx="7" cy="7" r="4.5"/><path d="M10.4 10.4 14 14"/>`,
  zoomOut: `<path d="M3 8h10"/>`,
  zoomIn: `<path d="M3 8h10M8 3v10"/>`,
  fit: `<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`,
  expandAll: `<rect x="5.5" y="2" width="5" height="3.4" rx=".8"/><path d="M8 5.4v3M3.5 11v-2.6h9V11M8 8.4V11M1.8 13.2h3.4M6.3 13.2h3.4M10.8 13.2h3.4"/>`,
  collapseAll: `<rect x="5.5" y="2" width="5" height="3.4" rx=".8"/><path d="M8 5.4v2.6"/><circle cx="8" cy="10.8" r="2.8"/><path d="M6.7 10.8h2.6"/>`,
  turn: `<path d="M2.5 5.5h9.5M9.5 3 12 5.5 9.5 8M13.5 10.5H4M6.5 8 4 10.5 6.5 13"/>`,
  careers: `<path d="M2 13h3.5v-3.5H9V6h3.5V2.5M10.5 4.5l2-2 2 2"/>`,
  follow: `<circle cx="8" cy="8" r="2"/><circle cx="8" cy="8" r="5"/><path d="M8 1v2M8 13v2M1 8h2M13 8h2"/>`,
  legend: `<rect x="2" y="3" width="3" height="3" rx=".5"/><rect x="2" y="10" width="3" height="3" rx=".5"/><path d="M7.5 4.5H14M7.5 11.5H14"/>`,
  export: `<path d="M8 2v7.5M5 6.8 8 9.8l3-3M2.5 10.5v3h11v-3"/>`,
} as const;
