/**
 * Makes an element look like a fresh one, touching only what differs: a keystroke changes one piece of text, and the
 * items around it stay as they are, selection and all. Pieces that moved to other lines are the same pieces.
 */
export function morph(old: Element, fresh: Element): void {
  copyAttributes(old, fresh);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let tail = 0;
  while (tail < shorter - start && same(before[before.length - 1 - tail], after[after.length - 1 - tail]))
    tail++;
  const olds = before.slice(start, before.length - tail);
  const end = before[before.length - tail] ?? null;
  for (const next of after.slice(start, after.length - tail)) {
    const one = olds.shift();
    if (one === undefined) old.insertBefore(next, end);
    else if (one instanceof Element && next instanceof Element && one.tagName === next.tagName)
      morph(one, next);
    else if (one instanceof Text && next instanceof Text) one.data = next.data;
    else one.replaceWith(next);
  }
  for (const one of olds) one.remove();
}

/** Whether two nodes show the same; then the old one takes the lines of the new one. */
function same(old: Node | undefined, fresh: Node | undefined): boolean {
  if (old === undefined || fresh === undefined) return false;
  if (!(old instanceof Element) || !(fresh instanceof Element)) return old.isEqualNode(fresh);
  if (old.isEqualNode(fresh)) return true;
  if (withoutLines(old) !== withoutLines(fresh)) return false;
  const places = fresh.querySelectorAll("[data-at]");
  for (const [index, one] of old.querySelectorAll("[data-at]").entries())
    copyAttributes(one, places[index] ?? one);
  copyAttributes(old, fresh);
  return true;
}

const withoutLines = (one: Element): string => one.outerHTML.replaceAll(/ data-at="-?\d+"/g, "");

function copyAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
