import { isTheme, type LanguageChoice, type PreviewState } from "../../src/preview/messages.ts";
import { element, host } from "./host.ts";

const lock = element("[data-lock]");
const findings = element("[data-findings]");
const languages = element("[data-languages]");
const themes = element<HTMLSelectElement>("[data-themes]");
const variants = [...document.querySelectorAll<HTMLElement>("[data-variant]")];

const isPressed = (button: Element): boolean => button.getAttribute("aria-pressed") === "true";

export function listenToToolbar(): void {
  lock.addEventListener("click", () => host.postMessage({ type: "lock", locked: !isPressed(lock) }));
  findings.addEventListener("click", () => {
    host.postMessage({ type: "findings", shown: !isPressed(findings) });
  });
  element("[data-export]").addEventListener("click", () => host.postMessage({ type: "export" }));
  themes.addEventListener("change", () => {
    if (isTheme(themes.value)) host.postMessage({ type: "theme", theme: themes.value });
  });
  for (const button of variants) {
    button.addEventListener("click", () => {
      const variant = button.dataset.variant === "posting" ? "posting" : "internal";
      host.postMessage({ type: "variant", variant });
    });
  }
}

export function showChoices({ variant, locked, theme }: PreviewState): void {
  lock.setAttribute("aria-pressed", String(locked));
  themes.value = theme;
  document.documentElement.dataset.theme = theme;
  for (const button of variants)
    button.setAttribute("aria-pressed", String(button.dataset.variant === variant));
}

/** A button for each language, none when there is no choice. Buttons that are there keep the focus. */
export function showLanguages(choices: readonly LanguageChoice[]): void {
  languages.hidden = choices.length < 2;
  const before = new Map([...languages.querySelectorAll("button")].map((one) => [one.lang, one]));
  const buttons = choices.map(({ language, label, shown }) => {
    const button = before.get(language) ?? languageButton(language);
    button.textContent = label;
    button.setAttribute("aria-pressed", String(shown));
    return button;
  });
  if (buttons.some((button, index) => languages.children[index] !== button) || buttons.length !== before.size)
    languages.replaceChildren(...buttons);
}

function languageButton(language: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.lang = language;
  button.addEventListener("click", () => host.postMessage({ type: "language", language }));
  return button;
}
