import type { Words } from "../words/words.ts";

/** Which attribute names the word, and where the word goes. */
const places: readonly (readonly [attribute: string, put: (element: HTMLElement, word: string) => void])[] = [
  ["data-word", (element, word) => (element.textContent = word)],
  ["data-label", (element, word) => element.setAttribute("aria-label", word)],
  ["data-hint", (element, word) => element.setAttribute("title", word)],
];

/** Gives the page's own elements their words: `data-word="share"`. */
export function label(words: Words): void {
  for (const [attribute, put] of places)
    for (const element of document.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      const word: unknown = words[element.getAttribute(attribute) as keyof Words];
      if (typeof word === "string") put(element, word);
    }
}
