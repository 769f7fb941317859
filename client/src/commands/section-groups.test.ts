import { expect, test } from "vitest";
import { groupChoices } from "./section-groups.ts";

const choice = (id: string, present: boolean, required: boolean) => ({
  id,
  heading: id,
  purpose: "",
  preview: "",
  line: null,
  spellings: [],
  present,
  required,
});

test("required and missing first, those present last, empty groups left out", () => {
  const groups = groupChoices([
    choice("kpi", false, false),
    choice("legal", false, true),
    choice("pay", true, true),
  ]);
  expect(groups.map(({ group, choices }) => [group, choices.map(({ id }) => id)])).toEqual([
    ["required", ["legal"]],
    ["missing", ["kpi"]],
    ["present", ["pay"]],
  ]);
  expect(groupChoices([choice("pay", true, false)]).map(({ group }) => group)).toEqual(["present"]);
});
