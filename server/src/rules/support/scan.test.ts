import { describe, expect, it } from "vitest";
import { readPlain } from "../../facts/grammar/plain-text.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import { mark } from "../../facts/hints/marks.ts";
import type { Passage, Passages } from "../../facts/passages.ts";
import { createMarkScan, createScan, mayHold } from "./scan.ts";

const passage = (raw: string, start: number): Passage => ({
  view: readPlain(raw),
  start,
  span: { start, end: start + raw.length },
  kind: "text",
  section: null,
  sectionIds: [],
  area: "open",
  field: null,
  fieldId: null,
  item: false,
  level: null,
});

const all = [passage("按月汇报", 0), passage("本科（统招）", 10)];
const withSigns = (hints: number, marks: number): Passages => Object.assign([...all], { hints, marks });

describe("scans", () => {
  const find = ({ text }: { readonly text: string }) => [{ start: 0, end: text.length }];

  it("read the passages that hold a hint or a mark, and give places in the document", () => {
    expect(createScan(hint.education, find)(all)).toMatchObject([{ span: { start: 10, end: 16 } }]);
    expect(createMarkScan(mark.bracket, find)(all)).toMatchObject([{ span: { start: 10, end: 16 } }]);
    expect(createMarkScan(mark.gapped, find)(all)).toEqual([]);
  });

  it("read no passage when the role as a whole has neither", () => {
    expect(createScan(hint.education, find)(withSigns(hint.education, 0))).toHaveLength(1);
    expect(createScan(hint.education, find)(withSigns(0, -1))).toEqual([]);
    expect(createMarkScan(mark.bracket, find)(withSigns(0, mark.bracket))).toHaveLength(1);
    expect(createMarkScan(mark.bracket, find)(withSigns(-1, 0))).toEqual([]);
  });

  it("go by each passage where only a part of the role is asked", () => {
    expect(mayHold(all, mark.bracket)).toBe(true);
    expect(mayHold(withSigns(0, mark.bracket), mark.bracket)).toBe(true);
    expect(mayHold(withSigns(0, mark.gapped), mark.bracket)).toBe(false);
  });
});
