import { h } from "../dom.ts";

/** Fills a list with its choices and says which one holds. */
export function fillSelect<T extends string>(
  select: HTMLSelectElement,
  choices: readonly T[],
  name: (choice: T) => string,
  chosen: T,
): void {
  select.replaceChildren(...choices.map((choice) => h("option", { value: choice, text: name(choice) })));
  select.value = chosen;
}

/** Buttons of which one holds; each says its choice in this attribute. */
export function pressed(attribute: string, chosen: string): void {
  for (const button of document.querySelectorAll(`button[${attribute}]`))
    button.setAttribute("aria-pressed", String(button.getAttribute(attribute) === chosen));
}

export function onPress(attribute: string, choose: (choice: string) => void): void {
  for (const button of document.querySelectorAll(`button[${attribute}]`))
    button.addEventListener("click", () => choose(button.getAttribute(attribute) ?? ""));
}
