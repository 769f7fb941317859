import { byId, h } from "../dom.ts";

export interface NoticeAction {
  readonly label: string;
  act(): void;
}

/** One line below the head: what happened, and what can be done about it. It stays until it is closed or replaced. */
export function notify(text: string, close: string, actions: readonly NoticeAction[] = []): void {
  const place = byId("notice");
  place.hidden = false;
  place.replaceChildren(
    h("span", { text }),
    ...actions.map(({ label, act }) =>
      h("button", {
        type: "button",
        text: label,
        on: {
          click: () => {
            forget();
            act();
          },
        },
      }),
    ),
    h("button", { type: "button", class: "square", "aria-label": close, text: "×", on: { click: forget } }),
  );
}

export function forget(): void {
  const place = byId("notice");
  place.hidden = true;
  place.replaceChildren();
}
