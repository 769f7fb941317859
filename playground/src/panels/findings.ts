import { byId, h, icon } from "../dom.ts";
import type { Offered } from "../editor/actions.ts";
import { type Finding, type Severity, severities } from "../editor/diagnostics.ts";
import type { Words } from "../words/words.ts";

export interface FindingsPanel {
  show(findings: readonly Finding[], words: Words): void;
  /** Fixes come after the findings. */
  showFixes(fixes: ReadonlyMap<Finding, readonly Offered[]>): void;
  /** Says something in the place of the list. */
  say(text: string): void;
}

export interface FindingsHandlers {
  go(finding: Finding): void;
  fix(finding: Finding, offer: Offered): void;
  /** Why a rule is there, as safe HTML; null when nobody knows. */
  explain(rule: string): Promise<string | null>;
}

/** More entries than anybody reads; a text that has them has one cause for most. */
const mostShown = 200;

/** The list of findings, the gravest first, with what can be done about each. */
export function findingsPanel({ go, fix, explain }: FindingsHandlers): FindingsPanel {
  const hidden = new Set<Severity>();
  const fixPlaces = new Map<Finding, HTMLElement>();
  /** Whose reasons were asked for: they stay open while the text is mended. */
  const opened = new Set<string>();
  /** Reasons that were told already, by rule; another language brings other ones. */
  const reasons = new Map<string, Promise<string | null>>();
  let last: { readonly findings: readonly Finding[]; readonly words: Words } | null = null;
  let fixes: ReadonlyMap<Finding, readonly Offered[]> = new Map();

  const draw = (): void => {
    if (last === null) return;
    const { findings, words } = last;
    const shown = findings.filter(({ severity }) => !hidden.has(severity));
    drawFilters(findings, words);
    fixPlaces.clear();
    const list = h(
      "ol",
      { class: "findings" },
      ...shown.slice(0, mostShown).map((finding) => entry(finding, words)),
    );
    const rest = shown.length - mostShown;
    const place = byId("findings");
    const focused = [...place.querySelectorAll("li")].findIndex((one) =>
      one.contains(document.activeElement),
    );
    place.replaceChildren(
      ...(findings.length === 0 ? [h("p", { class: "remark good" }, icon("done"), words.clean)] : [list]),
      ...(rest > 0 ? [h("p", { class: "remark", text: words.more(rest) })] : []),
    );
    drawFixes();
    // Who mends one after another by keyboard goes on with the next.
    if (focused >= 0)
      list.children[Math.min(focused, list.childElementCount - 1)]?.querySelector("button")?.focus();
  };

  const drawFilters = (findings: readonly Finding[], words: Words): void => {
    const present = severities.filter((severity) =>
      findings.some((finding) => finding.severity === severity),
    );
    byId("filters").replaceChildren(
      ...present.map((severity) =>
        h(
          "button",
          {
            type: "button",
            class: `filter is-${severity}`,
            "aria-pressed": String(!hidden.has(severity)),
            on: {
              click: () => {
                if (!hidden.delete(severity)) hidden.add(severity);
                draw();
                const again = present.indexOf(severity);
                (byId("filters").children[again] as HTMLElement | undefined)?.focus();
              },
            },
          },
          icon(severity),
          `${words.severities[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
        ),
      ),
    );
  };

  const entry = (finding: Finding, words: Words): HTMLElement => {
    const { severity, message, rule, url, line } = finding;
    const offers = h("span", { class: "offers" });
    fixPlaces.set(finding, offers);
    const reason = h("div", { class: "reason" });
    const key = `${rule} ${message}`;
    const unfold = (open: boolean): void => {
      reason.hidden = !open;
      why.setAttribute("aria-expanded", String(open));
      if (open && reason.childElementCount === 0) void fill(reason, rule, url, words);
    };
    const why = h("button", {
      type: "button",
      class: "quiet",
      text: words.why,
      on: {
        click: () => {
          if (!opened.delete(key)) opened.add(key);
          unfold(opened.has(key));
        },
      },
    });
    unfold(opened.has(key));
    return h(
      "li",
      { class: `finding is-${severity}` },
      h(
        "button",
        { type: "button", class: "message", on: { click: () => go(finding) } },
        icon(severity),
        h("span", { class: "spoken", text: `${words.severities[severity]}: ` }),
        h("span", { class: "what", text: message }),
      ),
      h(
        "div",
        { class: "below" },
        h("span", { class: "where", text: words.line(line) }),
        h("code", { text: rule }),
        why,
        offers,
      ),
      reason,
    );
  };

  const fill = async (place: HTMLElement, rule: string, url: string | null, words: Words): Promise<void> => {
    const told = reasons.get(rule) ?? explain(rule).catch(() => null);
    reasons.set(rule, told);
    const html = await told;
    const text = h("div", {});
    // Sanitised where it was made of Markdown.
    text.innerHTML = html ?? "";
    const page = { href: url ?? "", target: "_blank", rel: "noopener noreferrer", text: words.rulePage };
    place.replaceChildren(text, ...(url === null ? [] : [h("a", page)]));
  };

  const drawFixes = (): void => {
    for (const [finding, offers] of fixes)
      fixPlaces.get(finding)?.replaceChildren(
        ...offers.map((offer) =>
          h(
            "button",
            {
              type: "button",
              class: offer.preferred ? "offer preferred" : "offer",
              on: { click: () => fix(finding, offer) },
            },
            icon("fix"),
            offer.title,
          ),
        ),
      );
  };

  return {
    show(findings, words) {
      fixes = new Map();
      last = { findings, words };
      draw();
    },
    showFixes(next) {
      fixes = next;
      drawFixes();
    },
    say(text) {
      last = null;
      reasons.clear();
      byId("filters").replaceChildren();
      byId("findings").replaceChildren(h("p", { class: "remark", text }));
    },
  };
}

/** How many of each there are. */
export function countOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
