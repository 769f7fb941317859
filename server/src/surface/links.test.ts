import { describe, expect, it } from "vitest";
import { linksIn } from "./links.ts";

const targets = (text: string): readonly string[] =>
  linksIn(text).map(({ target }) => text.slice(target.start, target.end));

describe("links", () => {
  it.each([
    ["[总监](客服总监.role.md)", ["客服总监.role.md"]],
    ["[a](<客服 总监.role.md> \"标题\") [b](x(1).md 'y')", ["客服 总监.role.md", "x(1).md"]],
    ["![图](img/a.png) [c](x.md#职责)", ["img/a.png", "x.md#职责"]],
    ["[a]: ../x.role.md\n[b]: <y z.md>\n见 [a] 和 [b]", ["../x.role.md", "y z.md"]],
    [
      "见https://example.com/a?b=1，或 <http://example.com>。",
      ["https://example.com/a?b=1", "http://example.com"],
    ],
    ["sections:\n  other: |\n    见 [x](a.md)\n", ["a.md"]],
    ["HTTPS://example.com", ["HTTPS://example.com"]],
    ["[a]:  x.md", ["x.md"]],
    ["[a](x-(1)\u3000.md) [b](y\u00a0z.md)", []],
    ["[a](https://example.com/x)", ["https://example.com/x"]],
    ["`[a](b.md)` [c](d.md)\n\n```\n[e](f.md)\n```\n[g](h.md)", ["d.md", "h.md"]],
    ["[a](b.md [c](d.md)", ["d.md"]],
    ["[a](b c.md) []() [x]( ) (y)", []],
  ])("%j", (text, found) => expect(targets(text)).toEqual(found));

  it("takes time linear in the text", () => {
    for (const part of ["](", "[a](<", "`", '[a](b "', "(((", "https://", "[a]: "])
      expect(linksIn(part.repeat(Math.floor(900_000 / part.length))).length).toBeGreaterThanOrEqual(0);
  }, 4000);
});
