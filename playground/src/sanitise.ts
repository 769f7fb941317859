const kept = new Set(
  "A B BLOCKQUOTE BR CODE DEL EM H1 H2 H3 H4 H5 H6 HR I LI OL P PRE S STRONG TABLE TBODY TD TH THEAD TR UL".split(
    " ",
  ),
);
/** Whose words are not for readers. */
const dropped = new Set(
  "SCRIPT STYLE TEMPLATE IFRAME OBJECT SVG MATH NOSCRIPT TEXTAREA SELECT TITLE".split(" "),
);

/**
 * HTML made of Markdown, with plain formatting left of it: hovers and reports quote the document, and the document
 * may be anybody's. Unknown elements give way to their words; the one attribute is a link's web address.
 */
export function sanitise(html: string): string {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  clean(body);
  return body.innerHTML;
}

function clean(parent: Element): void {
  for (const child of [...parent.children]) {
    if (dropped.has(child.tagName.toUpperCase())) {
      child.remove();
      continue;
    }
    clean(child);
    if (!kept.has(child.tagName)) {
      child.replaceWith(...child.childNodes);
      continue;
    }
    const href = child.getAttribute("href");
    for (const { name } of [...child.attributes]) child.removeAttribute(name);
    if (child.tagName !== "A") continue;
    // Files are known by their names here; there is nothing to open.
    if (href === null || !/^https:\/\//i.test(href)) {
      child.replaceWith(...child.childNodes);
      continue;
    }
    child.setAttribute("href", href);
    child.setAttribute("target", "_blank");
    child.setAttribute("rel", "noopener noreferrer");
  }
}
