import { h } from "../dom.ts";

export interface MenuEntry {
  readonly label: string;
  /** Pale, behind the label. */
  readonly detail?: string;
  choose(): void;
}

export interface MenuGroup {
  readonly label: string | null;
  readonly entries: readonly MenuEntry[];
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Opens a menu below (or above) a place, with its first entry focused. Arrow keys, Home and End move; Escape, a click
 * elsewhere or leaving it close it, and the focus goes back to where it was.
 */
export function openMenu(label: string, groups: readonly MenuGroup[], { left, top, bottom }: Place): void {
  const before = document.activeElement;
  const menu = h("div", { class: "menu", role: "menu", "aria-label": label, popover: "auto" });
  const close = (): void => menu.hidePopover();
  const items: HTMLElement[] = [];
  for (const { label: name, entries } of groups) {
    const made = entries.map(({ label: text, detail, choose }) =>
      h(
        "button",
        {
          type: "button",
          role: "menuitem",
          tabindex: -1,
          on: {
            click: () => {
              close();
              choose();
            },
          },
        },
        text,
        detail === undefined ? null : h("span", { class: "detail", text: detail }),
      ),
    );
    items.push(...made);
    if (name === null) menu.append(...made);
    else
      menu.append(
        h(
          "div",
          { role: "group", "aria-label": name },
          h("div", { class: "menu-group", "aria-hidden": "true", text: name }),
          ...made,
        ),
      );
  }
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (event.key === "Tab") close();
    if (step === undefined) return;
    event.preventDefault();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = Number.isFinite(step)
      ? (at + step + items.length) % items.length
      : step < 0
        ? 0
        : items.length - 1;
    items[next]?.focus();
  });
  menu.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    if (menu.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    menu.remove();
  });
  // In the part of the page it belongs to.
  (before?.closest("header, main") ?? document.body).append(menu);
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  const below = bottom + 4 + height < innerHeight || top < height;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, below ? Math.min(bottom + 4, innerHeight - height - 8) : top - height - 4)}px`;
  items[0]?.focus();
}
