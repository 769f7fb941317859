import { describe, expect, it } from "vitest";
import { requestFor } from "../../../../test/support/export.ts";
import { employmentTypes } from "./employment.ts";

describe("employment types", () => {
  it.each([
    ["full-time", ["FULL_TIME"]],
    ["全职", ["FULL_TIME"]],
    ["全職", ["FULL_TIME"]],
    ["[full-time, part-time]", ["FULL_TIME", "PART_TIME"]],
    ["全职、兼职", ["FULL_TIME", "PART_TIME"]],
    ["非全日制", ["PART_TIME"]],
    ["全职实习", ["INTERN"]],
    ["約聘", ["CONTRACTOR"]],
    ["per-diem", ["PER_DIEM"]],
    ["劳动合同制", ["OTHER"]],
    ['""', []],
  ])("%s", (words, types) => {
    const { analysed } = requestFor(`title: a\nemploymentType: ${words}\n`, { name: "a.role.yaml" });
    expect(analysed.document.roles.flatMap(employmentTypes)).toEqual(types);
  });
});
