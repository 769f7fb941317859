import fc from "fast-check";
import { expect, test } from "vitest";
import { completeness } from "../../../server/src/features/completeness.ts";
import { foldingRange } from "../../../server/src/features/folding-range.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { linkedEditingRange } from "../../../server/src/features/linked-editing-range.ts";
import { selectionRange } from "../../../server/src/features/selection-range.ts";
import { indexLines, type Range } from "../../../server/src/text/lines.ts";
import { actionsAt, textAfter } from "./acting.ts";
import { featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };
const runs = { numRuns: Number(process.env.RUNS ?? 60) };

/** Pieces that documents are made of, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(
    "# 客服经理\n",
    "## 岗位职责\n\n",
    "【任职资格】\n",
    "- 3年以上经验，会粤语者优先\n",
    "  - 熟悉《个人信息保护法》第十条\n",
    "| 满意度≥90% | 月薪1-2万 |\n| --- | --- |\n",
    "---\ntitle: 客服经理\n",
    "title: [\n",
    "sections:\n  legal:\n    - 'it''s'\n",
    "<!-- rolewright-disable-next-line kpi/*\n",
    "<img src=x onerror=y>",
    "\u0000",
    "\ud83d",
    "\r\n",
    "（（",
    "**",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

const inside = (body: string, { start, end }: Range): boolean => {
  const lines = indexLines(body);
  const after = start.line < end.line || (start.line === end.line && start.character <= end.character);
  return after && end.line < lines.count && lines.offset(end) <= body.length;
};

test("nothing a document holds breaks what reads it, and every range is in it", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom("a.role.md", "a.role.yaml"), (written, place, file) => {
      const world = featureWorld(`=== ${file}\n${written.replaceAll(/[⟦⟧]|^=== /gmu, "")}`);
      const body = world.files.get(file) ?? "";
      const params = world.placeAt(file, body.length === 0 ? 0 : place % (body.length + 1));
      const shown = hover.handle(world.context, params, token);
      if (shown?.range !== undefined) expect(inside(body, shown.range)).toBe(true);
      const value = (shown?.contents as { value: string } | undefined)?.value ?? "";
      expect(value).not.toMatch(/(?<!\\)<img|\]\((?:command|javascript):/);
      const selected = selectionRange.handle(
        world.context,
        { textDocument: params.textDocument, positions: [params.position] },
        token,
      );
      for (let range = selected?.[0]; range !== undefined; range = range.parent)
        expect(inside(body, range.range)).toBe(true);
      for (const { startLine, endLine } of foldingRange.handle(world.context, params, token)) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(indexLines(body).count);
      }
      const linked = linkedEditingRange.handle(world.context, params, token);
      expect((linked?.ranges ?? []).every((range) => inside(body, range))).toBe(true);
      const role = completeness.handle(world.context, { uri: params.textDocument.uri }, token);
      expect(role?.present ?? 0).toBeLessThanOrEqual(role?.total ?? 0);
      for (const action of actionsAt(world, file, "", ["source", "refactor"]))
        if (action.edit !== undefined) textAfter(world, file, action);
    }),
    runs,
  );
});
