/** The element; the page is ours, so it is there. */
export function element<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export const svgSpace = "http://www.w3.org/2000/svg";

/** An element with words in it. */
export function made(tag: string, className: string, words = ""): HTMLElement {
  const one = document.createElement(tag);
  one.className = className;
  one.textContent = words;
  return one;
}
