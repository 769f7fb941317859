import { Text } from "@codemirror/state";
import { expect, it } from "vitest";
import { decorations } from "./semantic.ts";

const legend = { tokenTypes: ["roleSection", "law"], tokenModifiers: ["unknown", "deprecated"] };
const text = Text.of(["## 岗位职责", "熟悉《合同法》和《民法典》", ""]);
const shown = (data: readonly number[]) =>
  decorations({ data, legend, text }).map(({ from, to, value }) => [
    text.sliceString(from, to),
    value.spec.class,
  ]);

it("tokens are relative to the one before", () => {
  expect(shown([0, 3, 4, 0, 1, 1, 2, 5, 1, 2, 0, 6, 5, 1, 0])).toEqual([
    ["岗位职责", "sem-roleSection sem-unknown"],
    ["《合同法》", "sem-law sem-deprecated"],
    ["《民法典》", "sem-law"],
  ]);
});

it("tokens that are not in the text are left out", () => {
  expect(shown([0, 3, 40, 0, 0, 0, 1, 0, 0, 0, 9, 0, 1, 0, 0, 1, 2])).toEqual([]);
});
