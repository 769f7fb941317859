import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingsOf } from "./pinyin.ts";
import { fitOf, fits, isScattered, lettersOf, spellingsOf, typedName } from "./typed-name.ts";

const look = (typed: string, name: string) => fitOf(lettersOf(typed), typedName(name));

describe("readingsOf", () => {
  it.each([
    ["客", ["ke"]],
    ["监", ["jian"]],
    ["行", ["xing", "hang", "heng"]],
    ["会", ["hui", "kuai"]],
    ["总", ["zong"]],
    ["a", []],
    ["，", []],
  ])("%s is read %j", (char, readings) => expect(readingsOf(char)).toEqual(readings));
});

describe("fitOf", () => {
  it.each([
    ["客服总监", "客服总监", fits.exact],
    ["客服總監", "客服总监", fits.exact],
    ["客服总监", "客服總監", fits.exact],
    ["KF-01", "kf-01", fits.exact],
    ["客服", "客服总监", fits.prefix],
    ["head of c", "Head of Customer Service", fits.prefix],
    ["kfzj", "客服总监", fits.spelled],
    ["kfzj", "客服總監", fits.spelled],
    ["kefuzongjian", "客服总监", fits.spelled],
    ["ke'fu'zong'jian", "客服总监", fits.spelled],
    ["KeFu ZongJian", "客服总监", fits.spelled],
    ["客服zj", "客服总监", fits.spelled],
    ["kf总监", "客服总监", fits.spelled],
    ["kefuzj", "客服总监", fits.spelled],
    ["kuaiji", "会计", fits.spelled],
    ["hocs", "Head of Customer Service", fits.spelled],
    ["itzg", "IT主管", fits.spelled],
    ["kef", "客服总监", fits.spelledPrefix],
    ["k", "客服总监", fits.spelledPrefix],
    ["hoc", "Head of Customer Service", fits.spelledPrefix],
    ["总监", "客服总监", fits.inside],
    ["customer", "Head of Customer Service", fits.inside],
    ["zongjian", "客服总监", fits.spelledInside],
    ["zj", "客服总监", fits.spelledInside],
    ["客总", "客服总监", fits.scattered],
    ["hdcust", "Head of Customer Service", fits.scattered],
  ])("%s finds %s", (typed, name, rank) => expect(look(typed, name)?.rank).toBe(rank));

  it.each([
    ["zjkf", "客服总监"],
    ["kfx", "客服总监"],
    ["监总", "客服总监"],
    ["kefuzongjianx", "客服总监"],
    ["oxy", "客服总监"],
    ["kf", "培训主管"],
  ])("%s does not find %s", (typed, name) => expect(look(typed, name)).toBeNull());

  it.each([
    ["yhjl", "银行经理", "yinhangjingli"],
    ["kuaij", "会计主管", "kuaijizhuguan"],
    ["客服zj", "客服总监", "kefuzongjian"],
    ["zj", "客服总监", "kefuzongjian"],
    ["总监", "客服总监", null],
  ])("%s reads %s as %s", (typed, name, spelled) => expect(look(typed, name)?.spelled).toBe(spelled));

  it("reads every beginning of what spells a name", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."客服总监银行会计长调重庆IT3P"), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
        (chars, choices) => {
          const name = chars.join("");
          const typed = [...lettersOf(name)]
            .map((char, at) => {
              const readings = readingsOf(char);
              const choice = choices[at] ?? 0;
              const reading = readings[choice % Math.max(1, readings.length)] ?? char;
              return choice < 4 ? char : choice < 7 ? reading : reading.charAt(0);
            })
            .join("");
          for (let size = 1; size <= typed.length; size++) {
            const found = look(typed.slice(0, size), name);
            expect(found?.rank).toBeLessThanOrEqual(fits.spelledPrefix);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is quick with what is made to be slow", () => {
    expect(look("yi".repeat(30), "一".repeat(64))?.rank).toBe(fits.spelledPrefix);
    expect(look(`${"y".repeat(60)}x`, "一".repeat(64))).toBeNull();
    expect(look("\ud800", "客服总监")).toBeNull();
  });
});

describe("spellingsOf", () => {
  it.each([
    ["客服总监", ["kefuzongjian", "kfzj"]],
    ["客服總監", ["kefuzongjian", "kfzj"]],
    ["会计", ["huiji", "kuaiji", "hj", "kj"]],
    ["IT主管", ["itzhuguan", "itzg"]],
    ["Head of IT", []],
    ["", []],
  ])("of %s are %j", (name, spellings) => expect(spellingsOf(name)).toEqual(spellings));
  it("stay few", () => expect(spellingsOf("行长".repeat(20)).length).toBeLessThanOrEqual(8));
});

it("isScattered keeps the order", () => {
  expect(isScattered("abc", "a1b2c3")).toBe(true);
  expect(isScattered("acb", "a1b2c3")).toBe(false);
  expect(isScattered("aa", "a")).toBe(false);
});
