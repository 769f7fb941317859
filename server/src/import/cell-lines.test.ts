import { expect, it } from "vitest";
import { applyEdits } from "../text/edit.ts";
import { asList, cellLines, edited } from "./cell-lines.ts";

const listed = (cell: string): string => {
  const place = { start: 0, end: cell.length };
  return applyEdits(cell, edited(place, asList(cell, cellLines(cell, place)))).trimEnd();
};

it.each([
  ["对门店的业绩负责。", "对门店的业绩负责。"],
  ["对业绩负责。 带好团队。", "- 对业绩负责。\n- 带好团队。"],
  ["开店; 收银;", "- 开店;\n- 收银;"],
  ["1、开店前检查。 2、收银;不得找错。", "1. 开店前检查。\n2. 收银;不得找错。"],
  ["（1）开店 （2）关店", "1. 开店\n2. 关店"],
  ["完善度 有效性", "- 完善度\n- 有效性"],
  ["满意度(90%以上) 结案率(98%以上)", "- 满意度(90%以上)\n- 结案率(98%以上)"],
  ["研 究 客 户", "研 究 客 户"],
  ["熟练使用 Excel 与 SQL", "熟练使用 Excel 与 SQL"],
  ["Runs the shift. Trains bakers.", "Runs the shift. Trains bakers."],
  ["开店<br>关店<br/>盘点", "- 开店\n- 关店\n- 盘点"],
  ["3.5 年以上", "3.5 年以上"],
])("%s", (cell, markdown) => {
  expect(listed(cell)).toBe(markdown);
});
