import { byId, h } from "../dom.ts";
import type { Words } from "../words/words.ts";
import type { FactTable } from "./fact-rows.ts";

export interface RoleFacts {
  readonly title: string;
  readonly tables: readonly FactTable[];
}

export interface FactsHandlers {
  /** The pointer or the focus is on this one. */
  point(id: string | null): void;
  go(id: string): void;
}

export interface FactsPanel {
  show(roles: readonly RoleFacts[], words: Words): void;
  /** Lights the row of what is pointed at in the text. */
  light(id: string | null): void;
}

/** Of a file with more roles the first ones are told. */
export const mostRoles = 20;

/** What was understood, as tables; each row knows its place in the text. */
export function factsPanel({ point, go }: FactsHandlers): FactsPanel {
  const rows = new Map<string, HTMLElement>();
  let lit: HTMLElement | null = null;

  const row = (
    id: string,
    { label, value, tags, quote, range, doubtful }: FactTable["rows"][number],
  ): HTMLElement => {
    const words = [
      h("span", { class: "value", text: value }),
      ...tags.map((tag) => h("span", { class: "tag", text: tag })),
      quote === null || quote === value ? null : h("q", { text: shorten(quote) }),
    ];
    const made = h(
      "li",
      { class: doubtful ? "fact doubtful" : "fact" },
      label === null ? null : h("span", { class: "label", text: label }),
      range === null
        ? h("span", { class: "said" }, ...words)
        : h("button", { type: "button", class: "said", on: listeners(id) }, ...words),
    );
    rows.set(id, made);
    return made;
  };
  const listeners = (id: string) => ({
    click: () => go(id),
    mouseenter: () => point(id),
    mouseleave: () => point(null),
    focus: () => point(id),
    blur: () => point(null),
  });

  return {
    show(roles, words) {
      rows.clear();
      lit = null;
      const drawn = roles.slice(0, mostRoles).map(({ title, tables }, index) =>
        h(
          "div",
          { class: "role-facts" },
          roles.length > 1 ? h("h2", { class: "name", text: title }) : null,
          ...tables.map(({ group, rows: own }) =>
            h(
              "section",
              { "aria-label": words.fact.groups[group] },
              // No level is left out, whether roles have headings or not.
              h(roles.length > 1 ? "h3" : "h2", { class: "group", text: words.fact.groups[group] }),
              h("ul", { class: `facts of-${group}` }, ...own.map((one) => row(`${index}-${one.id}`, one))),
            ),
          ),
        ),
      );
      byId("facts").replaceChildren(
        ...(roles.length > 1 ? [h("p", { class: "remark", text: words.fact.several(roles.length) })] : []),
        ...(drawn.length === 0 ? [h("p", { class: "remark", text: words.fact.nothing })] : drawn),
      );
    },
    light(id) {
      lit?.classList.remove("lit");
      lit = id === null ? null : (rows.get(id) ?? null);
      lit?.classList.add("lit");
      if (lit?.matches(":hover") === false) lit.scrollIntoView({ block: "nearest" });
    },
  };
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
