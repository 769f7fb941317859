import { endOf, placeOfLine, type Shown } from "../../src/preview/place-of-line.ts";
import { lineAtTop, type Mark, orderMarks, topOfLine } from "../../src/preview/scroll-map.ts";
import { page } from "./host.ts";

let shown: readonly Shown<Element>[] | null = null;
let marks: readonly Mark[] | null = null;

/** What is on the page changed. */
export function forgetPlaces(): void {
  shown = null;
  marks = null;
}

/** Only where it is changed. */
export function forgetTops(): void {
  marks = null;
}

/** Blocks carry their line (`data-line`); what stands in them carries its distance from it (`data-at`). */
function allShown(): readonly Shown<Element>[] {
  shown ??= [...page.children].flatMap((block) => {
    // What cannot be read has no place now, and the figure shows no line of its own.
    if (block.classList.contains("kept") || block.tagName === "FIGURE") return [];
    const line = Number(block.getAttribute("data-line"));
    const end = line + Number(block.getAttribute("data-size") ?? 1);
    if (!Number.isFinite(end)) return [];
    const inner = [...block.querySelectorAll("[data-at]")].map((item) => ({
      item,
      line: line + Number(item.getAttribute("data-at")),
      end: Math.max(end, line + Number(item.getAttribute("data-at")) + 1),
      depth: 1,
    }));
    return [{ item: block, line, end, depth: 0 }, ...inner];
  });
  return shown;
}

function allMarks(): readonly Mark[] {
  const offset = window.scrollY - page.offsetTop;
  marks ??= orderMarks(
    allShown().flatMap(({ item, line, end, depth }) => {
      const { top, bottom } = item.getBoundingClientRect();
      const begin = { line, top: top + offset };
      // The card gathers fields from all over the file: only where it begins is a place.
      if (item.closest("header") !== null) return depth === 0 ? [begin] : [];
      return depth === 0 ? [begin, { line: end, top: bottom + offset }] : [begin];
    }),
  );
  return marks;
}

/** Distance of a line from the top of the page when the role begins there. */
export const topOf = (line: number): number => topOfLine(allMarks(), line);
export const lineAtScroll = (): number => Math.max(0, lineAtTop(allMarks(), window.scrollY));

/** The piece of the page that shows a line. */
export const elementOf = (line: number): Element | null => placeOfLine(allShown(), line);

/** The lines the piece of the page around an element shows, and that piece. */
export function linesOf(inside: Element): { piece: Element; line: number; until: number } | null {
  const piece = inside.closest("[data-at], [data-line]");
  const one = allShown().find(({ item }) => item === piece);
  return piece && one ? { piece, line: one.line, until: endOf(allShown(), one) } : null;
}

/** What shows a line that has no piece of its own: the header card for all that stands before the first section. */
export function cardBefore(line: number): Element | null {
  const cards = [...page.children].filter((block) => block.tagName === "HEADER");
  const next = allShown().find(({ item, depth }) => depth === 0 && item.tagName === "SECTION");
  return next === undefined || line < next.line ? (cards[0] ?? null) : null;
}
