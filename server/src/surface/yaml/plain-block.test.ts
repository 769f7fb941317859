import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedNode } from "yaml";
import { isMapNode, isScalarNode, isSeqNode } from "./nodes.ts";
import { parseYaml } from "./parse.ts";
import { readPlainBlock } from "./plain-block.ts";

/** Everything readers look at. */
const shape = (node: ParsedNode | null): unknown =>
  isScalarNode(node)
    ? { value: node.value, range: node.range, source: node.source, type: node.type }
    : isMapNode(node)
      ? { range: node.range, items: node.items.map(({ key, value }) => [shape(key), shape(value)]) }
      : isSeqNode(node)
        ? { range: node.range, items: node.items.map((item) => shape(item as ParsedNode)) }
        : node;

/** The block alone, and as the library reads it behind a first line of the same length. */
const both = (block: string): { readonly ours: unknown; readonly theirs: unknown } => {
  const text = `---\n${block}`;
  const root = readPlainBlock(text, { start: 4, end: text.length });
  const [document, ...others] = parseYaml(`###\n${block}`).documents;
  const sound = document?.errors.length === 0 && others.length === 0;
  return { ours: root === null ? null : shape(root), theirs: sound ? shape(document.root) : "broken" };
};

describe("a block of plain lines", () => {
  it.each([
    "root: true\n",
    "title: 客服经理\nreportsTo: 客服总监\n",
    "title: Store Manager\nreports-to: Head of Retail, North\nRemote work: No\n",
    "部门: 客服部（华东）\n职级: P6\n",
    "title: A \"B\" 'C' [D], {E} & *F* !G | H > I %J @K `L`\n",
    "published: TRUE\ndraft: False\nnote: null\n",
    "title: a\ntitle: b\n",
    'title: "客服经理: a # b, \'c\'"\nlevel: \'P6 "x"\'\nempty: ""\n',
    "validThrough: 2026-12-31\n",
    'aliases:\n  - 客服主管\n  - "Head: a"\n  - 2026-01-01\npeers:\n- a\n- true\nlevel: P6\n',
  ])("reads %j as the library does", (block) => {
    const { ours, theirs } = both(block);
    expect(ours).not.toBeNull();
    expect(ours).toEqual(theirs);
  });

  it.each([
    "",
    "title:\n",
    "title: \n",
    "title: a \n",
    "title: a # b\n",
    "title: a: b\n",
    "title: 10\n",
    "title: ~\n",
    'title: "a" \n',
    'title: "a\\tb"\n',
    "title: 'it''s'\n",
    'title: "a"b\n',
    "title:\n  - a\n - b\n",
    "title:\n  - a\n    - b\n",
    "title:\n  - a: b\n",
    "title:\n  -\n",
    "title:\nother: a\n",
    "title: 2026-12\n",
    "title: a\n  b\n",
    "title: a\r\n",
    "title: a",
    "title: [a]\n",
    "- a\n",
    "# a\ntitle: b\n",
    "title: &a b\n",
    "title: |\n  a\n",
    "true: a\n",
    "<<: a\n",
    " title: a\n",
    "title: a\n\nother: b\n",
    "title: a\tb\n",
  ])("leaves %j to the library", (block) => {
    expect(both(block).ours).toBeNull();
  });

  it("never reads anything otherwise than the library", () => {
    const piece = fc.constantFrom(
      ..."abcZ09_- :#\"'[]{},&*!|>%@`~?.\n\t\r客服（）：，　true null False : \n key: ".split(""),
      "true",
      "null",
      ": ",
      "\n",
      "title: ",
      "部门: ",
      "a:\n",
      "\n- ",
      "\n  - ",
      ": 2026-01-02\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const { ours, theirs } = both(`${pieces.join("")}\n`);
        if (ours !== null) expect(ours).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });
});
