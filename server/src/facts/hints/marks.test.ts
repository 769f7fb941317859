import { describe, expect, it } from "vitest";
import { brokenPlaces, brokenSigns } from "../../rules/support/garbled.ts";
import { placeholderSigns, placeholdersIn } from "../../rules/support/placeholder-words.ts";
import { foldSameLength, unitsOf } from "../../vocabulary/fold.ts";
import { scriptOf, traditional } from "../../vocabulary/script.ts";
import { regionalWords } from "../../vocabulary/tables.ts";
import { isHan } from "../grammar/chars.ts";
import { readPlain } from "../grammar/plain-text.ts";
import { mark, marksOf } from "./marks.ts";

const has = (text: string, bit: number): boolean => (marksOf(unitsOf(text)) & bit) !== 0;

const everyUnit = (judge: (unit: string, folded: string, code: number) => boolean): readonly string[] => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    if (!judge(unit, foldSameLength(unit), code)) wrong.push(code.toString(16));
  }
  return wrong;
};

describe("marks of single units, for every unit", () => {
  const classes = {
    latin: /[a-z]/u,
    bracket: /[()《》【】「」“”]/u,
    frame: /[[{<]/u,
    right: /权/u,
  };
  for (const [name, pattern] of Object.entries(classes))
    it(`${name} is what it is folded`, () => {
      const bit = mark[name as keyof typeof classes];
      expect(everyUnit((unit, folded) => has(unit, bit) === pattern.test(folded))).toEqual([]);
    });

  const toned = /^[a-z]?\p{M}*(?:\u0300|\u0301|\u0304|\u030c)/u;

  it("traditional is every Han character that is folded to another", () => {
    expect(
      everyUnit((unit, folded, code) => {
        const changed = folded !== unit && isHan(folded.charCodeAt(0));
        return has(unit, mark.traditional) || !(changed || scriptOf(code) === traditional);
      }),
    ).toEqual([]);
  });

  it("accented is every Latin letter with a tone of pinyin, and the tones", () => {
    expect(
      everyUnit((unit) => {
        const parts = unit.toLowerCase().normalize("NFD");
        return has(unit, mark.accented) || !toned.test(parts);
      }),
    ).toEqual([]);
  });

  it("white space of every kind may stand between the units of a pair", () => {
    expect(
      everyUnit(
        (unit) => !/\s/u.test(unit) || (has(`、${unit}、`, mark.doubled) && has(`研${unit}究`, mark.gapped)),
      ),
    ).toEqual([]);
  });

  it("Han characters with a blank between are gapped, and without are not", () => {
    expect(
      everyUnit(
        (unit, _, code) =>
          !isHan(code) || (has(`${unit} ${unit}`, mark.gapped) && !has(unit + unit, mark.gapped)),
      ),
    ).toEqual([]);
  });
});

describe("marks of pairs, for every unit", () => {
  const samples: readonly (readonly [bit: keyof typeof mark, first: string, second: string])[] = [
    ["doubled", "、", "、"],
    ["emptied", "《", "》"],
    ["since", "起", "至"],
    ["andNoun", "并", "有"],
    ["other", "他", "部"],
    ["misread", "ã", "€"],
    ["quarter", "q", "1"],
    ["standIn", "x", "x"],
    ["later", ":", "t"],
    ["gapped", "研 ", "究"],
  ];
  for (const [name, first, second] of samples)
    it(`${name} is what it is folded`, () => {
      const bit = mark[name];
      expect(
        everyUnit(
          (unit, folded) =>
            (has(unit + second, bit) || !has(folded + second, bit)) &&
            (has(first + unit, bit) || !has(first + folded, bit)),
        ),
      ).toEqual([]);
    });
});

describe("marks of pairs", () => {
  const cases: readonly (readonly [bit: keyof typeof mark, yes: readonly string[], no: readonly string[]])[] =
    [
      [
        "doubled",
        ["、甲", " ，甲", "；甲", "甲、、乙", "甲, ,b", "甲（乙、）", "甲、 。", "甲、", "甲；。"],
        ["甲、乙", "甲；", "甲，", "a, b"],
      ],
      ["emptied", ["《》", "“ ”", "「　」", "『』"], ["《甲》", "》《"]],
      ["since", ["/日起-72", "起～3", "起 至"], ["起", "一起做"]],
      ["andNoun", ["建立并适合", "並關於", "，并客户的"], ["并提出", "并做好"]],
      ["other", ["工作中他部门", "他單位"], ["他人"]],
      ["misread", ["锟斤拷", "烫烫烫", "ã€", "ï»¿", "æ¥", "â€œ"], ["café au lait"]],
      ["quarter", ["Q1", "ｑ４", "第三季度"], ["q5", "第五", "季度"]],
      ["taiwan", regionalWords.flatMap(({ tw, only }) => (only === "cn" ? [] : [tw])), ["电脑"]],
      ["mainland", regionalWords.flatMap(({ cn, only }) => (only === "tw" ? [] : [cn])), ["電腦"]],
      [
        "standIn",
        [
          "xx",
          "20XX",
          "ＸＸ",
          "××",
          "某某",
          "○○",
          "〇〇",
          "待定",
          "待確認",
          "（请填写）",
          "【待补】",
          "TODO",
          "TBD",
          "ＴＢＤ",
          "FIXME",
        ],
        ["todo", "x", "接待", "（甲）"],
      ],
      ["later", ["To be decided", "薪资：to be", "— to be"], ["want to be"]],
      ["gapped", ["研 究", "研　究", "研  究"], ["用 Excel 表"]],
    ];
  for (const [name, yes, no] of cases)
    it(name, () => {
      expect(yes.filter((text) => !has(text, mark[name]))).toEqual([]);
      expect(no.filter((text) => has(text, mark[name]))).toEqual([]);
    });
});

/** Texts of signs that mean something to these rules, the same ones each time. */
function* texts(count: number): Iterable<string> {
  const signs = [
    ..."、，,;；:：。.)]】（(【[{}<>《》“”「」『』起至-～1并並适合制建立他部門单位工作锟斤拷烫ã€ï»¿æˆ待定填写请公司xXtTbBdD某×○〇权对 \u3000\n",
    ...[
      "the ",
      "and ",
      "of ",
      "with ",
      "to be decided",
      "TODO",
      "FIXME",
      "工作中",
      "部门",
      "建立并",
      "关于",
      "，并客户的信息",
      "lorem ipsum",
      "职责权",
      "对组员的",
      "；",
    ],
  ];
  let seed = 1;
  for (let index = 0; index < count; index++) {
    let text = "";
    const length = 1 + (index % 9);
    for (let at = 0; at < length; at++) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      text += signs[(seed >> 8) % signs.length];
    }
    yield text;
  }
}

describe("what is not read would say nothing", () => {
  it("broken words, placeholders and gaps in lists are found with all marks and with the right ones alike", () => {
    const gap = /^\s*[、,;]|、\s{0,3}、|,\s{0,3},|、(?=\s{0,3}[。;)\]】])|、\s*$/u;
    const wrong: string[] = [];
    for (const text of texts(30000)) {
      const view = readPlain(text);
      const all = { ...readPlain(text), marks: -1 };
      const broken = (view.marks & brokenSigns) === 0 ? [] : brokenPlaces(view);
      const places = (view.marks & placeholderSigns) === 0 ? [] : placeholdersIn(view);
      if (JSON.stringify(broken) !== JSON.stringify(brokenPlaces(all))) wrong.push(text);
      if (JSON.stringify(places) !== JSON.stringify(placeholdersIn(all))) wrong.push(text);
      if (gap.test(view.text) && (view.marks & mark.doubled) === 0) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});
