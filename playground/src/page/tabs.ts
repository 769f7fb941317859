const names = ["text", "findings", "facts", "preview"] as const;
export type Tab = (typeof names)[number];

const wide = matchMedia("(min-width: 60rem)");

export interface Tabs {
  current(): Tab;
  show(tab: Tab): void;
  /** The text has a column of its own and need not be shown. */
  isWide(): boolean;
}

/** The panels; where there is room for one only, the text is one of them. */
export function createTabs(shown: (tab: Tab) => void): Tabs {
  const buttons = new Map<Tab, HTMLElement>();
  for (const tab of names) {
    const button = document.getElementById(`tab-${tab}`);
    if (button !== null) buttons.set(tab, button);
  }
  let current: Tab = wide.matches ? "findings" : "text";
  const draw = (): void => {
    document.body.dataset.tab = current;
    for (const [tab, button] of buttons) {
      button.setAttribute("aria-selected", String(tab === current));
      button.tabIndex = tab === current ? 0 : -1;
    }
    // In the column beside the others the text is no tab's panel.
    const text = document.getElementById("panel-text");
    if (wide.matches) text?.removeAttribute("role");
    else text?.setAttribute("role", "tabpanel");
  };
  const show = (tab: Tab): void => {
    current = tab === "text" && wide.matches ? "findings" : tab;
    draw();
    shown(current);
  };
  for (const [tab, button] of buttons) {
    button.addEventListener("click", () => show(tab));
    button.addEventListener("keydown", (event) => {
      const present = names.filter((name) => name !== "text" || !wide.matches);
      const at = present.indexOf(tab);
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: present.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const to = present[(next + present.length) % present.length];
      if (to === undefined) return;
      show(to);
      buttons.get(to)?.focus();
    });
  }
  wide.addEventListener("change", () => show(current));
  draw();
  return { current: () => current, show, isWide: () => wide.matches };
}
