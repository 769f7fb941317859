import type { ShownFinding } from "../../src/preview/messages.ts";
import { element, host, page } from "./host.ts";
import { cardBefore, elementOf, forgetTops } from "./places.ts";

const button = element("[data-findings]");
const count = element("[data-count]");
const icons = ["⊗", "⚠", "ⓘ", "✎"];
const names = ["error", "warning", "information", "hint"];

let findings: readonly ShownFinding[] = [];
let wanted = false;
/** The note that had the focus before the page was drawn anew. */
let focused: string | undefined;

export function setFindings(next: readonly ShownFinding[]): void {
  findings = next;
  showFindings();
}

export function wantFindings(next: boolean): void {
  wanted = next;
  button.setAttribute("aria-pressed", String(next));
}

/** Takes the notes out of the page, so that a new picture can be compared with the last one. */
export function hideFindings(): void {
  focused = document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset.place ?? focused;
  for (const note of page.querySelectorAll(".findings")) note.remove();
}

/** Puts a note beside each piece that has findings; those about what is not shown are not. */
export function showFindings(): void {
  hideFindings();
  const byPlace = new Map<Element, ShownFinding[]>();
  let total = 0;
  for (const finding of findings) {
    const place = elementOf(finding.line) ?? cardBefore(finding.line);
    if (place === null) continue;
    total++;
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  count.hidden = total === 0 && !wanted;
  count.textContent = String(total);
  page.classList.toggle("with-findings", wanted);
  if (!wanted) return;
  for (const [place, found] of byPlace) putNote(place, noteOf(found));
  if (focused !== undefined) page.querySelector<HTMLElement>(`[data-place="${focused}"]`)?.focus();
  focused = undefined;
  arrange();
}

/** Of several notes one below another none covers the next. Where there is no margin they stand in the text. */
export function arrange(): void {
  let bottom = 0;
  for (const note of page.querySelectorAll<HTMLElement>(".findings")) {
    note.style.top = "";
    if (getComputedStyle(note).position !== "absolute") continue;
    const home = note.parentElement?.getBoundingClientRect().top ?? 0;
    const wantedTop = home - page.getBoundingClientRect().top;
    const top = Math.max(wantedTop, bottom);
    note.style.top = `${top}px`;
    bottom = top + note.offsetHeight + 6;
  }
  forgetTops();
}

/** A row cannot hold a note, its last cell can; a section's own stands below its heading. */
function putNote(place: Element, note: Element): void {
  if (place.tagName === "SECTION") place.firstElementChild?.after(note);
  else if (place.tagName === "TR") place.lastElementChild?.append(note);
  else (place.querySelector(":scope > dd") ?? place).append(note);
}

function noteOf(found: readonly ShownFinding[]): Element {
  const note = document.createElement("ul");
  note.className = "findings";
  for (const finding of found) {
    const item = document.createElement("li");
    item.className = `finding ${names[finding.severity] ?? "hint"}`;
    const go = document.createElement("button");
    go.type = "button";
    go.dataset.place = `${finding.line}-${finding.character}-${finding.rule.replaceAll(/[^\w/-]/g, "")}`;
    go.append(span("icon", icons[finding.severity] ?? "✎", true), span("label", finding.label, false), " ");
    go.append(span("said", finding.message, false));
    go.addEventListener("click", () => {
      host.postMessage({ type: "finding", line: finding.line, character: finding.character });
    });
    item.append(go, ruleOf(finding));
    note.append(item);
  }
  return note;
}

function ruleOf({ rule, url }: ShownFinding): Element {
  if (!/^https:/i.test(url)) return span("rule", rule, false);
  const link = document.createElement("a");
  link.className = "rule";
  link.href = url;
  link.textContent = rule;
  return link;
}

function span(name: string, text: string, hidden: boolean): Element {
  const made = document.createElement("span");
  made.className = name;
  made.textContent = text;
  if (hidden) made.setAttribute("aria-hidden", "true");
  return made;
}
