import { describe, expect, it } from "vitest";
import { adaptLinks } from "./links.ts";

const pages = (href: string): string | null => (href === "客服经理.role.md" ? "客服经理.html" : null);

describe("links of a page", () => {
  it.each([
    [
      "to the web stay",
      '<a href="https://a.example/?b&#x26;c">x</a>',
      '<a href="https://a.example/?b&#x26;c">x</a>',
    ],
    [
      "to a file with a page",
      '<a href="客服经理.role.md" title="t">x</a>',
      '<a href="客服经理.html" title="t">x</a>',
    ],
    ["to a file without one", '<a href="../secret.md">x</a>', "<a>x</a>"],
    [
      "to an anchor that is there",
      '<a href="#k">x</a><section id="k"></section>',
      '<a href="#k">x</a><section id="k"></section>',
    ],
    ["to one that is not", '<a href="#k">x</a>', "<a>x</a>"],
    [
      "of names are made for the page",
      '<a class="role-name" href="x.html">x</a>',
      '<a class="role-name" href="x.html">x</a>',
    ],
    ["hidden in escapes", '<a href="java&#115;cript:x">x</a>', "<a>x</a>"],
  ])("%s", (_, html, expected) => {
    expect(adaptLinks(html, pages)).toBe(expected);
  });
});
