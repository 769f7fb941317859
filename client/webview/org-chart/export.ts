import { chartDot } from "../../../server/src/render/chart/dot.ts";
import { chartMermaid } from "../../../server/src/render/chart/mermaid.ts";
import { themeDeclarations } from "../../../server/src/render/chart/style.ts";
import { chartSvg } from "../../../server/src/render/chart/svg.ts";
import { chartTitle } from "../../../server/src/render/chart/title.ts";
import type { ChartLayout } from "../../../server/src/render/chart/types.ts";
import type { ExportFormat, FromChart } from "../../src/org-chart/messages.ts";
import { bitmapScale } from "../../src/org-chart/viewport.ts";
import type { OrganisationGraph } from "../../src/protocol.ts";

type Language = Parameters<typeof chartDot>[1];

/** The chart as a file: pictures as it is seen, with what is folded away left out; texts with everything. */
export async function exported(
  format: ExportFormat,
  graph: OrganisationGraph,
  layout: ChartLayout,
  language: Language,
): Promise<FromChart> {
  try {
    return { type: "exported", format, data: await dataOf(format, graph, layout, language) };
  } catch (error) {
    return { type: "exportFailed", reason: String(error) };
  }
}

async function dataOf(
  format: ExportFormat,
  graph: OrganisationGraph,
  layout: ChartLayout,
  language: Language,
): Promise<string | Uint8Array> {
  if (format === "mermaid") return chartMermaid(graph, language);
  if (format === "dot") return chartDot(graph, language);
  const svg = chartSvg(layout, { language, title: chartTitle(graph, language) });
  return format === "svg" ? svg : await bitmap(svg);
}

/** Draws the SVG into a bitmap, in light colours whatever the reader's are: it goes into documents. */
async function bitmap(svg: string): Promise<Uint8Array> {
  const last = svg.lastIndexOf("</svg>");
  const light = `${svg.slice(0, last)}<style>.rw-chart{${themeDeclarations("light")}}</style></svg>`;
  const address = URL.createObjectURL(new Blob([light], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = bitmapScale(image);
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("no picture");
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
